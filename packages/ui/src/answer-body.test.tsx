import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AnswerBody, type AnswerMark, type AnswerNode } from './answer-body.tsx'

function text(words: string, ...marks: AnswerMark[]): AnswerNode {
  return { type: 'text', text: words, marks }
}

function paragraph(...content: AnswerNode[]): AnswerNode {
  return { type: 'paragraph', content }
}

function html(...content: AnswerNode[]): string {
  return renderToStaticMarkup(<AnswerBody document={{ type: 'doc', content }} />)
}

function link(href: unknown): string {
  return html(paragraph(text('xem', { type: 'link', attrs: { href } })))
}

describe('what an answer may hold', () => {
  test('paragraphs, lists and marks become elements', () => {
    const item: AnswerNode = { type: 'listItem', content: [paragraph(text('một'))] }
    expect(
      html(
        paragraph(text('Không', { type: 'bold' }, { type: 'italic' }), { type: 'hardBreak' }, text('phải')),
        { type: 'orderedList', attrs: { start: 3 }, content: [item] },
        { type: 'bulletList', content: [item] },
        { type: 'blockquote', content: [paragraph(text('Điều 138', { type: 'underline' }))] },
      ),
    ).toBe(
      '<div class="gl-prose" data-size="reading"><p><strong><em>Không</em></strong><br/>phải</p>' +
        '<ol start="3"><li><p>một</p></li></ol><ul><li><p>một</p></li></ul>' +
        '<blockquote><p><u>Điều 138</u></p></blockquote></div>',
    )
  })

  test('its headings stand below the question', () => {
    const headings = [2, 3].map((level) => ({ type: 'heading', attrs: { level }, content: [text('Hồ sơ')] }))
    expect(html(...headings)).toContain('<h4>Hồ sơ</h4><h5>Hồ sơ</h5>')
    const alone = renderToStaticMarkup(<AnswerBody document={{ type: 'doc', content: headings }} under={1} />)
    expect(alone).toContain('<h2>Hồ sơ</h2><h3>Hồ sơ</h3>')
  })

  test('tables keep their spans and can be scrolled by keyboard', () => {
    const cell = (type: string, attrs?: AnswerNode['attrs']) => ({
      type,
      attrs,
      content: [paragraph(text('ô'))],
    })
    const table: AnswerNode = {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', { colspan: 2, rowspan: 1 })] },
        { type: 'tableRow', content: [cell('tableCell'), cell('tableCell', { colspan: '9' })] },
      ],
    }
    expect(html(table)).toContain(
      '<div class="gl-prose-table" tabindex="0"><table><tbody><tr><th colSpan="2"><p>ô</p></th></tr>' +
        '<tr><td><p>ô</p></td><td><p>ô</p></td></tr></tbody></table></div>',
    )
  })
})

describe('what an answer may not hold', () => {
  test.each(['https://example.vn/a', 'http://example.vn', 'mailto:a@example.vn', 'tel:+84123'])(
    'a link to %s stays a link',
    (href) => {
      expect(link(href)).toContain(`<a href="${href}" rel="noopener nofollow">xem</a>`)
    },
  )

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//example.vn',
    '/leader',
    'https:/evil',
    '',
    undefined,
    7,
  ])('a link to %j keeps its words and loses its address', (href) => {
    expect(link(href)).toBe('<div class="gl-prose" data-size="reading"><p>xem</p></div>')
  })

  test('unknown nodes and marks render nothing of their own', () => {
    expect(html({ type: 'image', attrs: { src: 'x' } }, { type: 'iframe', content: [text('x')] })).toBe(
      '<div class="gl-prose" data-size="reading"></div>',
    )
    expect(html(paragraph(text('chữ', { type: 'highlight', attrs: { style: 'x' } })))).toContain('<p>chữ</p>')
    expect(renderToStaticMarkup(<AnswerBody document={paragraph(text('chữ'))} />)).toBe('')
  })

  test('markup in the text is text', () => {
    expect(html(paragraph(text('<script>alert(1)</script>')))).toContain('&lt;script&gt;')
  })
})
