import { references } from './references.ts'
import { type Answer, b, doc, ol, p, ul } from './types.ts'

/** Land: splitting, changing use, taking back, neighbours. */
export const answersLandUse: readonly Answer[] = [
  {
    question: 'tach-thua-cho-con',
    leader: 'leader-hai-phong',
    revisions: [
      {
        publishedMinutesAgo: 151,
        body: doc(
          p(
            'Diện tích tối thiểu được tách thửa do Ủy ban nhân dân thành phố quy định cho từng khu vực. Quyết định này được niêm yết tại Ủy ban nhân dân xã và đăng trên trang thông tin của thành phố; bộ phận một cửa có trách nhiệm chỉ cho ông bản đang có hiệu lực.',
          ),
          p('Ngoài diện tích, việc tách thửa cần đủ các điều kiện:'),
          ul('đã có giấy chứng nhận, còn thời hạn sử dụng đất;', 'không có tranh chấp, không bị kê biên;', [
            b('mỗi thửa sau khi tách có lối đi'),
            ' nối với đường giao thông công cộng.',
          ]),
          p(
            'Thửa phía trong vẫn tách được nếu gia đình dành một phần đất làm lối đi chung, hoặc thửa phía ngoài đồng ý cho đi qua. Phần lối đi được thể hiện trên bản vẽ tách thửa. Ông nên nhờ đơn vị đo đạc vẽ trước một phương án rồi hỏi chi nhánh văn phòng đăng ký đất đai, để biết chắc hai thửa có đủ diện tích hay không.',
          ),
        ),
      },
    ],
    references: [{ ...references.landLaw, article: 'Điều 220' }],
  },
  {
    question: 'boi-thuong-mo-duong',
    leader: 'leader',
    revisions: [
      {
        publishedMinutesAgo: 128,
        body: doc(
          p(
            b('Người dân được xem trước.'),
            ' Dự thảo phương án bồi thường phải niêm yết tại trụ sở xã và nơi sinh hoạt của thôn, buôn, đồng thời tổ chức họp lấy ý kiến người có đất trước khi phê duyệt. Biên bản kiểm đếm chỉ xác nhận số lượng, ký biên bản không có nghĩa là đồng ý với giá.',
          ),
          p('Tiền bồi thường gồm các phần riêng:'),
          ul(
            'đất: theo giá đất cụ thể tại thời điểm phê duyệt phương án, hoặc đất khác nếu địa phương có quỹ đất;',
            'cây cà phê đang thu hoạch: theo đơn giá bồi thường cây trồng do tỉnh ban hành, có tính thời kỳ của vườn cây;',
            'hỗ trợ ổn định đời sống, đào tạo và chuyển nghề nếu đủ điều kiện.',
          ),
          p(
            'Không đồng ý thì ghi ngay ý kiến vào biên bản họp và gửi văn bản tới đơn vị làm nhiệm vụ bồi thường. Đơn vị này phải đối thoại với những hộ còn ý kiến khác. Sau khi có quyết định phê duyệt, gia đình có quyền khiếu nại hoặc khởi kiện quyết định đó.',
          ),
        ),
      },
    ],
    references: [
      { ...references.landLaw, article: 'Điều 87 và Điều 91' },
      references.landCompensation,
      references.landPrices,
    ],
  },
  {
    question: 'dat-vuon-len-tho-cu',
    leader: 'leader',
    revisions: [
      {
        publishedMinutesAgo: 134,
        body: doc(
          p(
            'Chuyển đất trồng cây lâu năm sang đất ở là việc ',
            b('phải được phép'),
            '. Chị nộp đơn theo mẫu và bản gốc giấy chứng nhận tại bộ phận một cửa của xã nơi có đất. Xã xem khu vực này có được quy hoạch là đất ở hay không; đây là điều kiện đầu tiên, chị nên hỏi trước khi nộp.',
          ),
          p(
            'Tiền phải nộp tính trên phần chênh lệch giữa tiền sử dụng đất tính theo giá đất ở và theo giá đất nông nghiệp, cho đúng 100 m² xin chuyển. Đất vườn cùng thửa với nhà ở có thể được áp dụng mức thu thấp hơn trong hạn mức giao đất ở của địa phương.',
          ),
          ol(
            'Xem giá hai loại đất trong bảng giá đất của tỉnh, đúng tuyến đường và vị trí thửa.',
            'Hỏi hạn mức giao đất ở tại xã.',
            'Chờ thông báo của cơ quan thuế; con số trong thông báo mới là số phải nộp.',
          ),
          p('Chưa có quyết định cho phép thì chưa được xây nhà trên phần đất vườn.'),
        ),
      },
    ],
    references: [{ ...references.landLaw, article: 'Điều 121' }, references.landFees, references.landPrices],
  },
  {
    question: 'quy-hoach-treo-sua-nha',
    leader: 'leader',
    revisions: [
      {
        publishedMinutesAgo: 107,
        body: doc(
          p('Quyền của gia đình tùy vào việc dự án đã có trong kế hoạch sử dụng đất hằng năm hay chưa:'),
          ul(
            [
              b('Chưa có trong kế hoạch hằng năm: '),
              'gia đình tiếp tục sử dụng và được thực hiện các quyền của người sử dụng đất, kể cả chuyển nhượng, thừa kế, thế chấp.',
            ],
            [
              b('Đã có trong kế hoạch hằng năm: '),
              'vẫn được sử dụng và thực hiện các quyền, nhưng không được xây mới nhà ở, trồng cây lâu năm; sửa chữa, cải tạo nhà thực hiện theo pháp luật về xây dựng.',
            ],
          ),
          p(
            'Nhà dột, tường nứt là sửa chữa để bảo đảm an toàn. Nếu phường từ chối, anh chị đề nghị trả lời bằng văn bản, ghi rõ căn cứ vào kế hoạch năm nào. Việc công trình được phép có thời hạn hay không do cơ quan cấp phép xây dựng trả lời.',
          ),
          p(
            'Dự án đã vào kế hoạch mà quá thời hạn luật định vẫn chưa có quyết định thu hồi đất thì cơ quan phê duyệt phải xem xét điều chỉnh hoặc hủy bỏ và công bố. Anh chị có quyền yêu cầu phường cung cấp thông tin quy hoạch của thửa đất.',
          ),
        ),
      },
    ],
    references: [{ ...references.landLaw, article: 'Điều 76' }, references.informationLaw],
  },
  {
    question: 'hang-xom-lan-ranh',
    leader: 'leader',
    revisions: [
      {
        publishedMinutesAgo: 93,
        body: doc(
          p(
            'Ông ',
            b('ra xã trước'),
            '. Tranh chấp ai là người có quyền sử dụng đất phải qua hòa giải tại Ủy ban nhân dân xã nơi có đất; chưa có biên bản hòa giải thì tòa án chưa nhận đơn về loại tranh chấp này.',
          ),
          ol(
            'Nhờ tổ hòa giải ở ấp nói chuyện hai bên, nếu còn nói chuyện được.',
            'Gửi đơn tới Ủy ban nhân dân xã, kèm bản sao sổ, ảnh chụp hàng rào và ranh cũ. Xã sẽ cho đối chiếu với bản đồ địa chính, cần thì đo lại.',
            'Hòa giải thành thì xã lập biên bản và ranh giới được chỉnh lý theo thỏa thuận. Không thành thì ông khởi kiện tại tòa án nơi có đất, nộp kèm biên bản.',
          ),
          p(
            'Diện tích đủ trên sổ của một bên chưa nói lên điều gì, vì ranh giới phải xem theo tọa độ và mốc giới. Trong lúc chờ, hai bên giữ nguyên hiện trạng, không tự tháo dỡ hay xây thêm.',
          ),
        ),
      },
    ],
    references: [
      { ...references.landLaw, article: 'Điều 235' },
      { ...references.landLaw, article: 'Điều 236' },
    ],
  },
  {
    question: 'dat-nong-nghiep-het-han',
    leader: 'leader',
    revisions: [
      {
        publishedMinutesAgo: 86,
        body: doc(
          p(
            'Đất của anh không bị thu lại chỉ vì hết thời hạn ghi trên sổ. Cá nhân trực tiếp sản xuất nông nghiệp, đất do Nhà nước giao hoặc công nhận, được tiếp tục sử dụng thêm một kỳ hạn.',
          ),
          p(
            'Trước ngày hết hạn, anh phải nộp đơn xin gia hạn tại bộ phận một cửa của xã, kèm bản gốc giấy chứng nhận. Xã xác nhận anh đang trực tiếp sản xuất rồi chuyển chi nhánh văn phòng đăng ký đất đai ghi thời hạn mới.',
          ),
        ),
      },
      {
        publishedMinutesAgo: 63,
        note: 'Bản trước ghi rằng phải nộp đơn xin gia hạn trước ngày hết hạn. Việc đó không bắt buộc với cá nhân trực tiếp sản xuất nông nghiệp.',
        body: doc(
          p(
            'Đất của anh không bị thu lại chỉ vì hết thời hạn ghi trên sổ. Cá nhân trực tiếp sản xuất nông nghiệp, đất do Nhà nước giao hoặc công nhận, khi hết hạn ',
            b('được tiếp tục sử dụng mà không phải làm thủ tục gia hạn'),
            '.',
          ),
          p(
            'Nếu muốn sổ ghi thời hạn mới, chẳng hạn để vay vốn hay sang tên, anh nộp đơn xác nhận lại thời hạn tại bộ phận một cửa của xã, kèm bản gốc giấy chứng nhận. Xã xác nhận anh đang trực tiếp sản xuất rồi chuyển chi nhánh văn phòng đăng ký đất đai ghi vào sổ.',
          ),
          p(
            'Quy định này không áp dụng cho đất nông nghiệp thuê của Nhà nước và đất công ích của xã; hai loại đó theo hợp đồng thuê.',
          ),
        ),
      },
    ],
    references: [{ ...references.landLaw, article: 'Điều 172' }, references.landDetails],
  },
  {
    question: 'ghi-no-tien-su-dung-dat',
    leader: 'leader',
    revisions: [
      {
        publishedMinutesAgo: 83,
        body: doc(
          p(
            'Hộ nghèo được ghi nợ tiền sử dụng đất khi được cấp giấy chứng nhận. Gia đình nộp đơn đề nghị ghi nợ cùng hồ sơ cấp sổ tại bộ phận một cửa của xã, kèm giấy xác nhận hộ nghèo còn hiệu lực.',
          ),
          p(
            'Trong thời hạn ghi nợ, gia đình không phải trả tiền chậm nộp và có thể trả dần. Số nợ được ghi trên sổ; trả xong, chi nhánh văn phòng đăng ký đất đai sẽ xóa nợ. Hết thời hạn mà chưa trả đủ thì phần còn lại bị tính tiền chậm nộp theo quy định về quản lý thuế.',
          ),
        ),
      },
    ],
    references: [references.landFees],
    withdrawn: {
      reason:
        'Câu trả lời nêu điều kiện ghi nợ của người được giao đất tái định cư, không đúng với trường hợp cấp giấy chứng nhận lần đầu của người hỏi. Vụ Đất đai sẽ trả lời lại.',
      minutesAgo: 67,
    },
  },
  {
    question: 'cong-nhan-mua-dat-lua',
    leader: 'leader',
    revisions: [
      {
        publishedMinutesAgo: 34,
        body: doc(
          p(
            'Đúng. Từ khi Luật Đất đai năm 2024 có hiệu lực, cá nhân không trực tiếp sản xuất nông nghiệp ',
            b('được nhận chuyển nhượng, nhận tặng cho đất trồng lúa'),
            ', với giới hạn như sau:',
          ),
          ul(
            'trong hạn mức giao đất của địa phương: nhận chuyển nhượng như những người khác;',
            'vượt hạn mức đó: phải thành lập tổ chức kinh tế và có phương án sử dụng đất trồng lúa được chấp thuận.',
          ),
          p(
            'Ở vùng của anh, năm công tức khoảng nửa héc-ta, thường nằm trong hạn mức. Anh hỏi xã mức đang áp dụng và cộng cả đất nông nghiệp cùng loại đã có, nếu có.',
          ),
          p(
            'Đất phải tiếp tục dùng để trồng lúa. Để hoang quá thời hạn cho phép hoặc tự ý san lấp là vi phạm, có thể bị xử phạt và bị thu hồi; anh ở xa thì có thể cho thuê lại hoặc nhờ người thân canh tác. Hợp đồng mua bán phải được công chứng hoặc chứng thực.',
          ),
        ),
      },
    ],
    references: [
      { ...references.landLaw, article: 'Điều 45' },
      { ...references.landLaw, article: 'Điều 176' },
    ],
  },
  {
    question: 'thua-dat-khong-loi-di',
    leader: 'leader',
    revisions: [
      {
        publishedMinutesAgo: 17,
        body: doc(
          p(
            'Người có thửa đất bị vây bọc mà không có lối ra đường công cộng ',
            b('có quyền yêu cầu'),
            ' chủ đất bên cạnh dành một lối đi hợp lý. Lối được mở ở chỗ thuận tiện và ít gây thiệt hại nhất; người được mở lối phải đền bù cho chủ đất bị mở lối, trừ khi hai bên thỏa thuận khác.',
          ),
          ol(
            'Thỏa thuận với chủ đất về vị trí, bề rộng, tiền đền bù; lập thành văn bản có chứng thực.',
            'Không thỏa thuận được thì đề nghị xã hòa giải; hòa giải không thành thì yêu cầu tòa án xác định lối đi.',
            'Có văn bản thỏa thuận hoặc bản án, bà nộp hồ sơ đăng ký quyền đối với thửa đất liền kề. Lối đi khi đó được ghi vào hồ sơ địa chính và giấy chứng nhận của cả hai bên.',
          ),
          p(
            'Bà nên hỏi xã xem lối ven ruộng cũ có phải bờ công cộng hay không; nếu phải thì không ai được rào.',
          ),
        ),
      },
    ],
    references: [{ ...references.civilCode, article: 'Điều 254' }, references.landLaw],
  },
]
