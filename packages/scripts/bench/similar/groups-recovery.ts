import type { Group } from './labelled.ts'

export const groupsRecovery: Group[] = [
  {
    id: 'low-price',
    text: 'Nhà nước thu hồi đất vườn của tôi để làm đường cao tốc nhưng giá bồi thường thấp hơn nhiều so với giá thị trường. Tôi không đồng ý thì khiếu nại ở đâu, có được định giá lại không?',
    near: [
      'Nhà nước thu hồi đất vườn của tôi để làm đường cao tốc, tôi đồng ý giá nhưng chậm nhận tiền bồi thường 1 năm. Tôi có được tính lãi không?',
      'Giá bồi thường cây cà phê khi thu hồi đất làm đường cao tốc tính theo tuổi cây hay theo sản lượng?',
    ],
    asks: [
      ['no-accents', 'den bu dat lam cao toc gia re mat, dan khong chiu thi kien o dau'],
      [
        'other-words',
        'Người ta lấy vườn nhà tôi mở đường mà trả có mấy trăm ngàn một mét, ngoài kia mua bán gấp năm lần. Tôi không ký nhận tiền thì có ai xem xét lại cho không?',
      ],
      [
        'long',
        'Kính gửi lãnh đạo Bộ. Gia đình tôi có 3.500 m2 đất vườn trồng sầu riêng tám năm tuổi, nằm trọn trong phạm vi dự án cao tốc. Tháng trước chúng tôi nhận được dự thảo phương án, đơn giá chỉ 180.000 đồng một mét vuông, trong khi các thửa bên cạnh vừa mua bán trên 1 triệu đồng. Bà con đã họp hai lần đều không nhất trí nhưng cán bộ nói đây là giá tỉnh ban hành, không sửa được. Chúng tôi ủng hộ làm đường nhưng mong được trả đúng. Xin hỏi gia đình tôi phải gửi khiếu nại về giá bồi thường tới cơ quan nào và có được yêu cầu định giá lại hay không?',
      ],
    ],
  },
  {
    id: 'resettlement-late',
    text: 'Gia đình tôi đã bàn giao mặt bằng từ năm 2021 nhưng đến nay chưa được giao đất tái định cư, phải thuê nhà. Bao giờ được giao và tiền thuê nhà có được hỗ trợ tiếp không?',
    near: [
      'Gia đình tôi bị thu hồi một phần đất ở, phần còn lại 25 m2 không đủ xây nhà. Có được bố trí tái định cư không?',
      'Tiền sử dụng đất khi nhận lô tái định cư tính theo giá năm thu hồi hay năm giao đất?',
    ],
    asks: [
      [
        'no-accents',
        'giao mat bang 3 nam roi chua co dat tai dinh cu, dang o tro, tien thue nha co duoc tra tiep khong',
      ],
      [
        'other-words',
        'Nhà bị đập cho dự án từ mấy năm trước, hứa cấp nền mà tới giờ khu mới vẫn là bãi cỏ. Chúng tôi ở trọ tới bao giờ, ai lo tiền trọ?',
      ],
      ['slip', 'Da bàn giao mặt bang mà chưa đuoc nhận đát tái đinh cư, hõ trợ thuê nha có kéo dài kg'],
    ],
  },
  {
    id: 'no-title-compensation',
    text: 'Đất của tôi chưa có giấy chứng nhận nhưng sử dụng ổn định từ năm 1990. Khi Nhà nước thu hồi đất thì có được bồi thường về đất không?',
    near: [
      'Đất của tôi lấn chiếm đất công từ năm 2015. Khi Nhà nước thu hồi có được hỗ trợ gì không?',
      'Nhà xây không phép trên đất có giấy chứng nhận, khi Nhà nước thu hồi có được bồi thường nhà không?',
    ],
    asks: [
      ['no-accents', 'dat khong co so do khi giai toa co duoc den bu khong'],
      [
        'other-words',
        'Ở miếng đất ấy hơn ba chục năm mà chưa kịp làm bìa thì dự án tới. Nhà nước lấy có trả tiền đất cho tôi hay tay trắng?',
      ],
      ['short', 'Chưa có sổ đỏ có được bồi thường khi thu hồi đất?'],
    ],
  },
  {
    id: 'job-support',
    text: 'Gia đình tôi bị thu hồi toàn bộ đất nông nghiệp làm khu công nghiệp. Ngoài tiền bồi thường đất, chúng tôi được hỗ trợ đào tạo, chuyển đổi nghề và ổn định đời sống như thế nào?',
    near: [
      'Gia đình tôi bị thu hồi 20% đất nông nghiệp làm khu công nghiệp. Tỷ lệ này có được hỗ trợ ổn định đời sống không?',
      'Cán bộ hưu trí có đất nông nghiệp bị thu hồi có được hỗ trợ chuyển đổi nghề không?',
    ],
    asks: [
      [
        'other-words',
        'Ruộng mất sạch cho nhà máy, chúng tôi quá tuổi vào làm công nhân. Nhà nước có khoản nào giúp kiếm kế sinh nhai khác không?',
      ],
      ['no-accents', 'bi lay het ruong lam kcn thi duoc ho tro chuyen nghe bao nhieu'],
      ['short', 'Mức hỗ trợ chuyển đổi nghề khi thu hồi đất nông nghiệp?'],
    ],
  },
  {
    id: 'remaining-small',
    text: 'Sau khi thu hồi làm đường, phần đất ở còn lại của tôi chỉ 18 m2, méo mó không xây được nhà. Tôi có được yêu cầu thu hồi nốt phần còn lại không?',
    near: [
      'Sau khi thu hồi làm đường, phần đất ở còn lại 60 m2 ra mặt tiền. Tôi có phải nộp thêm tiền vì đất tăng giá không?',
      'Sau khi thu hồi, phần đất còn lại của tôi có phải đo đạc và cấp đổi giấy chứng nhận không, ai trả tiền đo?',
    ],
    asks: [
      ['no-accents', 'giai toa con lai 15m2 dat khong lam gi duoc thi co duoc thu hoi luon khong'],
      [
        'other-words',
        'Con đường cắt ngang nhà, chừa lại cho tôi một mẩu tam giác bé tí. Tôi muốn nhà nước lấy luôn mẩu thừa ấy và đền cả thì có được không?',
      ],
      ['short', 'Phần đất còn lại quá nhỏ có được thu hồi nốt?'],
    ],
  },
  {
    id: 'inventory-trees',
    text: 'Khi kiểm đếm tài sản để bồi thường, tổ công tác bỏ sót một số cây trồng và giếng nước của gia đình tôi. Tôi đề nghị kiểm đếm bổ sung thì làm thế nào?',
    near: [
      'Gia đình tôi không cho vào kiểm đếm thì có bị cưỡng chế kiểm đếm bắt buộc không?',
      'Cây trồng sau ngày có thông báo thu hồi đất có được bồi thường không?',
    ],
    asks: [
      [
        'other-words',
        'Đoàn xuống đếm cây trong vườn ghi thiếu mất hai chục gốc vải và cái giếng. Biên bản ký rồi có xin ghi thêm được nữa không, làm cách nào?',
      ],
      ['no-accents', 'kiem dem bi sot cay va gieng khoan gio muon bo sung thi gui don cho ai'],
      ['short', 'Xin kiểm đếm bổ sung tài sản bị bỏ sót thế nào?'],
    ],
  },
  {
    id: 'donated-road',
    text: 'Gia đình tôi hiến 40 m2 đất làm đường nông thôn mới. Giấy chứng nhận có được chỉnh lý giảm diện tích miễn phí không, làm ở đâu?',
    near: [
      'Gia đình tôi bị vận động hiến 40 m2 đất làm đường nhưng không đồng ý. Xã có được tự ý làm không?',
      'Gia đình tôi hiến đất làm đường rồi nay đường không làm nữa. Có đòi lại được không?',
    ],
    asks: [
      [
        'other-words',
        'Tôi đã cho xã một dải dọc ngõ để bê tông hóa. Bìa đỏ giờ ghi nhiều hơn thực tế, sửa lại thì ai chịu tiền đo và nộp chỗ nào?',
      ],
      [
        'no-accents',
        'hien dat mo duong xong so do phai dieu chinh lai dien tich, co mat tien khong, lam o dau',
      ],
      ['short', 'Hiến đất làm đường, điều chỉnh sổ đỏ có mất phí?'],
    ],
  },
  {
    id: 'boundary-encroach',
    text: 'Hàng xóm xây tường rào lấn sang đất nhà tôi khoảng 40 cm. Tôi phải làm đơn gửi xã hòa giải trước hay khởi kiện thẳng ra tòa?',
    near: [
      'Hàng xóm trồng cây cổ thụ rễ làm nứt tường nhà tôi. Tôi yêu cầu chặt cây thì gửi đơn ở đâu?',
      'Nhà tôi xây lấn sang đất hàng xóm 40 cm do đo sai, nay họ bắt phá. Có được trả tiền thay không?',
    ],
    asks: [
      ['no-accents', 'nha ben lan ranh dat nha toi 4 tac, ra xa hay ra toa truoc'],
      [
        'other-words',
        'Ông hàng xóm dịch cái rào sang phía tôi gần nửa mét. Muốn lấy lại phần ấy thì có nhất thiết qua xã ngồi nói chuyện không hay nộp đơn kiện luôn?',
      ],
      ['slip', 'hang xóm xay tuong lấng sang dat toi, phai qua hoà giãi ở xa trươc khi khơi kiện ko'],
    ],
  },
  {
    id: 'no-passage',
    text: 'Thửa đất của tôi bị vây bọc bởi đất người khác, chủ đất phía ngoài rào lại không cho đi. Tôi có quyền yêu cầu mở lối đi và có phải đền bù cho họ không?',
    near: [
      'Lối đi chung của xóm bị một hộ xin cấp vào giấy chứng nhận. Chúng tôi đề nghị sửa giấy chứng nhận đó ở đâu?',
      'Tôi mua lô đất mà người bán nói có đường nhưng thực tế không có. Tôi đòi lại tiền cọc được không?',
    ],
    asks: [
      [
        'other-words',
        'Đất nhà tôi lọt thỏm bên trong, bao năm đi ké bờ ruộng, nay chủ mới dựng cổng sắt. Luật có bắt họ chừa cho tôi một con đường không, tôi phải trả họ bao nhiêu?',
      ],
      ['no-accents', 'bi bit loi di vao nha, yeu cau mo loi di co phai tra tien cho chu dat khong'],
      ['short', 'Đất bị bao vây có được yêu cầu mở lối đi?'],
    ],
  },
  {
    id: 'debt-fee',
    text: 'Hộ nghèo được cấp giấy chứng nhận nhưng chưa có tiền nộp tiền sử dụng đất. Chúng tôi có được ghi nợ không, tối đa mấy năm?',
    near: [
      'Hộ nghèo có được miễn hoàn toàn tiền sử dụng đất khi được giao đất ở lần đầu không?',
      'Tôi đang ghi nợ tiền sử dụng đất từ năm 2016, nay trả thì tính theo giá nào?',
    ],
    asks: [
      ['no-accents', 'nha ngheo chua co tien dong tien su dung dat co duoc no khong, no may nam'],
      [
        'other-words',
        'Sổ làm xong rồi mà phải đóng mấy chục triệu mới được lấy, nhà thuộc diện khó khăn. Có cho trả dần trong vài năm không?',
      ],
      ['short', 'Ghi nợ tiền sử dụng đất được mấy năm?'],
    ],
  },
  {
    id: 'rent-triple',
    text: 'Doanh nghiệp tôi thuê đất trả tiền hằng năm, năm nay thông báo tiền thuê tăng gấp ba do bảng giá đất mới. Có quy định mức trần tăng không và có được giảm không?',
    near: [
      'Doanh nghiệp tôi thuê đất trả tiền hằng năm muốn chuyển sang trả một lần. Giá tính tại thời điểm nào?',
      'Bảng giá đất mới tăng gấp ba thì thuế đất phi nông nghiệp của hộ gia đình có tăng theo không?',
    ],
    asks: [
      [
        'other-words',
        'Công ty mướn mặt bằng của nhà nước, kỳ này giấy báo đội lên gần ba lần. Có mức chặn nào cho mỗi lần tăng hay cách gì xin bớt không?',
      ],
      ['no-accents', 'tien thue dat hang nam cua cong ty tang gap 3, co muc tran hay duoc mien giam khong'],
      ['short', 'Tiền thuê đất tăng quá cao có được giảm?'],
    ],
  },
]
