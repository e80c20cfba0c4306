import type { QuestionState } from '@giaoluu/contract/question'
import type { SessionState } from '@giaoluu/contract/session'
import type { Verb } from '@giaoluu/contract/verbs'
import type { RequestError } from '../../request-error.ts'
import type { ConsoleName } from '../consoles.ts'

const states: Record<QuestionState, string> = {
  received: 'Mới nhận',
  held: 'Đang để lại',
  waiting: 'Chờ chuyển',
  assigned: 'Chờ đơn vị',
  drafting: 'Đang soạn',
  submitted: 'Chờ ký',
  publishing: 'Sắp công khai',
  published: 'Đã trả lời',
  withdrawn: 'Đã rút câu trả lời',
  declined: 'Đã từ chối',
  linked: 'Đã gộp',
  handedOver: 'Đã chuyển cơ quan khác',
  retracted: 'Người hỏi đã rút',
}

const sessionStates: Record<SessionState, string> = {
  draft: 'Đang chuẩn bị',
  announced: 'Sắp diễn ra',
  open: 'Đang diễn ra',
  paused: 'Tạm dừng nhận câu',
  intakeClosed: 'Ngừng nhận câu, còn trả lời',
  closed: 'Đã kết thúc',
  archived: 'Đã lưu trữ',
}

const errors: Record<RequestError['code'], string> = {
  network: 'Không tới được máy chủ.',
  malformed: 'Máy chủ không hiểu lời gửi.',
  'invalid-query': 'Máy chủ không hiểu lời gửi.',
  'signed-out': 'Phiên đăng nhập đã hết.',
  'sign-in-failed':
    'Tên, mật khẩu hoặc mã không đúng. Mỗi mã 6 số dùng một lần; mã sau hiện trong vòng 30 giây.',
  'code-required': 'Tài khoản này cần mã 6 số hoặc một mã dự phòng.',
  forbidden: 'Vai trò của bạn không được làm việc này.',
  'second-factor-needed': 'Bạn cần bật xác thực hai lớp trước khi làm việc này.',
  'foreign-origin': 'Trang được mở từ một địa chỉ khác với địa chỉ của hệ thống.',
  'not-found': 'Không tìm thấy.',
  stale: 'Có người vừa đổi câu này.',
  claimed: 'Có người đang giữ câu này.',
  'submission-differs': 'Đã có câu khác dùng cùng số gửi.',
  withdrawn: 'Câu trả lời đã được rút.',
  expired: 'Liên kết đã dùng, đã bị hủy hoặc quá hạn.',
  'too-large': 'Nội dung quá dài.',
  'unsupported-media-type': 'Máy chủ không hiểu lời gửi.',
  invalid: 'Nội dung chưa hợp lệ.',
  'open-questions': 'Còn câu hỏi chưa có kết quả hoặc ngày hẹn trả lời.',
  'not-confirmed': 'Chữ gõ để xác nhận chưa đúng.',
  illegal: 'Việc này không còn làm được ở trạng thái hiện nay.',
  'not-accepting': 'Phiên này không nhận câu hỏi.',
  'too-many': 'Gửi quá nhanh. Chờ một lát rồi thử lại.',
  internal: 'Máy chủ có lỗi.',
  unavailable: 'Máy chủ đang bận. Chờ một lát rồi thử lại.',
}

const consoles: Record<ConsoleName, string> = {
  moderator: 'Sang bàn điều phối',
  leader: 'Sang bàn trả lời',
  organiser: 'Sang bàn tổ chức',
}

/** What a verb did, as the middle of "Điều phối 1 … câu này". */
const verbs: Record<Verb | 'ask' | 'lapse' | 'due' | 'retract' | 'contact' | 'handler', string> = {
  ask: 'gửi',
  handler: 'giao người xử lý khác',
  claim: 'giữ',
  release: 'nhả',
  lapse: 'hết giờ giữ',
  accept: 'duyệt',
  edit: 'sửa',
  hold: 'để lại',
  decline: 'từ chối',
  link: 'gộp',
  unlink: 'tách',
  assign: 'chuyển',
  label: 'gắn nhãn',
  return: 'trả về',
  draft: 'bắt đầu soạn',
  submit: 'trình ký',
  sendback: 'trả lại người soạn',
  publish: 'ký công khai',
  takeback: 'rút lại trước khi công khai',
  due: 'công khai',
  correct: 'đính chính',
  mask: 'che thông tin',
  withdraw: 'rút câu trả lời',
  reopen: 'mở lại',
  handover: 'chuyển cơ quan khác',
  answerLater: 'hẹn trả lời sau',
  retract: 'rút câu hỏi',
  contact: 'xem liên hệ',
  undo: 'hoàn tác',
}

