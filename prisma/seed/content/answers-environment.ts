import { references } from './references.ts'
import { type Answer, b, doc, ol, p, ul } from './types.ts'

export const answersEnvironment: readonly Answer[] = [
  {
    question: 'xuong-moc-giay-phep',
    leader: 'leader2',
    revisions: [
      {
        publishedMinutesAgo: 138,
        body: doc(
          p(
            'Với quy mô cơ sở nêu, khả năng cao chỉ cần ',
            b('đăng ký môi trường tại Ủy ban nhân dân xã'),
            '. Tuy vậy buồng phun sơn là điểm phải xem kỹ, vì có khí thải và chất thải nguy hại.',
          ),
          p('Cơ sở tự kiểm tra hai câu:'),
          ul(
            'bụi, khí thải từ buồng phun sơn có phải xử lý trước khi xả ra ngoài không, và dự án của cơ sở thuộc nhóm nào theo pháp luật về môi trường;',
            'cặn sơn, giẻ lau, dung môi thải mỗi năm có tới mức phải quản lý theo giấy phép không.',
          ),
          p(
            'Nếu cả hai đều không, nộp văn bản đăng ký môi trường cho xã trước khi hoạt động. Nếu có một câu trả lời là có, cơ sở gửi mô tả công suất, loại sơn và thiết bị hút lọc tới bộ phận một cửa để được hướng dẫn làm giấy phép môi trường.',
          ),
          p(
            'Dù thuộc trường hợp nào, cặn sơn và dung môi phải để riêng và giao cho đơn vị được phép xử lý, không bỏ chung với mùn cưa.',
          ),
        ),
      },
    ],
    references: [
      { ...references.environmentLaw, article: 'Điều 39' },
      { ...references.environmentLaw, article: 'Điều 49' },
      references.environmentDetails,
    ],
  },
  {
    question: 'phan-loai-rac-pin',
    leader: 'leader2',
    revisions: [
      {
        publishedMinutesAgo: 117,
        body: doc(
          p('Rác sinh hoạt tại nhà chia ba nhóm: loại tái chế được, rác thực phẩm và rác còn lại.'),
          ul(
            'Pin và bóng đèn hỏng: gói kín, bỏ vào nhóm rác còn lại.',
            'Hộp xốp: bỏ vào nhóm rác còn lại; hộp sạch thì hỏi đơn vị thu gom xem có nhận tái chế không.',
          ),
          p(
            'Màu túi, giờ thu gom và điểm nhận do từng địa phương quy định. Anh chị hỏi tổ dân phố hoặc xem bảng thông báo của phường.',
          ),
        ),
      },
      {
        publishedMinutesAgo: 98,
        note: 'Bản trước xếp pin và bóng đèn vào nhóm rác còn lại. Hai thứ này là chất thải nguy hại, phải để riêng.',
        body: doc(
          p('Rác sinh hoạt tại nhà chia ba nhóm: loại tái chế được, rác thực phẩm và rác còn lại.'),
          ul(
            [
              b('Pin, bóng đèn huỳnh quang: '),
              'không thuộc nhóm nào ở trên. Đây là chất thải nguy hại, để riêng trong hộp kín, tránh làm vỡ, rồi đem tới điểm thu gom của phường hoặc thùng nhận pin ở siêu thị, trường học.',
            ],
            [
              b('Hộp xốp: '),
              'bỏ vào nhóm rác còn lại; hộp sạch thì hỏi đơn vị thu gom xem có nhận tái chế không.',
            ],
          ),
          p(
            'Màu túi, giờ thu gom và điểm nhận do từng địa phương quy định. Anh chị hỏi tổ dân phố hoặc xem bảng thông báo của phường.',
          ),
        ),
      },
    ],
    references: [{ ...references.environmentLaw, article: 'Điều 75' }],
  },
  {
    question: 'trai-heo-gan-nha',
    leader: 'leader2',
    revisions: [
      {
        publishedMinutesAgo: 72,
        body: doc(
          p(
            'Khoảng cách từ trang trại tới khu dân cư được quy định theo quy mô, tính bằng đơn vị vật nuôi. Vài trăm con heo thường đã là quy mô trang trại và ',
            b('phải cách khu dân cư một khoảng tối thiểu'),
            '. Trại còn phải nằm ngoài khu vực mà địa phương không cho phép chăn nuôi.',
          ),
          p('Để có người đến kiểm tra, bà con nên:'),
          ol(
            'ghi lại ngày, giờ có mùi nặng và chụp ảnh chỗ nước thải chảy ra mương;',
            'gửi phản ánh bằng văn bản tới Ủy ban nhân dân xã, lấy giấy biên nhận có ngày trả lời;',
            'nếu quá ngày mà chưa ai đến, gửi tiếp tới đường dây nóng về môi trường của tỉnh, kèm bản chụp biên nhận.',
          ),
          p(
            'Cơ quan kiểm tra xem trại có giấy phép hoặc đăng ký môi trường không, lấy mẫu nước thải. Nếu vượt quy chuẩn, trại bị xử phạt và buộc khắc phục, có thể bị đình chỉ phần gây ô nhiễm. Nếu cần, người phản ánh được giữ kín thông tin cá nhân.',
          ),
        ),
      },
    ],
    references: [references.environmentLaw, { ...references.livestockLaw, article: 'Điều 55' }],
  },
  {
    question: 'tiem-rua-xe',
    leader: 'leader2',
    revisions: [
      {
        publishedMinutesAgo: 27,
        body: doc(
          p(
            b('Không nên xả thẳng.'),
            ' Nước rửa xe có cát, dầu nhớt và xà phòng, phải xử lý sơ bộ rồi mới đấu nối vào cống chung theo yêu cầu của đơn vị quản lý thoát nước.',
          ),
          p('Với tiệm nhỏ như của anh chị, thường cần:'),
          ul(
            'hố lắng cát và ngăn tách dầu mỡ trước điểm đấu nối, nạo vét định kỳ;',
            'thỏa thuận đấu nối với đơn vị quản lý thoát nước của thành phố;',
            'giẻ dính dầu, can nhớt để riêng, giao cho đơn vị được phép thu gom.',
          ),
          p(
            'Về thủ tục, tiệm có thể thuộc diện đăng ký môi trường tại phường hoặc được miễn, tùy lượng nước thải mỗi ngày. Anh chị hỏi bộ phận một cửa của phường, nêu số xe và lượng nước dùng, trước khi mở cửa.',
          ),
        ),
      },
    ],
    references: [{ ...references.environmentLaw, article: 'Điều 49' }, references.environmentDetails],
  },
]
