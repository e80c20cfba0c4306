import type { DeskRow } from '@giaoluu/contract/question'

/** A question as the organiser's pages show it, for tests; what a test is about it says itself. */
export const givenRow = (number: number, set: Partial<DeskRow> = {}): DeskRow => ({
  id: `q${number}`,
  number,
  session: 'ngay-hoi-dap',
  state: 'received',
  version: 3,
  text: 'Cấp lại sổ đỏ bị mất?',
  publicText: null,
  topic: null,
  province: null,
  unit: null,
  coUnits: [],
  leader: null,
  labels: [],
  linked: 0,
  returns: 0,
  source: 'web',
  receivedAt: '2026-11-20T01:00:00.000Z',
  ...set,
})
