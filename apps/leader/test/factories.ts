import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'

/** A row of the desk; only what a test is about needs to be named. */
export const row = (changed: Partial<DeskRow> = {}): DeskRow => ({
  id: 'q1',
  number: 1,
  session: 'ngay-hoi',
  state: 'assigned',
  version: 1,
  text: 'Câu hỏi',
  publicText: 'Câu hỏi',
  topic: null,
  province: null,
  unit: 'vu-dat-dai',
  coUnits: [],
  labels: [],
  leader: null,
  linked: 0,
  returns: 0,
  source: 'web',
  receivedAt: '2026-11-20T01:00:00.000Z',
  ...changed,
})

/** A question as its single view shows it. */
export const question = (changed: Partial<DeskQuestion> = {}): DeskQuestion => ({
  ...row({ state: 'drafting' }),
  history: [],
  ...changed,
})
