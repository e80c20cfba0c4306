/** Reports in confidence. */
export const reportVi = {
  /** `form` stands in for the words of the ask form. */
  report: {
    title: 'Báo tin vi phạm kín',
    offer: 'Muốn báo một vi phạm mà không ai khác đọc được?',
    lede: 'Tin này không bao giờ được công khai. Chỉ đơn vị tiếp nhận tin báo và một người phụ trách đọc được; điều phối viên và các đơn vị khác không thấy. Bạn không cần nêu tên, và theo dõi kết quả bằng mã biên nhận.',
    notThis: 'Cần một câu trả lời công khai?',
    askInstead: 'Đặt câu hỏi thường',
    yours: (number: string) => `Tin báo kín ${number} của bạn`,
    seenBy:
      'Chỉ đơn vị tiếp nhận tin báo và một người phụ trách đọc được tin này. Trang này không có ở danh sách nào.',
    received: 'Người phụ trách tin báo sẽ đọc tin của bạn.',
    held: 'Người phụ trách cần thêm thời gian.',
    waiting: 'Người phụ trách đã nhận và đang chọn nơi xử lý.',
    outcome: 'Kết quả',
    outcomeDetail: 'Nơi nhận xử lý, kèm mã tại đó, hoặc lý do không xử lý. Chỉ hiện ở trang này.',
    sent: 'Tin bạn đã gửi',
    declined: 'Vì sao tin này không được xử lý',
    handed: (to: string) => `Tin báo của bạn đã được chuyển tới ${to}.`,
    next: [
      'Hãy giữ mã: đó là cách duy nhất để theo dõi tin này mà không cần nêu tên.',
      'Kết quả là nơi nhận xử lý, hoặc lý do không xử lý. Cả hai chỉ hiện ở trang này.',
    ],
    form: {
      text: 'Tin báo của bạn',
      textHint: 'Nêu việc gì, ở đâu, khi nào, ai liên quan và vì sao bạn biết.',
      textMissing: 'Hãy viết tin báo của bạn',
      contactHint:
        'Chỉ khi bạn muốn được liên hệ. Chỉ người phụ trách xem được, và mỗi lần xem đều được ghi lại.',
      send: 'Gửi tin báo kín',
      afterSending:
        'Sau khi gửi: người phụ trách đọc, chuyển tới nơi có thẩm quyền hoặc nêu lý do không xử lý. Kết quả chỉ hiện trên trang biên nhận của bạn.',
      errorTitle: 'Chưa gửi được tin báo',
    },
  },
}
