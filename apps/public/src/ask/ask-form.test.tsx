import { describe, expect, it } from 'vitest'
import { anAsk, anAskForm, aSession, aSnapshot } from '../../test/snapshots.ts'
import { render } from '../render.tsx'
import type { AskPage, Locale } from '../snapshot.ts'

describe('the ask form', () => {
  const form = (set: Partial<AskPage> = {}, locale: Locale = 'vi') =>
    render(aSnapshot(anAsk(set), { locale })).html
  const required = { topic: 'required', province: 'required', email: 'required' } as const
  const hidden = { unit: 'hidden', name: 'hidden', phone: 'hidden', address: 'hidden' } as const
  const names = (html: string) => [...html.matchAll(/ name="([a-zA-Z]+)"/g)].map(([, name]) => name)

  it('AF5 offers the consents apart and unticked, and takes no questions while the session takes none', () => {
    const html = form()
    expect(html.match(/type="checkbox"/g)).toHaveLength(2)
    expect(html).not.toMatch(/checked/)
    expect(html).toContain('method="post"')
    expect(form({ session: aSession({ accepting: false, state: 'paused' }) })).not.toContain('<form')
  })

  it('AF1 leaves out what the session leaves out, and says what it asks for', () => {
    const html = form({ fields: { ...aSession().askFields, ...required, ...hidden } })
    expect(names(html)).toEqual(['submissionId', 'text', 'topic', 'province', 'email', 'processing'])
    expect(html.match(/>bắt buộc</g)).toHaveLength(3)
    expect(html).not.toContain('Tôi không biết')
    expect(html).toContain('Chọn trong danh sách')
    const faults = [
      { field: 'topic', fault: 'missing' },
      { field: 'email', fault: 'missing' },
    ] as const
    const returned = form({ faults: [...faults], refusal: 'invalid' })
    expect(returned).toContain('Lĩnh vực: Hãy chọn một mục trong danh sách')
    expect(returned).toContain('Thư điện tử: Hãy điền ô này')
  })

  it('OC2 says how slow it goes before, and how long to wait when it was refused', () => {
    const session = aSession({ slowMode: 90 })
    expect(form({ session })).toContain('hai câu cách nhau ít nhất 90 giây')
    expect(form({ session, refusal: 'too-many', wait: 41 })).toContain('Hãy chờ 41 giây rồi bấm gửi lại')
    expect(form({ session, refusal: 'too-many', wait: 41 }, 'en')).toContain('Wait 41 seconds')
  })

  it('CF1 leads to confidential reports only where they are taken, and says there what they are', () => {
    expect(form()).not.toContain('report=1')
    const session = aSession({ takesReports: true })
    expect(form({ session })).toContain('href="/ngay-mau/ask?report=1"')
    const fields = { ...session.askFields, unit: 'hidden' } as const
    const { html, head } = render(
      aSnapshot(anAsk({ session, fields, form: anAskForm({ confidential: true }) })),
    )
    expect(head).toContain('<title>Báo tin vi phạm kín - ')
    expect(html).toContain('không bao giờ được công khai')
    expect(html).toContain('name="confidential" value="1"')
    expect(html).toContain('Gửi tin báo kín')
    expect(names(html)).not.toContain('publishName')
    expect(names(html)).not.toContain('unit')
  })
})
