import { consoleVi } from '@giaoluu/client/console/words/vi'
import { accountVi } from './vi/account.ts'
import { boardVi } from './vi/board.ts'
import { closeVi } from './vi/close.ts'
import { entryVi } from './vi/entry.ts'
import { organisationVi } from './vi/organisation.ts'
import { peopleVi } from './vi/people.ts'
import { reportVi } from './vi/report.ts'
import { sessionsVi } from './vi/sessions.ts'

export const vi = {
  ...consoleVi,
  console: 'Ban tổ chức',
  moderatorConsole: 'Điều phối',
  failed: 'Chưa mở được bàn tổ chức',
  signIn: { ...consoleVi.signIn, lead: 'Bàn tổ chức của Giao Lưu.' },
  wrongRole: {
    title: 'Tài khoản này không thuộc ban tổ chức',
    cause: (name: string) => `${name} không có vai trò ban tổ chức ở cơ quan nào.`,
  },
  nav: {
    label: 'Mục',
    sessions: 'Các phiên',
    board: 'Bảng điều hành',
    setup: 'Thiết lập',
    entry: 'Nhập câu hỏi',
    close: 'Kết thúc',
    report: 'Báo cáo',
    organisation: 'Cơ quan',
    people: 'Nhân sự',
    account: 'Tài khoản',
  },
  notLoaded: 'Chưa tải được',
  stale: (why: string, time: string) => `Chưa tải mới được, trang này là của lúc ${time}. ${why}`,
  saving: 'Đang lưu',
  save: 'Lưu',
  saved: 'Đã lưu',
  add: 'Thêm',
  edit: 'Sửa',
  remove: 'Bỏ',
  none: 'không có',
  typed: { label: 'Gõ tên phiên để xác nhận', notYet: 'gõ đúng tên phiên' },
  account: accountVi,
  board: boardVi,
  closing: closeVi,
  entry: entryVi,
  organisation: organisationVi,
  people: peopleVi,
  report: reportVi,
  setup: sessionsVi,
}

/** Every message of the console; English must have the same. */
export type Messages = typeof vi
