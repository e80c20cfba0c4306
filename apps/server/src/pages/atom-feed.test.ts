import type { Answer } from '@giaoluu/contract/answer'
import type { FeedPage } from '@giaoluu/public/snapshot'
import { expect, it } from 'vitest'
import { atomFeed } from './atom-feed.ts'

const answer: Answer = {
  id: 'a1',
  number: 1,
  question: { text: 'Hỏi <gì>?', asker: null, province: null, topic: null },
  asked: 1,
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Đáp & hết' }] }] },
  bodyText: 'Đáp & hết',
  leader: { name: 'Lãnh đạo 1', title: 'Vụ trưởng', unit: 'Vụ Đất đai', unitId: 'vu' },
  coUnits: [{ id: 'cuc', name: 'Cục <Môi trường>' }],
  revision: 1,
  publishedAt: '2026-11-20T03:00:00.000Z',
  references: [
    { title: 'Luật Đất đai', number: '31/2024/QH15', link: 'https://vanban.example.vn/?a=1&b="' },
    { title: '<b>Nghị định</b>' },
  ],
}
const feedOf = (set: Partial<Answer> = {}): string => {
  const session = { slug: 'ngay', title: 'Ngày', organisation: { name: 'Bộ' }, now: answer.publishedAt }
  const page = { session, answers: { answers: [{ ...answer, ...set }] } }
  return atomFeed(page as FeedPage, 'https://hoi.example.vn')
}

it('RF2 cites what an answer rests on and who answered together; texts stay text', () => {
  const xml = feedOf()
  expect(xml).toContain(
    '<content type="text">Đáp &amp; hết\n\nCăn cứ:\n- Luật Đất đai số 31/2024/QH15\n- &lt;b&gt;Nghị định&lt;/b&gt;</content>',
  )
  expect(xml).toContain(
    '<link rel="related" href="https://vanban.example.vn/?a=1&amp;b=&quot;" title="Luật Đất đai số 31/2024/QH15"/>',
  )
  expect(xml).toContain('<contributor><name>Cục &lt;Môi trường&gt;</name></contributor>')
})

it('says nothing of either where there is none', () => {
  const xml = feedOf({ references: [], coUnits: [] })
  expect(xml).toContain('<content type="text">Đáp &amp; hết</content>')
  expect(xml).not.toMatch(/Căn cứ|contributor|rel="related"/)
})
