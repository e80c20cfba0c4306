import { consoleVi } from '@giaoluu/client/console/words/vi'
import type { QueueKey } from '../desk/queues.ts'
import { bulkVi } from './vi/bulk.ts'
import { decideVi } from './vi/decide.ts'
import { questionVi } from './vi/question.ts'

const queues: Record<QueueKey, string> = {
  new: 'Mới nhận',
  returned: 'Bị trả về',
  held: 'Đang để lại',
  waiting: 'Chờ chuyển',
  assigned: 'Đang ở đơn vị',
  publishing: 'Sắp công khai',
  published: 'Đã trả lời',
  withdrawn: 'Đã rút câu trả lời',
  linked: 'Đã gộp',
  declined: 'Đã từ chối',
  all: 'Tất cả',
}

export const vi = {
  ...consoleVi,
  ...questionVi,
  ...decideVi,
  ...bulkVi,
  console: 'Điều phối',
  queues,
  signIn: {
    ...consoleVi.signIn,
    lead: 'Bàn điều phối của Giao Lưu.',
  },
  wrongRole: {
    title: 'Tài khoản này không điều phối',
    cause: (name: string) => `${name} không có vai trò điều phối hay ban tổ chức ở cơ quan nào.`,
  },
  failed: 'Chưa mở được bàn điều phối',
  sessions: {
    ...consoleVi.sessions,
    asksUntil: (time: string) => `nhận câu đến ${time}`,
  },
  nav: {
    queues: 'Hàng đợi',
    atUnits: 'Đã chuyển',
    noOwnAnswer: 'Không trả lời riêng',
    oldest: (age: string) => `cũ nhất ${age}`,
    search: 'Tìm câu hỏi',
    searchHint: 'Số câu hoặc chữ',
    found: (words: string) => `Tìm “${words}”`,
  },
  list: {
    label: (queue: string) => `Danh sách câu: ${queue}`,
    oldestFirst: 'cũ nhất trước',
    newestFirst: 'mới nhất trước',
    fresh: (count: number) => `${count} câu mới ở cuối hàng`,
    mine: 'bạn giữ',
    held: 'có người giữ',
    unfinished: 'đang sửa dở',
    unsent: 'chưa gửi',
    asking: (count: number) => `${count} người hỏi`,
    looking: (name: string) => `${name} đang xem`,
    empty: 'Hàng này trống',
    emptyCause: 'Câu mới tới sẽ tự hiện ở đây.',
    nothingFound: 'Không có câu nào như vậy',
    nothingFoundCause: 'Thử ít chữ hơn, hoặc gõ số câu.',
    failed: 'Chưa tải được danh sách',
    noTopic: 'chưa rõ lĩnh vực',
    incomplete: 'Hàng quá dài: chỉ có những câu cũ nhất. Dùng ô tìm cho các câu còn lại.',
  },
  filters: {
    label: 'Lọc danh sách',
    open: 'Lọc',
    openSet: (count: number) => `Lọc (${count})`,
    key: 'Phím F',
    any: 'Tất cả',
    clear: 'Bỏ mọi bộ lọc',
    nothing: 'Các bộ lọc đang bật không để lại câu nào.',
    remove: (name: string, value: string) => `Bỏ lọc ${name}: ${value}`,
    names: { topic: 'Lĩnh vực', province: 'Nơi', unit: 'Đơn vị', label: 'Nhãn', source: 'Nguồn' },
  },
  unsent: {
    words: (count: number) => `${count} quyết định chưa gửi được. Sẽ gửi khi có mạng.`,
    one: (number: string, decision: string) => `Câu ${number}: ${decision}`,
    conflicts: (count: number) => `${count} quyết định không gửi được vì câu đã đổi.`,
    show: 'Xem',
    drop: 'Bỏ',
    failed: (decision: string, why: string) => `Chưa ${decision} được. ${why}`,
  },
  connection: {
    ...consoleVi.connection,
    reconnecting: 'Đang nối lại. Danh sách vẫn đọc được.',
    offline: (age: string) => `Mất mạng. Bạn đang xem danh sách của ${age} trước.`,
  },
  voice: {
    waiting: (count: number) => `${count} câu mới nhận đang chờ.`,
  },
  keys: {
    ...consoleVi.keys,
    all: 'tất cả phím tắt',
    walk: 'câu kế, câu trước',
    open: 'mở câu',
    accept: 'duyệt',
    edit: 'sửa',
    route: 'chuyển',
    link: 'gộp',
    hold: 'để lại',
    decline: 'từ chối',
    label: 'gắn nhãn',
    more: 'việc khác',
    undo: 'hoàn tác',
    search: 'tìm',
    help: 'bảng phím này',
    select: 'chọn câu đang xem',
    selectMore: 'chọn thêm câu kế, câu trước',
    selectAll: 'chọn cả hàng',
    filter: 'lọc danh sách',
    flood: 'mở, thu các câu giống nhau',
    back: 'lùi lại, nhả câu',
    save: 'lưu hoặc gửi phần đang mở',
    digits: 'chọn câu giống, đơn vị (sau R), lý do hoặc nhãn',
  },
}

/** Every message of the console; English must have the same. */
export type Messages = typeof vi
