import { describe, expect, it } from 'vitest'
import { aFeed, anAnswer, anAsk, anAskForm, aSession, aSnapshot } from '../test/snapshots.ts'
import { render } from './render.tsx'
import type { Page } from './snapshot.ts'

const EVIL = `</script><script>alert(1)</script><img src=x onerror=alert(2)> "'&\u2028 <!--evil`

/** A string that is in the text of no page of ours. */
const runs = (markup: string): boolean => /<script>alert|<img src=x|<!--evil/.test(markup)

describe('I3 what somebody wrote never becomes markup', () => {
  const answer = anAnswer({
    question: { text: EVIL, asker: EVIL, province: null, topic: null },
    bodyText: EVIL,
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: EVIL }] }] },
    leader: { name: EVIL, title: EVIL, unit: EVIL, unitId: 'vu' },
    coUnits: [{ id: 'cuc', name: EVIL }],
    references: [
      { title: EVIL, number: EVIL, article: EVIL, link: `https://vanban.example.vn/?${EVIL}` },
      { title: 'Luật', link: 'javascript:alert(3)' },
    ],
  })
  const session = aSession({
    title: EVIL,
    notices: [{ id: 'n', text: EVIL, at: '2026-11-20T02:30:00.000Z' }],
  })
  const revisions = [
    {
      revision: 1,
      body: answer.body,
      bodyText: EVIL,
      references: answer.references,
      publishedAt: answer.publishedAt,
      note: EVIL,
    },
    { ...answer, revision: 2, note: EVIL, references: [{ title: EVIL }] },
  ]
  const pages: Page[] = [
    aFeed({ session, answers: { epoch: 'e', head: 1, answers: [answer] }, filter: { q: EVIL } }),
    anAsk({ session, form: anAskForm({ text: EVIL, name: EVIL }) }),
    {
      kind: 'answer',
      session,
      answer: { ...answer, session: 'ngay-mau', revisions },
      similar: [{ id: 'x', number: 1, question: EVIL, score: 1 }],
    },
    { kind: 'find-receipt', typed: EVIL },
    { kind: 'gone', reason: EVIL, withdrawnAt: answer.publishedAt },
  ]
  it.each(pages)('on the page $kind: in its body, its head and its state', (page) => {
    const { html, head, state } = render(aSnapshot(page, { organisation: EVIL }))
    expect(runs(html)).toBe(false)
    expect(runs(head)).toBe(false)
    expect(runs(state)).toBe(false)
    expect(html).not.toContain('href="javascript:')
    // One script in the head at most, and nothing in it can end it early.
    expect(head.split('<script').length - 1).toBe(page.kind === 'answer' ? 1 : 0)
    expect(head.split('</script>').length - 1).toBe(page.kind === 'answer' ? 1 : 0)
    expect(state).not.toMatch(/[<>]/)
  })

  it('and the state is read back as it was', () => {
    const snapshot = aSnapshot(aFeed({ session }))
    expect(JSON.parse(render(snapshot).state)).toEqual(JSON.parse(JSON.stringify(snapshot)))
  })
})

describe('the feed', () => {
  it('PF9 has its answers in the markup, PF1 as a feed of articles', () => {
    const { html } = render(aSnapshot(aFeed()))
    expect(html).toContain('Nộp hồ sơ ở đâu?')
    expect(html).toContain('Tại xã.')
    expect(html).toMatch(/role="feed"[^>]*aria-busy="false"/)
    expect(html).toMatch(/<article[^>]*aria-posinset="1"[^>]*aria-setsize="-1"/)
  })

  it('PF5 leads to older answers by an address that keeps the filter', () => {
    const page = aFeed({
      answers: { epoch: 'e', head: 3, answers: [anAnswer()], next: 'abc' },
      filter: { topic: 'dat' },
    })
    expect(render(aSnapshot(page)).html).toContain('href="/ngay-mau?topic=dat&amp;before=abc"')
  })

  it('G8 speaks English too, and says which words are Vietnamese', () => {
    const { html, head } = render(aSnapshot(aFeed(), { locale: 'en' }))
    expect(html).toContain('Ask a question')
    expect(html).toContain('<div lang="vi"><div class="gl-prose"')
    expect(head).toContain('<title>Live now - Answers - Ngày hỏi đáp mẫu</title>')
  })

  it('G10 holds no style and no handler in its markup, and no address but our own', () => {
    const { html } = render(aSnapshot(aFeed()))
    expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|https?:\/\//)
  })

  it('PF7 says when the day begins, and afterwards how it ended', () => {
    const soon = aSession({ state: 'announced', now: '2026-11-18T10:40:00.000Z' })
    const early = render(
      aSnapshot(aFeed({ session: soon, answers: { epoch: 'e', head: 0, answers: [] } })),
    ).html
    expect(early).toContain('1 ngày 14 giờ')
    expect(early).toContain('Gửi trước để được trả lời sớm')
    const ended = aSession({ state: 'closed', accepting: false, now: '2026-11-20T10:30:00.000Z' })
    expect(render(aSnapshot(aFeed({ session: ended }))).html).toContain(
      'Phiên đã kết thúc lúc 17:00 · 184 câu đã trả lời.',
    )
  })
})

