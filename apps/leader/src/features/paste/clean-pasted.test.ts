import { describe, expect, test } from 'vitest'
import { cleanPasted } from './clean-pasted.ts'
import type { PastedNode } from './pasted-node.ts'
import { writeHtml } from './write-html.ts'

const el = (tag: string, attributes: Record<string, string>, ...children: PastedNode[]): PastedNode => ({
  tag,
  attributes,
  children,
})
const html = (...nodes: PastedNode[]): string => writeHtml(cleanPasted(nodes))

const word = (level: number, sign: string, ...children: PastedNode[]): PastedNode =>
  el(
    'p',
    { class: 'MsoListParagraph', style: `margin-left:${level}cm;mso-list:l0 level${level} lfo1` },
    el('span', { style: 'font-family:Symbol' }, el('span', { style: 'mso-list:Ignore' }, `${sign}   `)),
    ...children,
  )

describe('[LC2] paste from Word', () => {
  test('list paragraphs become lists, with their levels and kinds', () => {
    expect(html(word(1, '·', 'một'), '\n', word(2, 'a.', 'sâu'), '\n', word(1, '·', 'hai'))).toBe(
      '<ul><li><p>một</p><ol><li><p>sâu</p></li></ol></li><li><p>hai</p></li></ul>',
    )
    expect(html(word(1, '1.', 'một'), word(1, '2.', 'hai'), el('p', {}, 'hết'))).toBe(
      '<ol><li><p>một</p></li><li><p>hai</p></li></ol><p>hết</p>',
    )
  })

  test('a change from bullets to numbers at one level is two lists', () => {
    expect(html(word(1, '·', 'a'), word(1, '1)', 'b'))).toBe(
      '<ul><li><p>a</p></li></ul><ol><li><p>b</p></li></ol>',
    )
  })

  test('tables keep rows, cells and spans', () => {
    const cell = el(
      'td',
      { colspan: '2', width: '300', style: 'border:solid' },
      el('p', { class: 'MsoNormal' }, 'x'),
    )
    expect(html(el('table', { border: '1' }, el('tbody', {}, el('tr', {}, cell))))).toBe(
      '<table><tbody><tr><td colspan="2"><p>x</p></td></tr></tbody></table>',
    )
  })

  test('bold stays, by element and by style; italics, colours, sizes and headings go', () => {
    expect(html(el('p', {}, el('b', {}, 'đậm'), el('i', {}, ' nghiêng'), el('u', {}, ' gạch')))).toBe(
      '<p><strong>đậm</strong> nghiêng gạch</p>',
    )
    expect(
      html(el('p', { style: 'color:red' }, el('span', { style: 'font-weight:700;font-size:20pt' }, 'đậm'))),
    ).toBe('<p><strong>đậm</strong></p>')
    expect(html(el('h1', {}, 'Tiêu đề'))).toBe('<p>Tiêu đề</p>')
  })

  test('bold around blocks goes to their words', () => {
    expect(html(el('b', {}, el('p', {}, 'một'), el('p', {}, 'hai')))).toBe(
      '<p><strong>một</strong></p><p><strong>hai</strong></p>',
    )
  })

  test('the wrapper of Google Docs is not bold', () => {
    expect(html(el('b', { style: 'font-weight:normal' }, el('p', {}, 'thường')))).toBe('<p>thường</p>')
  })

  test('links keep an allowed address, else only their words', () => {
    expect(html(el('a', { href: 'https://vidu.gov.vn', onclick: 'x()', style: 'color:red' }, 'luật'))).toBe(
      '<a href="https://vidu.gov.vn">luật</a>',
    )
    expect(
      html(el('a', { href: 'javascript:alert(1)' }, 'xấu'), el('a', { href: 'file:///c:/x' }, ' tệp')),
    ).toBe('xấu tệp')
  })

  test('scripts, styles, images, comments of Word and hidden text are gone', () => {
    expect(
      html(
        el('style', {}, 'p{}'),
        el('script', {}, 'alert(1)'),
        el('p', {}, 'còn', el('o:p', {}, '\u00a0'), el('img', { src: 'x', onerror: 'x' })),
        el('span', { style: 'display:none' }, 'ẩn'),
      ),
    ).toBe('<p>còn </p>')
  })

  test('a break at the end of a paragraph goes, one within it stays', () => {
    expect(html(el('p', {}, 'một', el('br', {}), 'hai', el('br', {}), '\n'))).toBe('<p>một<br>hai</p>')
  })

  test('breaks between blocks go, breaks in a line of words stay', () => {
    expect(
      html(el('p', {}, 'một'), el('br', {}), '\n', el('ul', {}, el('li', {}, 'hai')), el('br', {})),
    ).toBe('<p>một</p> <ul><li>hai</li></ul>')
    expect(html('một', el('br', {}), 'hai')).toBe('một<br>hai')
  })

  test('empty paragraphs go, an empty cell stays', () => {
    expect(
      html(
        el('p', {}, 'một'),
        el('p', {}, el('span', {}, el('o:p', {}, '\u00a0'))),
        el('div', {}, el('br', {})),
        el('p', {}, 'hai'),
        el('table', {}, el('tr', {}, el('td', {}, el('p', {}, '')))),
      ),
    ).toBe('<p>một</p><p>hai</p><table><tr><td></td></tr></table>')
  })

  test('text is escaped on its way to the editor', () => {
    expect(html(el('p', {}, '<img src=x> & "'))).toBe('<p>&lt;img src=x&gt; &amp; &quot;</p>')
  })
})
