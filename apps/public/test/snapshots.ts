import type { Answer } from '@giaoluu/contract/answer'
import type { Session } from '@giaoluu/contract/session'
import type { AskForm, AskPage, FeedPage, Page, Snapshot } from '../src/snapshot.ts'

// A day and an answer, as the server sends them; what a test is about it says itself.

export const aSession = (set: Partial<Session> = {}): Session => ({
  slug: 'ngay-mau',
  title: 'Ngày hỏi đáp mẫu',
  kind: 'day',
  state: 'open',
  practice: false,
  organisation: { slug: 'bo-mau', name: 'Bộ mẫu' },
  asksFrom: '2026-11-14T01:00:00.000Z',
  asksUntil: '2026-11-20T09:30:00.000Z',
  opensAt: '2026-11-20T01:00:00.000Z',
  closesAt: '2026-11-20T10:00:00.000Z',
  accepting: true,
  now: '2026-11-20T03:12:00.000Z',
  breaks: [],
  topics: [{ id: 'dat', name: 'Đất đai' }],
  units: [{ id: 'vu', name: 'Vụ Đất đai' }],
  provinces: [{ id: 'ld', name: 'Lâm Đồng', synonyms: ['Đắk Nông'] }],
  counts: { received: 891, published: 184, open: 700 },
  consents: { processing: 'Tôi đồng ý xử lý dữ liệu.', publishName: 'Tôi đồng ý nêu tên.' },
  notices: [],
  askFields: {
    topic: 'shown',
    unit: 'shown',
    province: 'shown',
    name: 'shown',
    email: 'shown',
    phone: 'shown',
    address: 'shown',
  },
  slowMode: 0,
  takesReports: false,
  colour: null,
  ...set,
})

export const anAnswer = (set: Partial<Answer> = {}): Answer => ({
  id: 'a1',
  number: 512,
  question: { text: 'Nộp hồ sơ ở đâu?', asker: null, province: 'ld', topic: 'dat' },
  asked: 14,
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Tại xã.' }] }] },
  bodyText: 'Tại xã.',
  leader: { name: 'Lãnh đạo 1', title: 'Vụ trưởng Vụ Đất đai', unit: 'Vụ Đất đai', unitId: 'vu' },
  coUnits: [],
  revision: 1,
  publishedAt: '2026-11-20T03:09:00.000Z',
  references: [],
  ...set,
})

export const aFeed = (set: Partial<FeedPage> = {}): FeedPage => ({
  kind: 'feed',
  session: aSession(),
  answers: { epoch: 'e', head: 3, answers: [anAnswer()] },
  filter: {},
  before: null,
  others: [],
  answerCount: 1,
  topicCounts: [{ topic: 'dat', count: 1 }],
  gauge: [0, 1],
  ledger: null,
  ...set,
})

export const anAskForm = (set: Partial<AskForm> = {}): AskForm => ({
  submissionId: '0',
  text: '',
  topic: '',
  unit: '',
  province: '',
  name: '',
  email: '',
  phone: '',
  address: '',
  processing: false,
  publishName: false,
  confidential: false,
  ...set,
})

export const anAsk = (set: Partial<AskPage> = {}): AskPage => {
  const session = set.session ?? aSession()
  return {
    kind: 'ask',
    session,
    fields: session.askFields,
    form: anAskForm(),
    faults: [],
    refusal: null,
    wait: null,
    ...set,
  }
}

export const aSnapshot = (page: Page, set: Partial<Snapshot> = {}): Snapshot => ({
  locale: 'vi',
  origin: 'https://hoidap.example.vn',
  address: '/ngay-mau',
  organisation: 'Bộ mẫu',
  page,
  ...set,
})
