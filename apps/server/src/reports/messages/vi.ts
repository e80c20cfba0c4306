import type { LedgerColumn } from '@giaoluu/domain/ledger'

type Columns = Record<LedgerColumn | 'received', string>
type Sources = Record<string, string>

const columns: Columns = {
  received: 'Đã nhận',
  published: 'Đã trả lời',
  declined: 'Từ chối có lý do',
  handedOver: 'Chuyển cơ quan khác',
  retracted: 'Người hỏi rút',
  answeredLater: 'Hẹn trả lời sau',
  open: 'Còn mở',
}
const sources: Sources = {
  web: 'Trang web',
  phone: 'Điện thoại',
  paper: 'Văn bản giấy',
  email: 'Thư điện tử',
}

export const vi = {
  report: 'Báo cáo',
  columns,
  sources,
  sheets: {
    totals: 'Tổng hợp',
    units: 'Theo đơn vị',
    topics: 'Theo lĩnh vực',
    provinces: 'Theo tỉnh, thành phố',
    sources: 'Theo nguồn',
    hours: 'Theo giờ',
    declined: 'Lý do từ chối',
    carriedOver: 'Hẹn trả lời sau',
    questions: 'Danh sách câu hỏi',
  },
  item: 'Mục',
  figure: 'Số liệu',
  share: 'Tỷ lệ',
  session: 'Phiên',
  organisation: 'Cơ quan',
  at: 'Số liệu lúc',
  answers: 'Số câu trả lời',
  people: 'Số người được trả lời',
  byDuplicates: 'Trong đó nhờ gộp câu hỏi trùng',
  returns: 'Số lần đơn vị trả lại',
  corrected: 'Số lần đính chính',
  withdrawn: 'Số câu trả lời bị rút',
  decisionMedian: 'Đến quyết định đầu tiên, trung vị (phút)',
  decisionP90: 'Đến quyết định đầu tiên, 90 % trong vòng (phút)',
  answerMedian: 'Đến khi trả lời, trung vị (phút)',
  answerP90: 'Đến khi trả lời, 90 % trong vòng (phút)',
  unit: 'Đơn vị',
  topic: 'Lĩnh vực',
  province: 'Tỉnh, thành phố',
  source: 'Nguồn',
  none: 'Chưa xác định',
  answeredShare: 'Tỷ lệ đã trả lời',
  openShare: 'Tỷ lệ còn mở',
  hour: 'Từ',
  answered: 'Đã trả lời',
  reason: 'Lý do',
  count: 'Số câu hỏi',
  number: 'Số',
  dueAt: 'Hẹn trả lời',
  outcome: 'Kết quả',
  receivedAt: 'Nhận lúc',
  decidedAt: 'Quyết định đầu tiên lúc',
  answeredAt: 'Trả lời lúc',
  text: 'Nội dung công khai',
}

export type Messages = typeof vi
