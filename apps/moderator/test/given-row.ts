import type { DeskRow } from '@giaoluu/contract/question'

/** A question as the desk shows it, for tests; what a test is about it says itself. */
export const givenRow = (set: Partial<DeskRow> = {}): DeskRow => ({
  id: `q${set.number ?? 1}`,
  number: 1,
  session: 'day',
  state: 'received',
  version: 1,
  text: 'Thửa đất nhà tôi chưa có giấy chứng nhận.',
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
  receivedAt: '2026-11-20T01:00:00.000Z',
  ...set,
})
