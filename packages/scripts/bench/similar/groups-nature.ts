import type { Group } from './labelled.ts'

export const groupsNature: Group[] = [
  {
    id: 'pig-farm-distance',
    text: 'Trại heo 500 con cách nhà dân chưa đầy 100 m, mùi hôi và nước thải chảy ra mương. Khoảng cách chăn nuôi với khu dân cư quy định thế nào, phản ánh ở đâu?',
    near: [
      'Tôi muốn mở trại heo 500 con thì cần giấy phép môi trường hay chỉ đăng ký môi trường?',
      'Trại heo ngừng hoạt động theo vùng cấm chăn nuôi có được hỗ trợ di dời không?',
    ],
    asks: [
      [
        'no-accents',
        'gan nha toi co trai nuoi lon hoi thoi qua, cach nha dan bao nhieu met moi dung, bao cho ai',
      ],
      [
        'other-words',
        'Người ta nuôi mấy trăm con lợn ngay sát xóm, gió thổi là không ăn nổi cơm. Luật bắt phải cách nhà ở bao xa và ai xuống dẹp giúp dân?',
      ],
      ['short', 'Trại lợn phải cách khu dân cư bao nhiêu mét?'],
    ],
  },
  {
    id: 'wood-workshop-licence',
    text: 'Tôi mở xưởng mộc 150 m2 có buồng phun sơn, 6 lao động. Tôi phải xin giấy phép môi trường hay đăng ký môi trường, nộp ở đâu?',
    near: [
      'Xưởng mộc trong khu dân cư gây bụi và ồn cả đêm, người dân phản ánh ở đâu để bị xử lý?',
      'Tôi mở tiệm rửa xe máy, nước thải cho chảy ra cống thành phố có phải xin phép không?',
    ],
    asks: [
      [
        'other-words',
        'Nhà làm đồ gỗ quy mô gia đình, có máy cưa và chỗ xịt PU. Về môi trường thì cần loại giấy tờ nào, làm với xã hay với sở?',
      ],
      ['no-accents', 'mo xuong moc nho co phai xin giay phep moi truong khong hay chi dang ky'],
      ['short', 'Xưởng gỗ nhỏ cần giấy phép môi trường không?'],
    ],
  },
  {
    id: 'sort-waste',
    text: 'Từ năm 2025 hộ gia đình phải phân loại rác tại nguồn. Không phân loại có bị phạt không, mức phạt bao nhiêu?',
    near: [
      'Từ năm 2025 hộ gia đình phải phân loại rác tại nguồn. Pin và bóng đèn hỏng bỏ vào đâu?',
      'Chúng tôi phân loại rác nhưng xe thu gom lại đổ chung. Phản ánh ở đâu?',
    ],
    asks: [
      ['no-accents', 'khong phan loai rac o nha co bi phat khong, phat bao nhieu tien'],
      [
        'other-words',
        'Nghe nói giờ đổ chung rác ăn thừa với chai lọ là mất tiền. Có đúng là bị phạt tới cả triệu đồng không?',
      ],
      ['short', 'Mức phạt không phân loại rác?'],
    ],
  },
  {
    id: 'night-sand',
    text: 'Ban đêm tàu hút cát sát bờ sông gây sạt lở đường và ruộng. Người dân kiểm tra giấy phép khai thác cát bằng cách nào và báo cho cơ quan nào?',
    near: [
      'Tôi muốn xin giấy phép khai thác cát trên sông thì thủ tục thế nào, phải đấu giá không?',
      'Bờ sông sạt lở mất đất ở, gia đình tôi có được bố trí đất nơi khác không?',
    ],
    asks: [
      ['no-accents', 'ghe hut cat ban dem lam lo bo song, goi ai de xu ly, xem giay phep o dau'],
      [
        'other-words',
        'Xáng cạp múc ầm ầm lúc nửa khuya, sáng ra bờ kè lở thêm một khúc. Bà con muốn biết họ có phép hay làm lậu, và cần gọi số nào?',
      ],
      ['slip', 'tàu hút các ban đem gây sạc lở bờ sông bao cho cơ qan nào'],
    ],
  },
  {
    id: 'well-licence',
    text: 'Rẫy cà phê của tôi có giếng khoan để tưới 2 ha. Giếng khoan tưới cây có phải kê khai, đăng ký hay xin giấy phép khai thác nước dưới đất không?',
    near: [
      'Giếng khoan cũ của tôi bị nhiễm mặn không dùng nữa. Có phải trám lấp không và lấp thế nào?',
      'Khu trọ 20 phòng dùng giếng khoan mỗi ngày 15 m3 có phải nộp thuế tài nguyên không?',
    ],
    asks: [
      ['no-accents', 'khoan gieng tuoi ca phe co phai xin phep khong'],
      [
        'other-words',
        'Đóng cây nước bơm cho vườn tiêu mùa khô thì có cần báo với nhà nước không hay tự do dùng?',
      ],
      ['short', 'Giếng khoan tưới vườn phải đăng ký không?'],
    ],
  },
  {
    id: 'seal-well',
    text: 'Gia đình tôi có hai giếng khoan cũ hỏng không sử dụng. Có bắt buộc phải trám lấp giếng không và tự lấp thì làm thế nào cho đúng quy định?',
    near: [
      'Gia đình tôi muốn khoan thêm hai giếng mới cạnh giếng cũ. Khoảng cách giữa các giếng quy định thế nào?',
    ],
    asks: [
      [
        'other-words',
        'Cái giếng bỏ không lâu ngày, để hở sợ trẻ con ngã và bẩn mạch nước. Bịt lại có phải theo cách nào nhà nước quy định không?',
      ],
      ['no-accents', 'gieng cu khong dung nua co phai lap khong, lap the nao cho dung'],
      ['short', 'Trám lấp giếng khoan hỏng thế nào?'],
    ],
  },
  {
    id: 'lobster-area',
    text: 'Tôi nuôi tôm hùm lồng bè trên vịnh muốn được giao khu vực biển lâu dài. Thủ tục giao khu vực biển cho cá nhân nuôi biển gồm những gì, cơ quan nào cấp?',
    near: [
      'Tôi nuôi tôm hùm lồng bè phải di dời sang vùng nuôi mới. Có được hỗ trợ chi phí kéo bè không?',
      'Tiền sử dụng khu vực biển để nuôi tôm hùm một năm là bao nhiêu một héc ta?',
    ],
    asks: [
      ['no-accents', 'nuoi long be tren bien muon xin giao mat bien thi lam ho so gi, o dau'],
      [
        'other-words',
        'Mấy chục lồng tôm thả ngoài vịnh lâu nay chưa có giấy. Muốn có quyết định được dùng mặt nước đó đàng hoàng thì xin ai?',
      ],
      ['short', 'Thủ tục xin giao khu vực biển nuôi tôm hùm?'],
    ],
  },
  {
    id: 'lower-garden',
    text: 'Tôi muốn hạ độ cao đất vườn đồi để làm nhà và bán phần đất thừa để san lấp. Có phải xin phép khai thác khoáng sản không?',
    near: ['Hàng xóm hạ độ cao vườn đồi làm sạt lở sang đất nhà tôi. Tôi yêu cầu bồi thường thế nào?'],
    asks: [
      [
        'other-words',
        'Khu vườn nhà tôi là cái gò, muốn gạt cho bằng mặt đường rồi cho người ta chở đất đi lấy tiền. Như thế có phạm luật không?',
      ],
      ['no-accents', 'muc dat vuon doi ban cho nguoi ta san lap co phai xin phep khong'],
      ['short', 'Hạ cốt vườn rồi bán đất thừa có được không?'],
    ],
  },
  {
    id: 'dam-release',
    text: 'Thủy điện xả nước bất ngờ làm ngập hoa màu hạ du. Quy định có bắt nhà máy báo trước khi xả không và ai bồi thường thiệt hại cho dân?',
    near: ['Thủy điện tích nước làm ngập đất của dân ngoài mốc đã đền bù. Dân được bồi thường thêm không?'],
    asks: [
      ['no-accents', 'thuy dien xa lu khong bao truoc lam hu hoa mau, ai den cho dan'],
      [
        'other-words',
        'Đập phía trên mở cửa đột ngột, nước ào về cuốn mất mấy sào ngô. Họ có phải hú còi trước không, và chúng tôi đòi tiền ai?',
      ],
      ['short', 'Thủy điện xả nước gây thiệt hại, ai bồi thường?'],
    ],
  },
  {
    id: 'karaoke',
    text: 'Quán karaoke gần nhà mở loa đến 2 giờ sáng. Quy định về tiếng ồn ban đêm thế nào và cơ quan nào xử phạt?',
    near: ['Xưởng cơ khí gần nhà gây ồn ban ngày, đo độ ồn thì ai trả tiền đo?'],
    asks: [
      [
        'other-words',
        'Hàng xóm hát hò thâu đêm bằng loa kẹo kéo, gọi xã thì bảo không có máy đo. Ai có quyền phạt họ, sau mấy giờ thì bị cấm?',
      ],
      ['no-accents', 'karaoke on ao ca dem goi ai xu phat'],
      ['short', 'Hát karaoke gây ồn ban đêm phạt thế nào?'],
    ],
  },
  {
    id: 'rain-warning',
    text: 'Bản tôi ở sát suối hay bị lũ quét. Làm cách nào để người dân nhận được cảnh báo mưa lũ đến từng xã, từng bản?',
    near: ['Trạm đo mưa tự động ở xã tôi người dân có được xem số liệu từng giờ không?'],
    asks: [
      ['no-accents', 'lam sao nhan duoc canh bao lu quet cho dung xa minh'],
      [
        'other-words',
        'Nghe đài chỉ nói chung chung cả vùng núi. Chúng tôi cần biết đêm nay suối đầu bản có dâng không để chạy, có tin nhắn hay ứng dụng nào không?',
      ],
      ['short', 'Nhận cảnh báo lũ quét đến xã bằng cách nào?'],
    ],
  },
]
