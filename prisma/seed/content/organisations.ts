import type { CompetenceRule, ConsentText, DeclineReason, Label, Organisation, Topic, Unit } from './types.ts'

const ministry = 'bo-tai-nguyen-mau'
const haiPhong = 'so-hai-phong-mau'
const lamDong = 'so-lam-dong-mau'

/** No such ministry or departments exist; every name says so. */
export const organisations: readonly Organisation[] = [
  { slug: ministry, name: 'Bộ Tài nguyên và Khí hậu (mẫu)', parent: null },
  { slug: haiPhong, name: 'Sở Tài nguyên Hải Phòng (mẫu)', parent: ministry },
  { slug: lamDong, name: 'Sở Tài nguyên Lâm Đồng (mẫu)', parent: ministry },
]

export const units: readonly Unit[] = [
  { id: 'vu-dat-dai', organisation: ministry, name: 'Vụ Đất đai', partner: null },
  { id: 'cuc-moi-truong', organisation: ministry, name: 'Cục Môi trường', partner: null },
  { id: 'cuc-khoang-san', organisation: ministry, name: 'Cục Địa chất và Khoáng sản', partner: null },
  { id: 'cuc-nuoc', organisation: ministry, name: 'Cục Quản lý tài nguyên nước', partner: null },
  { id: 'cuc-bien', organisation: ministry, name: 'Cục Biển và Hải đảo', partner: null },
  {
    id: 'cuc-khi-tuong',
    organisation: ministry,
    name: 'Cục Khí tượng Thủy văn và Biến đổi khí hậu',
    partner: null,
  },
  { id: 'cuc-do-dac', organisation: ministry, name: 'Cục Đo đạc và Bản đồ', partner: null },
  { id: 'so-hai-phong', organisation: ministry, name: 'Sở Tài nguyên Hải Phòng (mẫu)', partner: haiPhong },
  { id: 'so-lam-dong', organisation: ministry, name: 'Sở Tài nguyên Lâm Đồng (mẫu)', partner: lamDong },
]

export const topics: readonly Topic[] = [
  { id: 'dat-dai', name: 'Đất đai' },
  { id: 'moi-truong', name: 'Môi trường' },
  { id: 'khoang-san', name: 'Địa chất và khoáng sản' },
  { id: 'tai-nguyen-nuoc', name: 'Tài nguyên nước' },
  { id: 'bien-hai-dao', name: 'Biển và hải đảo' },
  { id: 'khi-tuong', name: 'Khí tượng thủy văn và biến đổi khí hậu' },
  { id: 'do-dac-ban-do', name: 'Đo đạc và bản đồ' },
]

export const competenceRules: readonly CompetenceRule[] = [
  { topic: 'dat-dai', province: null, unit: 'vu-dat-dai' },
  { topic: 'dat-dai', province: 'hai-phong', unit: 'so-hai-phong' },
  { topic: 'dat-dai', province: 'lam-dong', unit: 'so-lam-dong' },
  { topic: 'moi-truong', province: null, unit: 'cuc-moi-truong' },
  { topic: 'moi-truong', province: 'hai-phong', unit: 'so-hai-phong' },
  { topic: 'moi-truong', province: 'lam-dong', unit: 'so-lam-dong' },
  { topic: 'khoang-san', province: null, unit: 'cuc-khoang-san' },
  { topic: 'tai-nguyen-nuoc', province: null, unit: 'cuc-nuoc' },
  { topic: 'bien-hai-dao', province: null, unit: 'cuc-bien' },
  { topic: 'khi-tuong', province: null, unit: 'cuc-khi-tuong' },
  { topic: 'do-dac-ban-do', province: null, unit: 'cuc-do-dac' },
]

export const declineReasons: readonly DeclineReason[] = [
  {
    id: 'ngoai-linh-vuc',
    name: 'Ngoài lĩnh vực của phiên',
    text: 'Nội dung bạn hỏi thuộc cơ quan khác giải quyết, không thuộc các lĩnh vực của phiên này. Bạn gửi câu hỏi tới cơ quan đó, hoặc hỏi bộ phận một cửa của xã, phường nơi bạn ở để được chỉ đúng nơi nhận.',
  },
  {
    id: 'don-thu',
    name: 'Là đơn khiếu nại, tố cáo',
    text: 'Nội dung bạn gửi là khiếu nại hoặc tố cáo, cần được giải quyết theo thủ tục riêng và không thể trả lời công khai tại đây. Bạn gửi đơn tới nơi tiếp công dân của cơ quan có thẩm quyền; câu này không thay cho đơn và không tính vào thời hiệu.',
  },
  {
    id: 'toa-an-dang-xu',
    name: 'Vụ việc đang do tòa án giải quyết',
    text: 'Vụ việc bạn nêu đang được tòa án hoặc cơ quan điều tra giải quyết, nên cơ quan trả lời không thể cho ý kiến trong lúc này. Bạn trình bày yêu cầu với cơ quan đang thụ lý.',
  },
  {
    id: 'chua-ro',
    name: 'Chưa đủ rõ để trả lời',
    text: 'Câu hỏi chưa đủ thông tin để trả lời đúng. Bạn gửi lại câu mới và nêu rõ: việc xảy ra ở xã nào, bạn đang có giấy tờ gì, bạn muốn biết điều gì. Không cần ghi số điện thoại hay số căn cước trong câu hỏi.',
  },
  {
    id: 'da-tra-loi',
    name: 'Chính bạn đã hỏi và đã được trả lời',
    text: 'Câu này lặp lại câu bạn đã gửi và đã có câu trả lời công khai trong phiên. Nếu câu trả lời đó chưa đúng việc của bạn, bạn gửi câu mới và nêu chỗ còn khác.',
  },
  {
    id: 'khong-phu-hop',
    name: 'Lời lẽ xúc phạm hoặc quảng cáo',
    text: 'Nội dung có lời lẽ xúc phạm người khác hoặc là quảng cáo nên không được đưa ra trả lời. Nếu bạn có việc cần hỏi, bạn gửi lại bằng lời khác.',
  },
]

export const labels: readonly Label[] = [
  { id: 'can-gap', name: 'Cần trả lời gấp' },
  { id: 'nhieu-nguoi-hoi', name: 'Nhiều người hỏi' },
  { id: 'bao-chi-quan-tam', name: 'Báo chí quan tâm' },
  { id: 'cho-van-ban-moi', name: 'Chờ văn bản mới' },
  { id: 'co-thong-tin-rieng', name: 'Có thông tin riêng' },
]

export const consentTexts: readonly ConsentText[] = [
  {
    kind: 'processing',
    version: 1,
    text: 'Tôi đồng ý để cơ quan tổ chức phiên hỏi đáp lưu và xử lý câu hỏi, tên và cách liên hệ (nếu tôi ghi) để xem xét, trả lời và báo kết quả cho tôi. Cách liên hệ không bao giờ được công khai; mỗi lần cán bộ xem đều được ghi lại. Tôi có thể rút câu hỏi khi câu chưa được trả lời và có thể yêu cầu xóa dữ liệu của mình.',
  },
  {
    kind: 'publishName',
    version: 1,
    text: 'Tôi đồng ý cho hiện tên tôi đã ghi bên cạnh câu hỏi khi câu trả lời được công khai. Nếu không chọn, câu hỏi vẫn được trả lời như mọi câu khác và không kèm tên. Tôi có thể đổi ý bất cứ lúc nào.',
  },
]
