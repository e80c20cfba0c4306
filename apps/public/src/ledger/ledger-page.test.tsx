import { describe, expect, it } from 'vitest'
import { aFeed, aSession, aSnapshot } from '../../test/snapshots.ts'
import { render } from '../render.tsx'

describe('what became of every question', () => {
  const totals = {
    received: 12904,
    published: 12000,
    declined: 400,
    handedOver: 100,
    retracted: 4,
    answeredLater: 400,
    open: 0,
  }
  const ledger = {
    at: '2026-11-20T10:02:11.000Z',
    ...totals,
    byUnit: [{ unit: { id: 'vu', name: '<img src=x>' }, ...totals }],
    byTopic: [{ topic: null, ...totals }],
  }
  const closed = aSession({
    state: 'closed',
    now: '2026-11-20T10:02:11.000Z',
    accepting: false,
    counts: { received: 12904, published: 12000, open: 400 },
  })

  it('is a page with the time it was true, in words and by unit and field', () => {
    const { html, head } = render(aSnapshot({ kind: 'ledger', session: closed, ledger }))
    expect(html).toContain('Đúng lúc 17:02:11, 20/11/2026.')
    expect(html).toContain('Đã nhận 12.904 câu: 12.000 đã trả lời, 400 từ chối có lý do')
    expect(html).toContain('Sổ khớp lúc 17:02:11')
    expect(html).toContain('Không nêu lĩnh vực')
    expect(html).not.toContain('<img src=x')
    expect(head).toContain('<link rel="canonical" href="https://hoidap.example.vn/ngay-mau/ledger">')
    const off = render(aSnapshot({ kind: 'ledger', session: closed, ledger: { ...ledger, open: 1 } })).html
    expect(off).toContain('Sổ không khớp')
  })

  it('PF7 stands on the page of a session that has ended, and nowhere before', () => {
    const { byUnit: _, byTopic: __, ...whole } = ledger
    const { html } = render(aSnapshot(aFeed({ session: closed, ledger: whole })))
    expect(html).toContain('Phiên đã kết thúc lúc 17:00 · 12.000 câu đã trả lời.')
    expect(html).toContain('Sổ khớp lúc 17:02:11')
    expect(html).toContain('href="/ngay-mau/ledger"')
    expect(render(aSnapshot(aFeed())).html).not.toContain('Sổ khớp')
  })
})
