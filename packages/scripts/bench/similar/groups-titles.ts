import type { Group } from './labelled.ts'

export const groupsTitles: Group[] = [
  {
    id: 'lost-title',
    text: 'Gia đình tôi chuyển nhà làm thất lạc giấy chứng nhận quyền sử dụng đất cấp năm 2006. Xin hỏi thủ tục xin cấp lại và thời gian giải quyết?',
    near: [
      'Gia đình tôi chuyển nhà làm rách giấy chứng nhận quyền sử dụng đất cấp năm 2006. Xin hỏi có cấp đổi được không và mất lệ phí bao nhiêu?',
      'Giấy chứng nhận quyền sử dụng đất của tôi bị người cho vay giữ không trả. Tôi báo mất để xin cấp lại thì có bị xử lý không?',
    ],
    asks: [
      ['no-accents', 'nha toi lam mat so do, gio muon xin cap lai thi lam the nao, bao lau moi co'],
      [
        'other-words',
        'Trận lũ vừa rồi cuốn trôi cả tủ giấy tờ, trong đó có bìa đất. Giờ muốn có cuốn khác thay thì phải đi những đâu?',
      ],
      ['short', 'Mất sổ đỏ làm lại thế nào?'],
      ['slip', 'Tôi bị thất lac giấy chưng nhận quyền xử dụng đất, su tục xin câp lại ra sao vậy ạ'],
    ],
  },
  {
    id: 'handwritten-sale',
    text: 'Năm 2003 tôi mua đất bằng giấy viết tay không công chứng, đã xây nhà ở ổn định, không tranh chấp. Nay tôi có được cấp giấy chứng nhận không?',
    near: [
      'Năm 2019 tôi mua đất bằng giấy viết tay, nay người bán đổi ý đòi lại đất. Hợp đồng đó có bị tòa tuyên vô hiệu không?',
      'Tôi đang ở nhà thuê nhưng chủ nhà chỉ viết giấy tay, không công chứng hợp đồng thuê. Giấy đó có giá trị không?',
    ],
    asks: [
      [
        'no-accents',
        'toi mua manh dat tu nam 2003 chi co giay viet tay, o on dinh den nay, co lam duoc so do khong',
      ],
      [
        'other-words',
        'Hồi xưa mua bán chỉ ghi tờ giấy có thôn chứng kiến chứ đâu ra phòng công chứng. Giờ muốn đứng tên đàng hoàng trên bìa thì nhà nước có chấp nhận tờ giấy ấy không?',
      ],
      [
        'long',
        'Kính gửi Bộ. Vợ chồng tôi lấy nhau năm 2001, hai năm sau gom góp mua được mảnh đất 150 m2 của một người cùng xóm. Lúc đó tin nhau nên chỉ viết tay với nhau một tờ, hai bên ký, không đem ra công chứng hay chứng thực. Chúng tôi làm nhà cấp bốn ở từ đó, đóng thuế đầy đủ, chưa ai kiện tụng gì. Nay các cháu lớn cần vay vốn làm ăn mà nhà chưa có sổ. Với tờ giấy viết tay như vậy, chúng tôi có được làm sổ đỏ không ạ? Trân trọng cảm ơn.',
      ],
    ],
  },
  {
    id: 'spouse-name',
    text: 'Đất mua trong thời kỳ hôn nhân nhưng giấy chứng nhận chỉ ghi tên chồng tôi. Tôi muốn bổ sung tên mình vào giấy chứng nhận thì làm thủ tục gì?',
    near: [
      'Đất bố mẹ cho riêng chồng tôi trước khi cưới. Khi bán có cần chữ ký của tôi không?',
      'Chúng tôi đã ly hôn, tòa giao nhà đất cho tôi nhưng giấy chứng nhận vẫn tên chồng cũ. Tôi làm thủ tục sang tên một mình được không?',
    ],
    asks: [
      ['short', 'Thêm tên vợ vào sổ đỏ cần giấy tờ gì?'],
      ['no-accents', 'so do chi dung ten mot minh chong toi, nay muon ghi them ten vo vao thi lam sao'],
      [
        'other-words',
        'Nhà đất hai vợ chồng cùng làm ra mà trên bìa chỉ có mỗi ông xã, em muốn cả hai cùng có tên thì cần làm gì?',
      ],
    ],
  },
  {
    id: 'wrong-birth-year',
    text: 'Giấy chứng nhận ghi sai năm sinh và số chứng minh nhân dân của tôi so với căn cước. Tôi cần đính chính ở đâu, hồ sơ gồm những gì?',
    near: [
      'Giấy chứng nhận ghi sai diện tích thửa đất so với thực tế đo đạc. Xin hỏi có được cấp đổi và có phải nộp thêm tiền không?',
      'Tôi đã đổi từ chứng minh nhân dân sang căn cước, giấy chứng nhận ghi số cũ. Có bắt buộc phải cập nhật số mới không?',
    ],
    asks: [
      ['slip', 'so đỏ nhà toi in nhầm nam sinh, cho hỏi đin chính o đâu vậy'],
      [
        'other-words',
        'Bìa đỏ cán bộ gõ lộn ngày tháng năm sinh với số giấy tờ tùy thân của mẹ tôi, giờ sửa cho đúng thì mang gì theo, gặp ai?',
      ],
      ['short', 'Sổ đỏ sai năm sinh thì sửa ở đâu?'],
    ],
  },
  {
    id: 'merged-address',
    text: 'Sau khi sáp nhập tỉnh và xã, địa chỉ trên giấy chứng nhận cũ không còn đúng. Người dân có bắt buộc phải đổi giấy chứng nhận không?',
    near: [
      'Sau khi sáp nhập tỉnh và xã, hồ sơ đất đai nộp ở huyện trước đây chưa giải quyết thì cơ quan nào tiếp tục xử lý?',
      'Sau sáp nhập, bảng giá đất của tỉnh cũ hay tỉnh mới được áp dụng cho xã tôi?',
    ],
    asks: [
      ['no-accents', 'xa toi sap nhap doi ten roi thi so do cu co phai doi lai khong a'],
      [
        'other-words',
        'Giờ quê tôi mang tên xã khác, tỉnh khác rồi. Cuốn bìa hồng in tên cũ có còn xài được hay phải đi làm cuốn khác?',
      ],
      ['mixed', 'Nhap tinh xong dia chi tren gcn khac het, co phai di cap doi gcn ko hay cu de vay'],
    ],
  },
  {
    id: 'area-larger',
    text: 'Đo đạc lại thì diện tích thực tế lớn hơn diện tích ghi trên giấy chứng nhận 35 m2, ranh giới không đổi, không tranh chấp. Phần tăng thêm có được cấp giấy chứng nhận không, có phải nộp tiền sử dụng đất không?',
    near: [
      'Đo đạc lại thì diện tích thực tế nhỏ hơn diện tích ghi trên giấy chứng nhận 20 m2 do hàng xóm lấn. Tôi phải làm gì để đòi lại?',
      'Khi Nhà nước thu hồi đất, diện tích đo thực tế lớn hơn trên giấy chứng nhận thì bồi thường theo diện tích nào?',
    ],
    asks: [
      [
        'no-accents',
        'do lai dat thay du ra 40m2 so voi so, ranh gioi van nhu cu, phan du do co duoc vao so khong va co mat tien khong',
      ],
      [
        'other-words',
        'Sổ ghi 512 mét mà máy đo ra 547 mét, hàng rào xưa nay vẫn thế. Phần dôi đó nhà nước có công nhận cho tôi không hay bắt đóng tiền?',
      ],
      ['short', 'Diện tích thực tế nhiều hơn sổ đỏ thì phần thừa có được công nhận?'],
      [
        'mixed',
        'em di cap doi so, do lai du 30m2 ma ko ai tranh chap. vay 30m2 day co phai dong tien sdd ko',
      ],
    ],
  },
  {
    id: 'neighbour-no-sign',
    text: 'Tôi làm hồ sơ cấp giấy chứng nhận lần đầu nhưng hộ giáp ranh không chịu ký giáp ranh dù không có tranh chấp. Thiếu chữ ký giáp ranh thì có được cấp giấy chứng nhận không?',
    near: [
      'Hộ giáp ranh xây tường lấn sang đất nhà tôi 30 cm. Tôi đề nghị xã hòa giải nhưng họ không đến thì làm thế nào?',
      'Khi hiến đất mở đường có cần các hộ giáp ranh ký xác nhận không?',
    ],
    asks: [
      ['short', 'Hàng xóm không ký giáp ranh có làm được sổ không?'],
      [
        'no-accents',
        'nha ben canh khong chiu ky tu can nen xa khong nhan ho so lam so do cua toi, nhu vay co dung khong',
      ],
      [
        'other-words',
        'Ông kế bên ghét nhau nhiều năm, không thèm ký vào biên bản mốc giới, thế là hồ sơ xin bìa đỏ của nhà tôi bị treo. Luật có bắt buộc phải có chữ ký ông ấy không?',
      ],
    ],
  },
  {
    id: 'apartment-title',
    text: 'Tôi mua căn hộ chung cư năm 2017, đã thanh toán đủ và nhận nhà nhưng chủ đầu tư chưa làm sổ hồng cho cư dân. Người mua có tự nộp hồ sơ xin cấp giấy chứng nhận được không?',
    near: [
      'Tôi mua căn hộ chung cư năm 2017, chủ đầu tư chậm bàn giao nhà hai năm. Tôi có quyền đòi lại tiền và phạt hợp đồng không?',
      'Chủ đầu tư chung cư đem thế chấp cả dự án cho ngân hàng, cư dân đã nhận nhà có bị ảnh hưởng gì không?',
    ],
    asks: [
      [
        'no-accents',
        'mua chung cu da o 6 nam chu dau tu khong chiu ra so hong, cu dan tu di lam co duoc khong',
      ],
      [
        'other-words',
        'Cả tòa nhà hơn 300 hộ trả hết tiền từ lâu mà bên bán cứ khất lần chuyện sổ sách. Chúng tôi tự mang giấy tờ lên cơ quan đăng ký xin cấp được không?',
      ],
      [
        'long',
        'Kính thưa chương trình, năm 2017 vợ chồng tôi vay ngân hàng để mua một căn hộ 68 m2. Năm 2018 chúng tôi nhận nhà, đóng 95% giá trị, năm 2019 đóng nốt 5% theo yêu cầu của chủ đầu tư. Từ đó đến nay nhiều lần hỏi, chủ đầu tư trả lời đang hoàn công, rồi đang nộp thuế, rồi chờ cơ quan nhà nước. Cư dân rất bức xúc. Xin hỏi pháp luật có cho người mua căn hộ tự mình đi nộp hồ sơ xin cấp sổ hồng không?',
      ],
    ],
  },
  {
    id: 'no-papers-before-1993',
    text: 'Ông bà tôi khai hoang sử dụng thửa đất từ năm 1985 đến nay nhưng không có bất cứ giấy tờ nào. Gia đình tôi có được cấp giấy chứng nhận quyền sử dụng đất và có phải nộp tiền sử dụng đất không?',
    near: [
      'Ông bà tôi khai hoang sử dụng thửa đất từ năm 1985, nay Nhà nước thu hồi để làm đường mà không có giấy tờ gì. Gia đình tôi có được bồi thường không?',
      'Gia đình tôi tự khai phá đất trong ranh giới lâm trường từ năm 2010, nay lâm trường đòi lại thì có phải trả không?',
    ],
    asks: [
      [
        'no-accents',
        'dat o tu truoc nam 1993 khong co giay to gi thi co duoc cap so do khong, co phai dong tien khong',
      ],
      [
        'other-words',
        'Mảnh nương nhà tôi làm từ đời cụ, cả bản ai cũng biết nhưng chẳng ai cầm mảnh giấy nào. Nay xin sổ thì chứng minh kiểu gì và có tốn tiền nộp cho nhà nước?',
      ],
      ['short', 'Đất khai hoang không giấy tờ có làm sổ đỏ được không?'],
    ],
  },
  {
    id: 'slow-first-title',
    text: 'Tôi nộp hồ sơ cấp giấy chứng nhận lần đầu đã 8 tháng, giấy hẹn trả kết quả là 30 ngày nhưng bộ phận một cửa cứ hẹn lại. Ai chịu trách nhiệm về việc chậm trễ này?',
    near: [
      'Thời hạn giải quyết thủ tục cấp giấy chứng nhận lần đầu theo quy định mới là bao nhiêu ngày?',
      'Tôi nộp hồ sơ xin giao đất ở đã 8 tháng, giấy hẹn trả kết quả 30 ngày nhưng bị trả lại với lý do chưa có kế hoạch sử dụng đất. Như vậy có đúng không?',
    ],
    asks: [
      [
        'other-words',
        'Giấy hẹn ghi một tháng mà gần một năm nay cuốn sổ đỏ của tôi vẫn biệt tăm, lên hỏi người ta chỉ bảo chờ. Tôi kêu ai bây giờ?',
      ],
      [
        'no-accents',
        'lam so do lan dau qua han 8 thang chua tra ket qua, mot cua hen di hen lai, toi khieu nai o dau',
      ],
      ['slip', 'Hồ so cấp sổ lần đàu bị ngăm quá lâu, trể hẹn 8 thág, ai phải chiệu trách nhiêm'],
    ],
  },
  {
    id: 'new-template',
    text: 'Từ năm 2025 có mẫu giấy chứng nhận mới có mã QR. Sổ đỏ mẫu cũ còn giá trị không và có bắt buộc phải đổi sang mẫu mới không?',
    near: [
      'Mã QR trên giấy chứng nhận mẫu mới quét không ra thông tin thì tôi liên hệ cơ quan nào để sửa?',
      'Giấy chứng nhận mẫu mới chỉ có hai trang, vậy thông tin thế chấp được ghi ở đâu?',
    ],
    asks: [
      ['no-accents', 'nghe noi co so do mau moi ma qr, so cu co phai di doi khong'],
      [
        'other-words',
        'Giờ người ta phát loại bìa có ô vuông để quét điện thoại. Loại bìa đỏ gấp đôi của tôi có bị coi là hết dùng được không?',
      ],
      ['short', 'Có phải đổi sổ đỏ sang mẫu mới?'],
    ],
  },
  {
    id: 'overlap-issued',
    text: 'Thửa đất nhà tôi bị cấp giấy chứng nhận chồng lấn sang tên người khác do đo sai. Tôi đề nghị thu hồi, hủy giấy chứng nhận đã cấp sai thì gửi đơn đến cơ quan nào?',
    near: [
      'Giấy chứng nhận của tôi bị thu hồi vì cấp sai đối tượng nhưng tôi đã xây nhà. Tôi có được bồi thường thiệt hại không?',
      'Ngân hàng đang nhận thế chấp thửa đất có giấy chứng nhận cấp sai thì xử lý thế nào?',
    ],
    asks: [
      [
        'other-words',
        'Sổ của người hàng xóm in trùm cả phần vườn nhà tôi do hồi đó đo vẽ ẩu. Muốn xóa cái sổ sai ấy đi thì tôi phải gõ cửa nào?',
      ],
      ['no-accents', 'so do cap nham chong len dat nha toi, muon huy so cap sai thi nop don o dau'],
      ['short', 'Cơ quan nào thu hồi sổ đỏ cấp sai, cấp chồng?'],
    ],
  },
]
