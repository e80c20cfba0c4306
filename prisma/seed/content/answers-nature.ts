import { references } from './references.ts'
import { type Answer, a, b, doc, ol, p, ul } from './types.ts'

const forecasts = 'https://nchmf.gov.vn'

/** Minerals, water, sea, weather. */
export const answersNature: readonly Answer[] = [
  {
    question: 'hut-cat-ban-dem',
    leader: 'leader-khoang-san',
    revisions: [
      {
        publishedMinutesAgo: 112,
        body: doc(
          p(
            'Giấy phép khai thác cát luôn ghi rõ tọa độ khu vực, độ sâu, công suất và ',
            b('thời gian được khai thác trong ngày'),
            '. Hút cát ban đêm hoặc sát bờ đang lở thường là trái giấy phép, kể cả khi chủ ghe có giấy thật.',
          ),
          p('Bà con kiểm tra và báo tin như sau:'),
          ul(
            'hỏi Ủy ban nhân dân xã: khu vực được cấp phép phải cắm mốc, thả phao và thông báo cho địa phương;',
            'ghi lại số đăng ký của ghe, giờ, vị trí; quay từ trên bờ, không tự ra ngăn chặn;',
            'ban đêm gọi công an xã hoặc trực ban của xã; xã có trách nhiệm phối hợp với công an tỉnh.',
          ),
          p(
            'Chỗ bờ đã lở, anh chị đề nghị xã cắm biển cảnh báo và báo cáo ngay, vì việc cấp phép ở đoạn sông sạt lở phải được xem lại. Cục sẽ chuyển nội dung này cho cơ quan quản lý tại địa phương để kiểm tra giấy phép ở khúc sông đó.',
          ),
        ),
      },
    ],
    references: [references.mineralsLaw, references.riverSand],
  },
  {
    question: 'ha-nen-ban-dat',
    leader: 'leader-khoang-san',
    revisions: [
      {
        publishedMinutesAgo: 46,
        body: doc(
          p(
            'Hạ nền để làm nhà và bán đất là hai việc khác nhau. Đất đồi dùng để san lấp được coi là khoáng sản, nên ',
            b('chưa được phép thì không được chở ra ngoài để bán'),
            ', kể cả khi lấy từ vườn nhà mình.',
          ),
          ul(
            'San gạt trong phạm vi thửa để làm nhà: phần đất phải có mục đích là đất ở; nếu là đất vườn, chị xin chuyển mục đích trước. Thay đổi lớn địa hình cần được xã đồng ý và bảo đảm không gây sạt lở sang nhà bên.',
            'Có đất thừa: báo xã để được hướng dẫn. Việc thu hồi, vận chuyển đất thừa phải được cơ quan có thẩm quyền chấp thuận, kê khai khối lượng và nộp thuế, phí.',
          ),
          p(
            'Người mua hứa lo giấy tờ thì chị vẫn nên yêu cầu xem văn bản. Nếu khai thác trái phép, cả chủ đất lẫn bên múc đất đều có thể bị xử phạt.',
          ),
        ),
      },
    ],
    references: [references.mineralsLaw, { ...references.landLaw, article: 'Điều 121' }],
  },
  {
    question: 'gieng-tuoi-ca-phe',
    leader: 'leader-nuoc',
    revisions: [
      {
        publishedMinutesAgo: 89,
        body: doc(
          p(
            'Giếng dùng cho sinh hoạt của hộ gia đình thì chỉ kê khai. Giếng tưới như của ông thì tùy ',
            b('lượng nước bơm trong một ngày đêm và nơi đặt giếng'),
            ':',
          ),
          ul(
            'lượng nước nhỏ, ngoài vùng hạn chế khai thác: không phải xin giấy phép;',
            'nằm trong vùng hạn chế khai thác nước dưới đất do tỉnh công bố: phải đăng ký với xã;',
            'lượng nước vượt mức quy định: phải có giấy phép, do cấp tỉnh cấp.',
          ),
          p(
            'Ông tính lượng nước lớn nhất của một ngày tưới, lấy lưu lượng máy bơm nhân với số giờ chạy, rồi đem con số này hỏi bộ phận một cửa của xã. Xã có danh mục vùng hạn chế khai thác.',
          ),
          p(
            'Giếng đã có từ trước mà chưa làm thủ tục thì nên tự khai ngay. Việc xử phạt tùy hành vi và thời điểm, nhưng người tự giác kê khai, đăng ký được tạo điều kiện hoàn thiện hồ sơ. Nếu giếng không còn dùng, phải trám lấp để khỏi nhiễm bẩn nguồn nước.',
          ),
        ),
      },
    ],
    references: [{ ...references.waterLaw, article: 'Điều 52' }, references.waterLicensing],
  },
  {
    question: 'tram-lap-gieng-cu',
    leader: 'leader-nuoc',
    revisions: [
      {
        publishedMinutesAgo: 41,
        body: doc(
          p(
            'Giếng khoan hỏng hoặc không dùng nữa ',
            b('phải trám lấp'),
            '. Để hở, nước mặn và nước bẩn trên mặt theo ống xuống tầng nước ngọt mà cả xóm đang dùng.',
          ),
          p('Cách làm với giếng nhỏ của hộ gia đình:'),
          ol(
            'báo Ủy ban nhân dân xã về vị trí, độ sâu hai giếng;',
            'rút máy bơm, dây điện, ống bơm; nếu được thì rút cả ống chống;',
            'lấp từ đáy lên bằng vật liệu sạch như sét viên, vữa xi măng, không dùng rác, cành cây hay đất bẩn;',
            'trên cùng đổ một nắp xi măng cho kín và bằng mặt đất.',
          ),
          p(
            'Giếng sâu thì nên thuê đơn vị có giấy phép khoan để trám đúng tầng chứa nước. Một số địa phương có chương trình trám lấp giếng hỏng miễn phí, anh chị hỏi xã trước khi tự bỏ tiền.',
          ),
        ),
      },
    ],
    references: [references.waterLaw, references.waterLicensing],
  },
  {
    question: 'long-be-phai-doi-cho',
    leader: 'leader-bien',
    revisions: [
      {
        publishedMinutesAgo: 53,
        body: doc(
          p(
            'Quyết định giao khu vực biển của ông còn hiệu lực đến hết thời hạn ghi trong đó. Nếu phải dời sớm vì vùng nuôi bị điều chỉnh thì cơ quan đã giao khu vực biển phải ra ',
            b('quyết định thu hồi, nêu rõ lý do'),
            ', và xem xét quyền lợi của người đang nuôi; thông báo miệng là chưa đủ.',
          ),
          p('Để được giao chỗ mới, ông cần:'),
          ul(
            'đơn đề nghị giao khu vực biển ở vùng nuôi mới, ghi tọa độ do xã hướng dẫn;',
            'bản sao quyết định cũ và giấy tờ về đối tượng nuôi, số lồng;',
            'cam kết về neo đậu, thu gom phao, rác và thức ăn thừa.',
          ),
          p(
            'Ông nên nộp ngay bây giờ, không đợi hết hạn, và đề nghị thu xếp thời gian chuyển lồng sau vụ thu hoạch. Hỗ trợ di dời và chuyển đổi lồng tùy chính sách của từng tỉnh; xã phải công khai danh sách và mức hỗ trợ. Phần tiền sử dụng khu vực biển đã nộp cho thời gian chưa dùng, ông ghi vào đơn để được xem xét.',
          ),
        ),
      },
    ],
    references: [references.seaAreas, references.fisheriesLaw],
  },
  {
    question: 'canh-bao-lu-toi-ban',
    leader: 'leader-khi-tuong',
    revisions: [
      {
        publishedMinutesAgo: 21,
        body: doc(
          p(
            'Lũ quét rất khó báo đúng từng bản, vì mưa lớn có thể chỉ rơi trên một con suối. Hiện có hai loại tin: dự báo trước một vài ngày cho vùng rộng, và ',
            b('cảnh báo trước vài giờ tới cấp xã'),
            ' dựa vào ra-đa và trạm đo mưa tự động.',
          ),
          ul(
            [
              'Xem bản đồ cảnh báo lũ quét, sạt lở theo xã tại ',
              a('trang của Trung tâm Dự báo khí tượng thủy văn quốc gia', forecasts),
              '.',
            ],
            'Đề nghị xã đưa số điện thoại của bản vào danh sách nhận tin nhắn và vào nhóm của đội xung kích.',
            'Bản cử người đọc thước đo mưa, mực nước suối khi có mưa to, báo bằng kẻng hoặc loa.',
          ),
          p(
            'Nếu mưa to liên tục nhiều giờ, nước suối đục đột ngột, có tiếng ầm phía trên hoặc nước bỗng rút cạn thì anh chị ',
            b('rời lên chỗ cao ngay'),
            ', không chờ bản tin. Ban đêm nên sơ tán từ chiều nếu xã đã có lệnh.',
          ),
        ),
      },
    ],
    references: [references.weatherLaw, references.disasterWarnings],
  },
]
