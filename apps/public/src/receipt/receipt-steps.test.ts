import type { ReceiptView } from '@giaoluu/contract/receipt'
import { expect, it } from 'vitest'
import { vi } from '../messages/vi.ts'
import { receiptSteps } from './receipt-steps.ts'

const at = '2026-11-20T02:31:00.000Z'
const receipt = (state: ReceiptView['state'], ...history: ReceiptView['state'][]): ReceiptView => ({
  number: 874,
  session: 'ngay-mau',
  state,
  text: 'Hỏi',
  history: history.map((step) => ({ at, state: step })),
  retractable: false,
})
const states = (view: ReceiptView) => receiptSteps(view, at, vi).map(({ state }) => state)

it('AF6 an open question stands at its last step and has one to come', () => {
  expect(states(receipt('drafting', 'received', 'waiting', 'assigned', 'drafting'))).toEqual([
    'done',
    'done',
    'done',
    'here',
    'ahead',
  ])
})

it('a report in confidence is read by its handler, and nothing of it will be published', () => {
  const steps = receiptSteps({ ...receipt('received', 'received'), confidential: true }, at, {
    ...vi,
    ...vi.report.receipt,
  })
  expect(steps.map(({ name, detail }) => [name, detail])).toEqual([
    ['Đã nhận', 'Người phụ trách tin báo sẽ đọc tin của bạn.'],
    ['Kết quả', expect.stringContaining('Chỉ hiện ở trang này')],
  ])
})

it.each(['published', 'declined', 'handedOver', 'retracted'] as const)(
  'AF6 nothing comes after %s',
  (state) => {
    expect(states(receipt(state, 'received', state))).toEqual(['done', 'done'])
  },
)
