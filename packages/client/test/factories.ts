import type { Answer } from '@giaoluu/contract/answer'
import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession, Session } from '@giaoluu/contract/session'
import { ALL_SHOWN } from '@giaoluu/domain/ask-fields'

/** A time so many seconds into the day. */
export const time = (seconds: number): string =>
  new Date(Date.UTC(2027, 3, 2, 1) + seconds * 1000).toISOString()

export const session = (change: Partial<Session> = {}): Session => ({
  slug: 'ngay-hoi',
  title: 'Ngày hỏi đáp',
  kind: 'day',
  state: 'open',
  practice: false,
  organisation: { slug: 'bo', name: 'Bộ' },
  asksFrom: time(0),
  asksUntil: time(30_000),
  opensAt: time(0),
  closesAt: time(30_000),
  accepting: true,
  now: time(0),
  breaks: [],
  topics: [],
  units: [],
  provinces: [],
  counts: { received: 0, published: 0, open: 0 },
  consents: { processing: '', publishName: '' },
  notices: [],
  askFields: ALL_SHOWN,
  slowMode: 0,
  takesReports: false,
  colour: null,
  ...change,
})

export const deskSession = (change: Partial<Session> = {}): DeskSession => ({
  ...session(change),
  declineReasons: [],
  people: [],
  office: [],
  competences: [],
  signsFor: [],
  labels: [],
  settings: { publishDelay: 10, secondSignature: false },
})

export const answer = (id: string, change: Partial<Answer> = {}): Answer => ({
  id,
  number: 1,
  question: { text: 'Khi nào được cấp sổ đỏ?', asker: null, province: null, topic: 'dat' },
  asked: 1,
  body: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Trong 30 ngày.' }] }],
  },
  bodyText: 'Trong 30 ngày.',
  leader: { name: 'An', title: 'Cục trưởng', unit: 'Cục Đất đai', unitId: 'cuc' },
  coUnits: [],
  revision: 1,
  publishedAt: time(1),
  references: [],
  ...change,
})

export const row = (id: string, change: Partial<DeskRow> = {}): DeskRow => ({
  id,
  number: 1,
  session: 'ngay-hoi',
  state: 'received',
  version: 1,
  text: 'Khi nào được cấp sổ đỏ?',
  publicText: null,
  topic: null,
  province: null,
  unit: null,
  coUnits: [],
  labels: [],
  leader: null,
  linked: 0,
  returns: 0,
  source: 'web',
  receivedAt: time(0),
  ...change,
})
