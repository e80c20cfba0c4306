/** Reports in confidence. */
export const reportVi = {
  /** `form` stands in for the words of the ask form. */
  report: {
    title: 'Báo tin vi phạm kín',
    offer: 'Muốn báo một vi phạm mà không ai khác đọc được?',
    lede: 'Tin này không bao giờ được công khai. Chỉ đơn vị tiếp nhận tin báo và một người phụ trách đọc được; điều phối viên và các đơn vị khác không thấy. Bạn không cần nêu tên, và theo dõi kết quả bằng mã biên nhận.',
    notThis: 'Cần một câu trả lời công khai?',
    askInstead: 'Đặt câu hỏi thường',
    seenBy:
      'Chỉ đơn vị tiếp nhận tin báo và một người phụ trách đọc được tin này. Trang này không có ở danh sách nào.',
    received: 'Người phụ trách tin báo sẽ đọc tin của bạn.',
    held: 'Người phụ trách cần thêm thời gian.',
    waiting: 'Người phụ trách đã nhận và đang chọn nơi xử lý.',
    /** Stands in for the words of the receipt. */
    receipt: {
      yours: (number: string) => `Tin báo kín ${number} của bạn`,
      stepPublish: 'Kết quả',
      stepPublishDetail: 'Nơi nhận xử lý, kèm mã tại đó, hoặc lý do không xử lý. Chỉ hiện ở trang này.',
      sentTitle: 'Tin bạn đã gửi',
      declinedTitle: 'Vì sao tin này không được xử lý',
      handedTo: (to: string) => `Tin báo của bạn đã được chuyển tới ${to}.`,
      next: [
        'Hãy giữ mã: đó là cách duy nhất để theo dõi tin này mà không cần nêu tên.',
        'Kết quả là nơi nhận xử lý, hoặc lý do không xử lý. Cả hai chỉ hiện ở trang này.',
      ],
      stepsTitle: (number: string) => `Tin báo ${number} đang ở bước nào`,
      codeNote:
        'Ai có mã đều xem được tin này, nhưng không xem được tên và liên hệ của bạn. Đừng đưa mã cho ai.',
      retract: 'Rút tin báo',
      retractText:
        'Tin báo sẽ không được xử lý nữa và không thể lấy lại. Mã biên nhận vẫn mở được trang này.',
      retractConfirm: 'Rút hẳn tin báo này',
    },
    form: {
      text: 'Tin báo của bạn',
      textHint: 'Nêu việc gì, ở đâu, khi nào, ai liên quan và vì sao bạn biết.',
      textMissing: 'Hãy viết tin báo của bạn',
      contactHint:
        'Chỉ khi bạn muốn được liên hệ. Chỉ người phụ trách và lãnh đạo đơn vị tiếp nhận xem được, mỗi lần xem đều được ghi lại.',
      send: 'Gửi tin báo kín',
      afterSending:
        'Sau khi gửi: người phụ trách đọc, chuyển tới nơi có thẩm quyền hoặc nêu lý do không xử lý. Kết quả chỉ hiện trên trang biên nhận của bạn.',
      errorTitle: 'Chưa gửi được tin báo',
    },
  },
}
