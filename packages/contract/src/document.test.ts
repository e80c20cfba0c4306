import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { Document } from './document.ts'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const p = (...content: unknown[]) => ({ type: 'paragraph', content })
const words = (text: string, ...marks: unknown[]) => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
})
const link = (href: string) => ({ type: 'link', attrs: { href, onclick: 'alert(1)', target: '_self' } })
const parse = (tree: unknown) => z.safeParse(Document, tree)

describe('the answer’s tree', () => {
  it('takes every node and mark it names', () => {
    const tree = doc(
      { type: 'heading', attrs: { level: 2 }, content: [words('Điều kiện')] },
      p(words('Một', { type: 'bold' }, { type: 'italic' }, { type: 'underline' }), { type: 'hardBreak' }),
      { type: 'orderedList', attrs: { start: 2 }, content: [{ type: 'listItem', content: [p(words('a'))] }] },
      { type: 'blockquote', content: [p(words('trích'))] },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [p(words('x'))] }] }],
      },
    )
    expect(parse(tree).success).toBe(true)
  })
  it('drops attributes it does not name', () => {
    const parsed = parse(doc(p(words('luật', link('https://vanban.example/1')))))
    expect(parsed.data).toEqual(
      doc(p(words('luật', { type: 'link', attrs: { href: 'https://vanban.example/1' } }))),
    )
  })
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//host/path',
    '/relative',
  ])('I3 refuses the link %j', (href) => {
    expect(parse(doc(p(words('x', link(href))))).success).toBe(false)
  })
  it.each([
    ['an unknown node', doc({ type: 'image', attrs: { src: 'x' } })],
    ['an unknown mark', doc(p(words('x', { type: 'code' })))],
    ['HTML in place of a tree', '<p>x</p>'],
    ['a text outside a paragraph', doc(words('x'))],
    ['an empty document', doc()],
    ['a heading of level 1', doc({ type: 'heading', attrs: { level: 1 }, content: [] })],
    ['a text with NUL', doc(p(words('a\0b')))],
  ])('refuses %s', (_, tree) => {
    expect(parse(tree).success).toBe(false)
  })
})
