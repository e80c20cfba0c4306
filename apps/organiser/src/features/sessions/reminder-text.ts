/** What a unit is told of a question that is due. It goes to others, so it is in the language of the day, whoever sends it. */
export const reminderText = (numbers: string): string =>
  `Các câu đến hạn trả lời: ${numbers}. Đề nghị đơn vị trả lời đúng hẹn.`
