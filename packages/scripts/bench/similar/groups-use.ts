import type { Group } from './labelled.ts'

export const groupsUse: Group[] = [
  {
    id: 'split-minimum',
    text: 'Tôi muốn tách thửa đất ở 120 m2 để bán một phần. Diện tích tối thiểu được tách thửa là bao nhiêu?',
    near: [
      'Tôi muốn tách thửa đất ở 120 m2 để bán một phần. Lệ phí và thuế khi tách thửa là bao nhiêu?',
      'Tách thửa đất nông nghiệp 2000 m2 để cho con làm vườn có phải chừa đường đi không?',
    ],
    asks: [
      [
        'no-accents',
        'dat tho cu nha toi co 92 met thi co du de tach so khong, toi thieu bao nhieu met moi duoc tach',
      ],
      [
        'other-words',
        'Em định cắt đôi miếng đất bán bớt trả nợ, không biết mỗi nửa phải rộng cỡ nào thì nhà nước mới cho ra hai sổ?',
      ],
      ['short', 'Bao nhiêu m2 thì được tách thửa?'],
      ['slip', 'Dien tich toi thiểu để tach thưa đất ở la bao nhieu m2 ạ'],
    ],
  },
  {
    id: 'split-without-road',
    text: 'Tôi tách thửa cho hai con nhưng thửa phía sau không có đường đi, phải đi nhờ qua thửa trước. Thửa không có lối đi có được tách thửa không?',
    near: [
      'Lối đi chung nhà tôi dùng 20 năm nay bị chủ đất phía trước rào lại. Tôi yêu cầu mở lối đi thì cơ quan nào giải quyết?',
      'Khi tách thửa có phải hiến một phần đất làm đường theo lộ giới không?',
    ],
    asks: [
      [
        'other-words',
        'Chia đất cho hai thằng con, đứa ở trong phải đi ngang sân đứa ở ngoài. Như vậy nhà nước có chịu cắt làm hai sổ không?',
      ],
      ['no-accents', 'tach thua ma lo dat ben trong khong co loi di ra duong thi co cho tach khong'],
      ['short', 'Không có lối đi thì có tách thửa được không?'],
    ],
  },
  {
    id: 'garden-to-residential-fee',
    text: 'Tôi muốn chuyển mục đích sử dụng 100 m2 đất vườn trong cùng thửa đất có nhà ở sang đất ở. Tiền sử dụng đất phải nộp tính thế nào?',
    near: [
      'Tôi muốn chuyển mục đích sử dụng 100 m2 đất vườn sang đất ở. Hồ sơ nộp ở đâu và trong bao lâu thì có kết quả?',
      'Tôi muốn chuyển mục đích sử dụng đất vườn sang đất thương mại dịch vụ để mở quán. Có phải chuyển sang thuê đất không?',
    ],
    asks: [
      ['no-accents', 'len tho cu 100m2 dat vuon het bao nhieu tien'],
      [
        'other-words',
        'Muốn biến khoảnh vườn cạnh nhà thành chỗ xây được nhà cho con thì phải đóng vào ngân sách khoảng bao nhiêu, công thức ra sao?',
      ],
      [
        'mixed',
        'Đất vườn CLN cùng thửa với đất ở, nay e xin cmđ lên ONT thì tsdđ tính theo bảng giá hay ntn ạ',
      ],
    ],
  },
  {
    id: 'rice-to-residential',
    text: 'Gia đình tôi có thửa đất lúa nằm xen trong khu dân cư, muốn chuyển sang đất ở. Điều kiện để được chuyển mục đích sử dụng đất lúa sang đất ở là gì?',
    near: [
      'Gia đình tôi có thửa đất lúa muốn chuyển sang trồng cây ăn quả. Có phải xin phép không?',
      'Đất lúa trong khu dân cư bị ngập không cấy được, bỏ hoang thì có bị thu hồi không?',
    ],
    asks: [
      ['no-accents', 'ruong lua ke nha muon len tho cu can dieu kien gi'],
      [
        'other-words',
        'Mảnh ruộng cấy hai vụ lọt giữa xóm, bốn bên người ta làm nhà hết rồi. Khi nào thì tôi được phép lên đất ở?',
      ],
      ['short', 'Điều kiện chuyển đất lúa sang thổ cư?'],
    ],
  },
  {
    id: 'hut-on-farmland',
    text: 'Tôi muốn dựng nhà kho chứa nông cụ, phân bón khoảng 60 m2 trên đất nông nghiệp của mình. Có phải xin phép không?',
    near: [
      'Tôi đã xây nhà cấp bốn 60 m2 để ở trên đất nông nghiệp từ năm 2015. Có bị tháo dỡ và phạt bao nhiêu?',
      'Tôi muốn cho thuê nhà kho trên đất nông nghiệp của mình có được không?',
    ],
    asks: [
      [
        'other-words',
        'Làm cái chòi để đồ nghề với thuốc sâu ngoài rẫy thì có bị xã lập biên bản không, hay cứ thế mà làm?',
      ],
      [
        'no-accents',
        'dung nha kho khung sat tren dat trong cay lau nam de chua phan bon co can xin phep khong',
      ],
      ['short', 'Xây kho trên đất nông nghiệp có cần xin phép?'],
    ],
  },
  {
    id: 'house-on-farmland-fine',
    text: 'Gia đình tôi lỡ xây nhà trên đất trồng cây lâu năm từ năm 2016, nay xã lập biên bản. Mức phạt là bao nhiêu và có được tồn tại để chuyển mục đích không?',
    near: [
      'Gia đình tôi mua nhà xây trên đất trồng cây lâu năm từ năm 2016 của người khác. Khi thu hồi đất nhà đó có được bồi thường không?',
      'Hàng xóm tôi xây xưởng trên đất lúa, tôi phản ánh nhưng xã không xử lý. Tôi gửi đơn lên đâu?',
    ],
    asks: [
      [
        'no-accents',
        'nha toi xay nha tren dat vuon chua len tho cu bi xa lap bien ban, phat bao nhieu tien, co phai dap di khong',
      ],
      [
        'other-words',
        'Cất cái nhà trên miếng đất rẫy vì không có chỗ ở khác, giờ cán bộ tới ghi biên bản. Tôi sẽ mất bao nhiêu, và có cách nào giữ lại cái nhà không?',
      ],
      ['short', 'Xây nhà trên đất nông nghiệp phạt bao nhiêu?'],
    ],
  },
  {
    id: 'land-term-expired',
    text: 'Đất trồng cây lâu năm của gia đình tôi ghi thời hạn sử dụng đến tháng 10/2013 đã hết hạn. Tôi vẫn trực tiếp sản xuất, có phải làm thủ tục gia hạn không, có bị thu hồi không?',
    near: [
      'Công ty tôi thuê đất 50 năm, còn 3 năm hết hạn. Thủ tục gia hạn thuê đất gồm những gì và nộp trước bao lâu?',
      'Đất trồng cây lâu năm hết hạn sử dụng có được chuyển nhượng cho người khác không?',
    ],
    asks: [
      [
        'no-accents',
        'dat ray ghi su dung den 2023 het han roi, toi van trong tieu thi co phai gia han khong, nha nuoc co lay lai khong',
      ],
      [
        'other-words',
        'Trên bìa in năm nay là năm cuối được dùng đất. Nhà tôi sống nhờ mảnh cà phê này, sang năm có còn được làm tiếp không hay mất?',
      ],
      ['short', 'Đất nông nghiệp hết hạn 50 năm có bị thu hồi?'],
    ],
  },
  {
    id: 'not-farmer-buy-rice',
    text: 'Tôi là viên chức, không trực tiếp sản xuất nông nghiệp, muốn nhận chuyển nhượng đất lúa ở quê. Luật mới có cho phép không và được mua tối đa bao nhiêu?',
    near: [
      'Tôi là viên chức được bố mẹ cho đất lúa ở quê. Tôi có được đứng tên khi không trực tiếp sản xuất không?',
      'Người không trực tiếp sản xuất nông nghiệp có được nhận thừa kế đất rừng sản xuất không?',
    ],
    asks: [
      [
        'other-words',
        'Làm công nhân ở phố mà về quê tậu vài sào ruộng cấy có được không, có giới hạn mấy mẫu?',
      ],
      ['no-accents', 'khong phai nong dan co duoc mua dat trong lua khong, toi da bao nhieu ha'],
      ['short', 'Công chức có được mua đất lúa?'],
    ],
  },
  {
    id: 'planning-suspended',
    text: 'Nhà đất của tôi nằm trong quy hoạch công viên hơn 10 năm nhưng dự án không triển khai. Tôi có được sửa chữa, xây mới nhà ở và chuyển nhượng không?',
    near: [
      'Nhà đất của tôi nằm trong quy hoạch công viên, dự án đã có quyết định thu hồi. Giá bồi thường áp dụng theo năm nào?',
      'Tôi muốn xem quy hoạch sử dụng đất của phường thì xem ở đâu, có mất phí không?',
    ],
    asks: [
      ['no-accents', 'nha bi dinh quy hoach treo hon chuc nam, muon sua nha voi ban co duoc khong'],
      [
        'other-words',
        'Khu tôi ở bị khoanh làm cây xanh từ đời nào mà chẳng thấy ai động tay. Mái nhà dột nát, tôi muốn làm lại cái nhà hoặc sang cho người khác có bị cấm không?',
      ],
      ['short', 'Đất trong quy hoạch treo có được xây và bán?'],
    ],
  },
  {
    id: 'see-planning',
    text: 'Tôi sắp mua một thửa đất và muốn kiểm tra xem có dính quy hoạch không. Người dân tra cứu quy hoạch sử dụng đất ở đâu, có mất tiền không?',
    near: [
      'Tôi sắp mua một thửa đất và muốn kiểm tra xem thửa đất có đang bị thế chấp hay tranh chấp không. Hỏi cơ quan nào?',
      'Tôi mua phải thửa đất dính quy hoạch do người bán giấu. Tôi có hủy hợp đồng được không?',
    ],
    asks: [
      [
        'other-words',
        'Trước khi xuống tiền mua lô đất, làm cách nào biết chỗ đó sau này có bị mở đường hay làm công viên không?',
      ],
      ['no-accents', 'xem quy hoach thua dat o dau, co mat phi khong'],
      ['slip', 'Cho hỏi tra cưu thông tin qui hoạch xử dụng đât ơ đâu ạ'],
    ],
  },
  {
    id: 'exchange-plots',
    text: 'Hai gia đình cùng xã muốn đổi đất ruộng cho nhau để tiện canh tác. Thủ tục chuyển đổi quyền sử dụng đất nông nghiệp thế nào, có phải nộp thuế không?',
    near: [
      'Xã tôi dồn điền đổi thửa, gia đình tôi bị giao ruộng xấu và thiếu diện tích. Tôi khiếu nại ở đâu?',
      'Hai gia đình khác tỉnh muốn đổi nhà đất ở cho nhau có được không?',
    ],
    asks: [
      ['no-accents', 'toi voi ong bac muon doi ruong cho nhau thi lam giay to gi, co mat thue khong'],
      [
        'other-words',
        'Ruộng tôi ở đầu làng, ruộng chú tôi gần nhà tôi. Hai bên hoán cho nhau thì ra xã làm gì, có mất đồng nào không?',
      ],
      [
        'long',
        'Kính gửi Sở. Gia đình tôi có hai sào ruộng ở xứ đồng xa nhà gần ba cây số, còn gia đình bác Năm cùng thôn lại có hai sào ngay sau vườn nhà tôi. Hai nhà đã bàn bạc vui vẻ và muốn đổi hẳn cho nhau để ai cũng gần, đất cùng hạng, cùng diện tích. Cả hai thửa đều đã có giấy chứng nhận. Xin hỏi chúng tôi phải làm những thủ tục gì để chuyển đổi quyền sử dụng đất nông nghiệp, có phải chịu thuế hay lệ phí nào không? Xin cảm ơn.',
      ],
    ],
  },
  {
    id: 'public-five-percent',
    text: 'Gia đình tôi thuê đất công ích 5% của xã hơn 20 năm, đã trồng bưởi. Nay xã lấy lại để đấu thầu, tôi có được bồi thường cây và công cải tạo không?',
    near: [
      'Gia đình tôi muốn thuê đất công ích 5% của xã để trồng bưởi. Thời hạn thuê tối đa bao lâu, có phải đấu giá không?',
      'Đất công ích 5% của xã có được cấp giấy chứng nhận cho hộ đang sử dụng không?',
    ],
    asks: [
      [
        'no-accents',
        'ruong 5 phan tram thue cua xa nay bi doi lai dau thau, cay trong tren dat co duoc den khong',
      ],
      [
        'other-words',
        'Xã đòi lại phần đất phần trăm cho nhà tôi mướn bấy lâu, vườn đang cho trái. Công sức đổ vào đó có được trả đồng nào không?',
      ],
      [
        'mixed',
        'ubnd xa thu hoi dat cong ich 5% gd em dang thue trong cay, xin hoi co duoc den bu cay va cong khong ạ',
      ],
    ],
  },
  {
    id: 'burial-land',
    text: 'Gia đình tôi muốn chôn cất người thân và xây lăng mộ ngay trên đất vườn nhà mình có được không, bị xử phạt thế nào?',
    near: [
      'Nghĩa trang của xã cách nhà tôi 50 m gây mùi, khoảng cách này có đúng quy định không?',
      'Khi thu hồi đất có mồ mả, chi phí di dời mộ được hỗ trợ bao nhiêu?',
    ],
    asks: [
      [
        'other-words',
        'Ông cụ dặn khi nhắm mắt thì nằm ở góc vườn sau nhà. Chúng tôi đắp mả ở đó có phạm luật không?',
      ],
      ['no-accents', 'chon nguoi than tren dat vuon cua nha co bi phat khong'],
      ['short', 'Xây mộ trên đất nhà có được phép?'],
    ],
  },
]
