import type { Document } from '@giaoluu/contract/document'
import { expect, it } from 'vitest'
import { hasEmptyTable } from './has-empty-table.ts'

const p = (text?: string) => ({
  type: 'paragraph',
  ...(text !== undefined && { content: [{ type: 'text', text }] }),
})
const table = (...cells: object[]) => ({
  type: 'table',
  content: [{ type: 'tableRow', content: cells.map((cell) => ({ type: 'tableCell', content: [cell] })) }],
})
const doc = (...content: object[]) => ({ type: 'doc', content }) as Document
const listed = (block: object) => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [p('a'), block] }],
})

it('[LC2] finds a table with nothing in it, wherever it stands', () => {
  expect(hasEmptyTable(doc(p('Trả lời'), table(p(), p(' '))))).toBe(true)
  expect(hasEmptyTable(doc(listed(table(p()))))).toBe(true)
})

it('[LC2] lets a table be that says something, and text without one', () => {
  expect(hasEmptyTable(doc(table(p(), p('12 ha'))))).toBe(false)
  expect(hasEmptyTable(doc(p('Trả lời')))).toBe(false)
})