describe('RF2 what an answer rests on, and who answered together', () => {
  const references = [
    {
      title: 'Luật Đất đai',
      number: '31/2024/QH15',
      article: 'Điều 138',
      link: 'https://vanban.example.vn/luat',
    },
    { title: 'Nghị định về giá đất', number: '71/2024/NĐ-CP' },
  ]
  const answer = anAnswer({ references, coUnits: [{ id: 'cuc', name: 'Cục Môi trường' }] })
  const revision = { body: answer.body, bodyText: answer.bodyText, publishedAt: answer.publishedAt }
  const revisions = [
    { ...revision, revision: 1, references: references.slice(0, 1) },
    { ...revision, revision: 2, references, note: 'Thêm căn cứ' },
    { ...revision, revision: 3, references, bodyText: 'Tại xã, phường.', note: 'Rõ hơn' },
  ]
  const own: Page = {
    kind: 'answer',
    answer: { ...answer, revision: 3, session: 'ngay-mau', revisions },
    session: aSession(),
    similar: [],
  }

  it.each([aFeed({ answers: { epoch: 'e', head: 1, answers: [answer] } }), own])(
    'on the page $kind',
    (page) => {
      const { html } = render(aSnapshot(page))
      expect(html).toContain('<dt>Căn cứ</dt>')
      expect(html).toContain(
        '<a href="https://vanban.example.vn/luat" rel="external noopener nofollow">Luật Đất đai số 31/2024/QH15, Điều 138</a>',
      )
      expect(html).toContain('Nghị định số 71/2024/NĐ-CP về giá đất')
      expect(html).toContain('Cùng trả lời: <b lang="vi">Cục Môi trường</b>')
      const english = render(aSnapshot(page, { locale: 'en' })).html
      expect(english).toContain('<dt>Legal basis</dt>')
      expect(english).toContain('Answered together with: ')
    },
  )

  it('in the history: what a correction changed of it, and what the first version had', () => {
    const { html } = render(aSnapshot(own))
    const history = html.slice(html.indexOf('id="versions"'))
    expect(history.match(/<dt>Căn cứ<\/dt>/g)).toHaveLength(2)
    expect(history).toMatch(/<ins><span[^>]*>thêm: <\/span>Nghị định số 71\/2024\/NĐ-CP về giá đất<\/ins>/)
  })

  it('and for search engines', () => {
    const { head } = render(aSnapshot(own))
    const json = JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(head)?.[1] ?? '')
    expect(json.mainEntity.acceptedAnswer).toMatchObject({
      citation: [
        {
          '@type': 'Legislation',
          name: 'Luật Đất đai số 31/2024/QH15, Điều 138',
          legislationIdentifier: '31/2024/QH15',
          url: 'https://vanban.example.vn/luat',
        },
        { name: 'Nghị định số 71/2024/NĐ-CP về giá đất', legislationIdentifier: '71/2024/NĐ-CP' },
      ],
      contributor: [{ name: 'Cục Môi trường' }],
    })
  })

  it('nothing of it where there is none', () => {
    const { html } = render(aSnapshot(aFeed()))
    expect(html).not.toContain('Căn cứ')
    expect(html).not.toContain('Cùng trả lời')
  })
})

describe('an answer’s own page', () => {
  const answer = {
    ...anAnswer({ question: { text: 'Nộp ở đâu?', asker: 'Trần Thị H.', province: 'ld', topic: 'dat' } }),
    session: 'ngay-mau',
    revisions: [],
  }
  const page: Page = { kind: 'answer', answer, session: aSession(), similar: [] }

  it('QP1 describes itself as a QAPage without a word about the asker', () => {
    const { head } = render(aSnapshot(page))
    const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(head)?.[1] ?? ''
    const structured = JSON.parse(json)
    expect(structured['@type']).toBe('QAPage')
    expect(structured.mainEntity.acceptedAnswer.text).toBe('Tại xã.')
    expect(head).toContain('<link rel="canonical" href="https://hoidap.example.vn/answers/a1">')
    expect(head).toContain('property="og:url"')
    expect(head).not.toContain('Trần Thị H.')
  })
})
