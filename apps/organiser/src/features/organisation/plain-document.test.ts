import { describe, expect, it } from 'vitest'
import { documentOf, isPlain } from './plain-document.ts'

describe('a text block that is typed', () => {
  it('has its paragraphs where lines are left empty, and breaks at the other ends of lines', () => {
    const typed = documentOf('  Kính gửi ông bà,\nVụ Đất đai trả lời như sau.\n \n\nTrân trọng.\n')
    const text = (words: string) => ({ type: 'text', text: words })
    expect(typed).toEqual({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [text('Kính gửi ông bà,'), { type: 'hardBreak' }, text('Vụ Đất đai trả lời như sau.')],
        },
        { type: 'paragraph', content: [text('Trân trọng.')] },
      ],
    })
    expect(isPlain(typed)).toBe(true)
  })

  it('is not typed anew where it has more than words', () => {
    const bold = { type: 'text' as const, text: 'Lưu ý', marks: [{ type: 'bold' as const }] }
    expect(isPlain({ type: 'doc', content: [{ type: 'paragraph', content: [bold] }] })).toBe(false)
    const heading = { type: 'heading' as const, attrs: { level: 2 as const } }
    expect(isPlain({ type: 'doc', content: [heading] })).toBe(false)
  })
})
