import { references } from './references.ts'
import { type Answer, a, b, doc, ol, p, ul } from './types.ts'

const portal = 'https://dichvucong.gov.vn'

/** Land: certificates and what is written in them. */
export const answersLandTitles: readonly Answer[] = [
  {
    question: 'mua-giay-tay-2005',
    leader: 'leader',
    revisions: [
      {
        publishedMinutesAgo: 144,
        body: doc(
          p(
            'Gia đình không bắt buộc phải tìm người bán về ký lại. Việc nhận chuyển nhượng đã diễn ra từ lâu, đất sử dụng ổn định và không có tranh chấp thì được xem xét cấp giấy chứng nhận theo diện ',
            b('chuyển quyền nhưng chưa làm thủ tục'),
            '.',
          ),
          p('Ông bà chuẩn bị:'),
          ul(
            'đơn đăng ký đất đai theo mẫu;',
            'tờ giấy mua bán viết tay, kể cả khi giấy đã cũ;',
            'giấy tờ cho thấy đã ở từ năm 2005, như biên lai thuế, hóa đơn điện, sổ hộ khẩu cũ.',
          ),
          p(
            'Nếu người bán đã có sổ đứng tên họ, cơ quan đăng ký sẽ thông báo cho bên bán và niêm yết công khai; hết thời gian niêm yết mà không ai tranh chấp thì hồ sơ được giải quyết tiếp. Nếu thửa đất chưa từng có sổ, hồ sơ làm theo thủ tục cấp lần đầu.',
          ),
          p(
            'Nơi nhận hồ sơ là bộ phận một cửa của xã nơi có đất. Tiền sử dụng đất, nếu có, do cơ quan thuế thông báo sau khi có kết quả xét.',
          ),
        ),
      },
    ],
    references: [references.landLaw, references.landRegistration],
  },
  {
    question: 'so-ghi-sai-nam-sinh',
    leader: 'leader',
    revisions: [
      {
        publishedMinutesAgo: 147,
        body: doc(
          p(
            'Không bắt buộc làm sổ mới. Nếu năm sinh bị ghi sai so với giấy tờ tùy thân lúc cấp sổ thì đây là trường hợp ',
            b('đính chính'),
            '. Cơ quan đăng ký xác nhận nội dung đúng ngay trên sổ đang có; gia đình muốn thì có thể đề nghị in sang sổ mới.',
          ),
          p(
            'Hồ sơ gồm đơn đề nghị theo mẫu, bản gốc giấy chứng nhận và giấy tờ cho thấy năm sinh đúng, thường là căn cước hoặc giấy khai sinh. Gia đình nộp tại chi nhánh văn phòng đăng ký đất đai hoặc bộ phận một cửa của xã.',
          ),
          p('Nếu sai sót do cơ quan cấp sổ thì người dân không phải trả lệ phí cho việc đính chính.'),
        ),
      },
    ],
    references: [{ ...references.landLaw, article: 'Điều 152' }],
  },
  {
    question: 'sap-nhap-co-phai-doi-so',
    leader: 'leader',
    revisions: [
      {
        publishedMinutesAgo: 121,
        body: doc(
          p(
            b('Không bắt buộc.'),
            ' Giấy chứng nhận đã cấp vẫn có giá trị như cũ, dù tên tỉnh, tên xã hay số hiệu thửa đã thay đổi do sắp xếp đơn vị hành chính. Không cơ quan nào được buộc người dân đổi sổ hàng loạt vì lý do này.',
          ),
          p('Anh chị chỉ cần cập nhật địa chỉ mới khi:'),
          ul(
            'tự mình có nhu cầu ghi lại cho đúng;',
            'làm thủ tục khác như chuyển nhượng, thừa kế, tách thửa; việc cập nhật được làm luôn trong lần đó.',
          ),
          p(
            'Về vay vốn, địa chỉ cũ trên sổ không phải là căn cứ để từ chối nhận thế chấp. Nếu ngân hàng cần đối chiếu, anh chị đề nghị chi nhánh văn phòng đăng ký đất đai xác nhận thửa đất nay thuộc xã nào.',
          ),
        ),
      },
    ],
    references: [references.landLaw, references.landRegistration],
  },
  {
    question: 'thua-ke-khong-di-chuc',
    leader: 'leader',
    revisions: [
      {
        publishedMinutesAgo: 101,
        body: doc(
          p(
            'Không có di chúc thì mẹ và các con cùng hàng thừa kế thứ nhất, mỗi người một phần bằng nhau. Cả nhà đã thống nhất thì đi theo ba bước:',
          ),
          ol(
            [
              b('Lập văn bản thỏa thuận phân chia di sản'),
              ' tại tổ chức công chứng. Mang theo giấy chứng tử, giấy tờ quan hệ cha con, vợ chồng, sổ đỏ và giấy tờ tùy thân.',
            ],
            'Tổ chức công chứng niêm yết việc phân chia tại nơi ở cuối cùng của ông và nơi có đất.',
            'Nộp văn bản đã công chứng cùng sổ đỏ để đăng ký sang tên cho mẹ.',
          ),
          p(
            'Người đang ở nước ngoài có thể ra cơ quan đại diện của Việt Nam ở nước đó lập văn bản ủy quyền, hoặc văn bản tặng cho, từ chối nhận phần di sản, rồi gửi bản gốc về. Anh chị nên hỏi trước tổ chức công chứng về mẫu để khỏi phải làm lại.',
          ),
          p(
            'Nếu thửa đất là tài sản chung của bố mẹ thì chỉ phần của bố mới là di sản. Thừa kế giữa vợ chồng, cha mẹ và con thuộc diện được miễn thuế thu nhập cá nhân và lệ phí trước bạ.',
          ),
        ),
      },
    ],
    references: [
      { ...references.civilCode, article: 'Điều 651' },
      references.landLaw,
      references.landRegistration,
    ],
  },
  {
    question: 'nop-ho-so-nam-thang',
    leader: 'leader-lam-dong',
    revisions: [
      {
        publishedMinutesAgo: 79,
        body: doc(
          p(
            'Năm tháng so với giấy hẹn một tháng là quá lâu, cơ quan nhận hồ sơ phải thông báo lý do và hẹn lại bằng văn bản. Thời gian cơ quan thuế xác định nghĩa vụ tài chính không tính vào thời hạn cấp sổ, nhưng người nộp vẫn có quyền biết hồ sơ đang ở bước nào.',
          ),
          p('Ông bà có thể làm như sau:'),
          ol(
            ['tra mã hồ sơ trên giấy hẹn tại ', a('Cổng dịch vụ công quốc gia', portal), ';'],
            'đề nghị bộ phận một cửa in phiếu kiểm soát, trong đó ghi ngày chuyển, ngày nhận của từng cơ quan;',
            'nếu quá hẹn mà không có văn bản xin lỗi và hẹn lại, gửi phản ánh tới chủ tịch xã hoặc tới Sở, kèm ảnh giấy hẹn.',
          ),
          p(
            'Người đứng đầu cơ quan đang giữ hồ sơ ở bước bị chậm chịu trách nhiệm. Sở đã ghi nhận câu hỏi này; ông bà đến nơi nộp hồ sơ, nêu số câu hỏi để được rà lại mà không phải nộp hồ sơ lần nữa.',
          ),
        ),
      },
    ],
    references: [references.landRegistration],
  },
  {
    question: 'can-ho-chua-co-so',
    leader: 'leader',
    revisions: [
      {
        publishedMinutesAgo: 58,
        body: doc(
          p(
            'Người mua đã trả đủ tiền và nhận nhà thì ',
            b('được tự mình nộp hồ sơ'),
            ', không nhất thiết phải chờ chủ đầu tư. Trách nhiệm của chủ đầu tư là cung cấp giấy tờ pháp lý của dự án và của căn hộ.',
          ),
          p('Anh chị nên đi theo thứ tự:'),
          ol(
            'gửi văn bản, có ký nhận, yêu cầu chủ đầu tư nộp hồ sơ hoặc giao giấy tờ để cư dân tự nộp;',
            'hỏi văn phòng đăng ký đất đai xem dự án đang vướng gì: chưa nghiệm thu, còn thế chấp hay chưa xong nghĩa vụ tài chính;',
            'nếu chủ đầu tư không làm, ban quản trị thay mặt các hộ gửi kiến nghị tới Sở và Ủy ban nhân dân thành phố.',
          ),
          p(
            'Chậm làm thủ tục cho người mua là hành vi bị xử phạt, và người mua có thể đòi bồi thường theo hợp đồng. Trường hợp dự án có sai phạm của chủ đầu tư, quyền của người mua nhà ngay tình được xem xét tách riêng; thời gian giải quyết tùy vướng mắc cụ thể nên chúng tôi chưa thể hẹn ngày tại đây.',
          ),
        ),
      },
    ],
    references: [references.landLaw, references.housingLaw, references.landRegistration],
  },
  {
    question: 'do-lai-du-dien-tich',
    leader: 'leader-do-dac',
    revisions: [
      {
        publishedMinutesAgo: 8,
        body: doc(
          p(
            'Được ghi. Khi ',
            b('ranh giới thửa đất không thay đổi'),
            ' so với lúc cấp sổ và không có tranh chấp với người liền kề, diện tích trên sổ mới được xác định theo số liệu đo đạc thực tế. Phần chênh lệch nhiều hơn do cách đo trước đây kém chính xác thì gia đình không phải nộp tiền sử dụng đất.',
          ),
          p('Để chứng minh ranh giới không đổi, cần có:'),
          ul(
            'bản mô tả ranh giới, mốc giới thửa đất có xác nhận của các hộ giáp ranh;',
            'mảnh trích đo do đơn vị có giấy phép đo đạc lập, cán bộ địa chính đã kiểm tra.',
          ),
          p(
            'Hàng cau lâu năm là dấu hiệu tốt, anh chị nhờ đơn vị đo ghi vào bản mô tả. Nếu kết quả xác minh cho thấy ranh giới đã nới ra so với trước, phần dôi ra được xét theo nguồn gốc sử dụng và khi đó có thể phát sinh nghĩa vụ tài chính.',
          ),
        ),
      },
    ],
    references: [{ ...references.landLaw, article: 'Điều 135' }],
  },
]
