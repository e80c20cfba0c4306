import type { ReceiptView } from '@giaoluu/contract/receipt'
import { describe, expect, it } from 'vitest'
import { aSession, aSnapshot } from '../../test/snapshots.ts'
import { render } from '../render.tsx'

describe('AF6 the receipt tells the outcome', () => {
  const receipt = (set: Partial<ReceiptView> = {}, session = aSession()): string =>
    render(
      aSnapshot({
        kind: 'receipt',
        code: '23456789ABCD',
        session,
        qr: { size: 1, path: 'M0 0' },
        receipt: {
          number: 874,
          session: 'ngay-mau',
          state: 'waiting',
          text: 'Hỏi',
          history: [{ at: '2026-11-20T02:31:00.000Z', state: 'received' }],
          retractable: false,
          ...set,
        },
      }),
    ).html

  it('answered later: until when, and that a day has passed', () => {
    const promised = receipt({ dueAt: '2026-11-27T09:59:59.000Z' })
    expect(promised).toContain('Hẹn trả lời sau')
    expect(promised).toContain('Hẹn trả lời trước hết ngày 27/11/2026')
    expect(receipt({ dueAt: '2026-11-19T09:59:59.000Z' })).toContain('Hẹn trả lời ngày 19/11/2026 đã qua')
  })

  it('handed over: to which office, under what code, with what words', () => {
    const html = receipt({
      state: 'handedOver',
      handover: { to: 'Sở Xây dựng mẫu', code: 'XD-1' },
      reason: 'Đúng thẩm quyền',
    })
    expect(html).toContain('đã được chuyển tới Sở Xây dựng mẫu.')
    expect(html).toContain('Mã tại nơi nhận: XD-1.')
    expect(html).toContain('Lời nhắn của cơ quan chuyển')
    expect(html).not.toContain('Vì sao câu trả lời được rút')
  })

  it('CF4 of a confidential report: who sees it, and its outcome in its own words', () => {
    const html = receipt({ confidential: true, state: 'received' })
    expect(html).toContain('Chỉ đơn vị tiếp nhận tin báo và một người phụ trách đọc được tin này.')
    expect(html).not.toContain('Công bố câu trả lời')
    expect(receipt({ confidential: true, state: 'declined', reason: 'Trùng tin khác' })).toContain(
      'Vì sao tin này không được xử lý',
    )
  })
})
