import type { Ledger } from '@giaoluu/contract/session'
import { expect, it } from 'vitest'
import { vi } from '../messages/vi.ts'
import { balances, inWords, type LedgerLine } from './ledger-columns.ts'

const line = (set: Partial<LedgerLine> = {}): LedgerLine => ({
  received: 271,
  published: 249,
  declined: 0,
  handedOver: 4,
  retracted: 1,
  answeredLater: 17,
  open: 0,
  ...set,
})
const ledger = (set: Partial<Ledger> = {}): Ledger => ({
  at: '2026-11-20T10:00:00.000Z',
  ...line(),
  byUnit: [{ unit: { id: 'vu', name: 'Vụ Đất đai' }, ...line() }],
  byTopic: [{ topic: null, ...line() }],
  ...set,
})

it('a balance holds as a whole, in every line, and in the sum of its lines', () => {
  expect(balances(ledger())).toBe(true)
  expect(balances(ledger({ received: 272 }))).toBe(false)
  expect(balances(ledger({ byTopic: [{ topic: null, ...line({ open: 1 }) }] }))).toBe(false)
  expect(balances(ledger({ byUnit: [] }))).toBe(false)
})

it('a line in words names what there is', () => {
  expect(inWords(line(), vi, String)).toBe(
    '249 đã trả lời, 4 chuyển cơ quan khác, 1 người hỏi rút, 17 hẹn trả lời sau',
  )
})
