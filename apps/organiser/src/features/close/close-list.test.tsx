import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { givenRow } from '../../../test/given-row.ts'
import { CloseList } from './close-list.tsx'
import { GivenReport } from './given-report.tsx'

// The choice of a language needs a page.
vi.mock('../../messages/use-messages.ts', async () => {
  const { vi: m } = await import('../../messages/vi.ts')
  return { useMessages: () => ({ m, language: 'vi' }) }
})

const nothing = () => undefined
const name = (id: string) => `tên ${id}`
const names = { unit: name, topic: name, province: name, label: name, person: name }
const row = (number: number, part: Partial<DeskRow> = {}): DeskRow =>
  givenRow(number, { state: 'assigned', unit: 'vu-dat-dai', text: `Chữ của câu ${number}`, ...part })
const soon = () => new Date(Date.now() + 60_000).toISOString()
const claim = () => ({ by: 'chuyen-vien', until: soon() })
const list = (...rows: DeskRow[]) =>
  renderToStaticMarkup(
    <CloseList
      rows={rows}
      chosen={new Set()}
      selected={[]}
      desk={{ kind: 'day' } as DeskSession}
      names={names}
      onChoose={nothing}
      onGive={nothing}
      onClear={nothing}
    />,
  )

test('a confidential report is marked, says nothing of what it is about, and is in no selection', () => {
  const html = list(row(1), row(2, { confidential: true, handler: 'ban-to-chuc' }))
  expect(html).toContain('Chữ của câu 1')
  expect(html).not.toContain('Chữ của câu 2')
  expect(html).toContain('tin kín')
  expect(html).toContain('href="/moderator/ngay-hoi-dap/reports/q2"')
  expect(html).toContain('Chọn cả 1 câu đang thấy')
  expect(html).not.toContain('Chọn câu 2')
  expect(list(row(2, { confidential: true }))).not.toContain('type="checkbox"')
})

test('a row says for which day it was promised, and who holds it until when', () => {
  const html = list(row(1, { dueAt: '2030-11-27T10:00:00.000Z', claim: claim() }))
  expect(html).toContain('hẹn 27/11/2030')
  expect(html).toMatch(/tên chuyen-vien đang giữ đến \d\d:\d\d:\d\d/)
  // It was told once, and is renewed in silence.
  expect(list(row(1, { claim: { by: 'chuyen-vien', until: '2026-01-01T00:00:00.000Z' } }))).toContain(
    '<span>tên chuyen-vien đang giữ</span>',
  )
})

test('what a colleague settled is told calmly, what somebody holds with their name', () => {
  const html = renderToStaticMarkup(
    <GivenReport
      rows={[row(1), row(2)]}
      given={{
        results: [
          { id: 'q1', done: false, code: 'stale', question: row(1, { state: 'handedOver' }) },
          { id: 'q2', done: false, code: 'claimed', question: row(2, { claim: claim() }) },
        ],
        unknown: [],
        unsent: [],
      }}
      person={name}
      ref={null}
    />,
  )
  expect(html).toContain('Câu 1 đã có kết quả')
  expect(html).toContain('1 câu chưa được')
  expect(html).toMatch(/Câu 2: tên chuyen-vien đang giữ câu này đến \d\d:\d\d:\d\d/)
})