/** The messages every console has; one that says something otherwise writes over it. */
export const consoleVi = {
  brand: 'Giao Lưu',
  brandLabel: 'Giao Lưu, danh sách phiên',
  skip: 'Tới nội dung chính',
  signOut: 'Đăng xuất',
  toAccount: 'Tài khoản của bạn',
  otherLanguage: 'English',
  theme: 'Nền',
  themes: { system: 'Theo máy', light: 'Sáng', dark: 'Tối' },
  loading: 'Đang tải',
  retry: 'Thử lại',
  close: 'Đóng',
  cancel: 'Thôi',
  states,
  sessionStates,
  standing: 'Mở quanh năm',
  errors,
  consoles,
  verbs,
  signIn: {
    title: 'Đăng nhập',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    showPassword: 'Hiện mật khẩu',
    code: 'Mã 6 số hoặc mã dự phòng',
    codeHint: 'Chỉ khi tài khoản bật xác thực hai lớp.',
    submit: 'Đăng nhập',
    failed: 'Chưa đăng nhập được',
    help: 'Chưa có tài khoản hoặc quên mật khẩu: liên hệ ban tổ chức.',
  },
  sessions: {
    title: 'Chọn phiên',
    empty: 'Chưa có phiên nào',
    emptyCause: 'Ban tổ chức chưa lập phiên hỏi đáp nào cho cơ quan của bạn.',
    from: (day: string, from: string, until: string) => `${day}, ${from} đến ${until}`,
    practice: 'diễn tập',
  },
  practice: { word: 'DIỄN TẬP', words: 'Không có gì ở đây là thật, không có gì ra công khai.' },
  question: {
    number: (number: string) => `Câu ${number}`,
    waits: (age: string) => `chờ ${age}`,
    looking: (names: string) => `${names} đang xem`,
    original: 'Nguyên văn người hỏi gửi',
    gone: 'Không xem được câu này',
    history: (count: number) => `Quá trình, ${count} bước`,
    asker: 'Người hỏi',
    system: 'Hệ thống',
    removed: 'bỏ',
    added: 'thêm',
  },
  subjects: {
    unit: (name: string) => `tới ${name}`,
    coUnits: (names: string) => `cùng ${names}`,
    leader: (name: string) => `giao ${name}`,
    joined: (number: string) => `vào câu ${number}`,
    left: (number: string) => `khỏi câu ${number}`,
    suggestedUnit: (name: string) => `nên chuyển tới ${name}`,
    takenFrom: (name: string) => `thay ${name}`,
  },
  unitMessage: {
    from: (name: string, time: string) => `${name} nhắn lúc ${time}:`,
    read: 'Đã đọc',
    more: (count: number) => `Còn ${count} lời nhắn khác.`,
    about: 'Về câu',
    ofSession: (title: string) => `Ở phiên “${title}”.`,
  },
  claim: {
    other: (name: string) => `${name} đang giữ câu này`,
    takenOver: (name: string, reason: string) => `${name} đã giữ thay bạn. Lý do: ${reason}`,
    takeOver: 'Giữ thay',
    takeOverTitle: (name: string) => `Giữ thay ${name}`,
    takeOverWords: 'Người đang giữ sẽ thấy ngay. Lý do được ghi lại.',
    reason: 'Lý do',
    reasonMissing: 'Ghi lý do trước khi giữ thay.',
  },
  similar: {
    likeness: (percent: number) => `Giống ${percent} phần trăm`,
  },
  connection: {
    back: (count: number) => (count > 0 ? `Đã nối lại. ${count} câu đã đổi.` : 'Đã nối lại.'),
    notFound: 'Không có phiên này',
    notFoundCause: 'Phiên không còn, hoặc bạn không làm việc trong phiên này.',
    toSessions: 'Xem các phiên',
  },
  keys: {
    label: 'Phím tắt',
    singleKeys: 'Dùng phím tắt một chữ',
    note: 'Phím đi theo vị trí trên bàn phím và không chạy khi đang gõ chữ.',
  },
}

/** The messages every console has; English must have the same. */
export type ConsoleWords = typeof consoleVi
