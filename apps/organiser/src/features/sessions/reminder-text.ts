/** What a unit is told of a question that is due. It goes to others, so it is in the language of the day, whoever sends it. */
export const reminderText = (number: string): string =>
  `Câu số ${number} đến hạn trả lời. Đề nghị đơn vị trả lời đúng hẹn.`
