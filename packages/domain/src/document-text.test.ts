import { describe, expect, it } from 'vitest'
import { documentText } from './document-text.ts'

const p = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })

describe('documentText', () => {
  it('reads every kind of block', () => {
    const text = documentText({
      type: 'doc',
      content: [
        p('Một'),
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [
            { type: 'listItem', content: [p('a')] },
            { type: 'listItem', content: [p('b')] },
          ],
        },
        { type: 'bulletList', content: [{ type: 'listItem', content: [p('c')] }] },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                { type: 'tableCell', content: [p('x')] },
                { type: 'tableCell', content: [p('y')] },
              ],
            },
          ],
        },
        { type: 'blockquote', content: [p('trích')] },
      ],
    })
    expect(text).toBe('Một\n\n3. a\n4. b\n\n- c\n\nx | y\n\ntrích')
  })
  it('is empty for empty paragraphs', () => {
    expect(
      documentText({ type: 'doc', content: [{ type: 'paragraph' }, { type: 'paragraph', content: [] }] }),
    ).toBe('')
  })
})
