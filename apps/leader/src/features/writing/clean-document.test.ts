import { Document } from '@giaoluu/contract/document'
import { describe, expect, test } from 'vitest'
import { cleanDocument, EMPTY, isEmpty, sameDocument } from './clean-document.ts'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const p = (...content: unknown[]) => ({ type: 'paragraph', content })
const t = (text: string, ...marks: unknown[]) => ({ type: 'text', text, ...(marks.length > 0 && { marks }) })

describe('an editor tree becomes what the contract takes', () => {
  test('attributes that only the editor knows are left out', () => {
    const tree = doc(
      { type: 'paragraph', attrs: { textAlign: null }, content: [t('Một')] },
      {
        type: 'orderedList',
        attrs: { start: 1, type: null },
        content: [{ type: 'listItem', content: [p(t('a'))] }],
      },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableHeader',
                attrs: { colspan: 2, rowspan: 1, colwidth: null },
                content: [p(t('Đầu'))],
              },
            ],
          },
        ],
      },
    )
    expect(cleanDocument(tree)).toEqual(
      doc(
        p(t('Một')),
        { type: 'orderedList', content: [{ type: 'listItem', content: [p(t('a'))] }] },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [{ type: 'tableHeader', attrs: { colspan: 2 }, content: [p(t('Đầu'))] }],
            },
          ],
        },
      ),
    )
  })

  test('nodes and marks outside the contract are left out, their neighbours stay', () => {
    const tree = doc(
      p(t('còn', { type: 'strike' }, { type: 'bold' }), { type: 'image', attrs: { src: 'x' } }),
      { type: 'horizontalRule' },
      { type: 'heading', attrs: { level: 1 }, content: [t('Tiêu đề')] },
    )
    expect(cleanDocument(tree)).toEqual(
      doc(p(t('còn', { type: 'bold' })), { type: 'heading', attrs: { level: 2 }, content: [t('Tiêu đề')] }),
    )
  })

  test('links keep their address and nothing else; a forbidden scheme leaves the words', () => {
    const link = (href: unknown) => ({
      type: 'link',
      attrs: { href, target: '_blank', rel: 'nofollow', class: null },
    })
    const tree = doc(
      p(
        t('luật', link('https://vidu.gov.vn/luat')),
        t('xấu', link('javascript:alert(1)')),
        t('trống', link(null)),
      ),
    )
    expect(cleanDocument(tree)).toEqual(
      doc(p(t('luật', { type: 'link', attrs: { href: 'https://vidu.gov.vn/luat' } }), t('xấu'), t('trống'))),
    )
  })

  test('empty paragraphs at the ends go, those inside stay', () => {
    expect(
      cleanDocument(doc(p(), p(t('một')), p(), p(t('hai')), p(t('  ')), p({ type: 'hardBreak' }))),
    ).toEqual(doc(p(t('một')), { type: 'paragraph' }, p(t('hai'))))
  })

  test('text is NFC and loses NUL, halves of pairs and what cannot be seen', () => {
    expect(cleanDocument(doc(p(t('e\u0302\u0301\0\ud800\u200b'))))).toEqual(doc(p(t('ế'))))
    expect(cleanDocument(doc(p(t('\u200b'))))).toEqual(EMPTY)
  })

  test('items, quotes and cells without blocks get an empty paragraph, as the contract wants one', () => {
    const clean = cleanDocument(
      doc(
        { type: 'bulletList', content: [{ type: 'listItem' }] },
        { type: 'blockquote' },
        { type: 'bulletList' },
      ),
    )
    expect(Document.safeParse(clean).success).toBe(true)
    expect(clean?.content.map(({ type }) => type)).toEqual(['bulletList', 'blockquote'])
  })

  test('what is beyond the limits is told, not cut', () => {
    expect(cleanDocument(doc(...Array.from({ length: 501 }, () => p(t('x')))))).toBeNull()
  })

  test('cleaning twice is cleaning once, whatever the order of keys', () => {
    const stored = {
      content: [
        {
          content: [{ text: 'a', type: 'text', marks: [{ type: 'underline' }, { type: 'bold' }] }],
          type: 'paragraph',
        },
      ],
      type: 'doc',
    }
    const typed = doc(p(t('a', { type: 'bold' }, { type: 'underline' })))
    const clean = cleanDocument(stored) ?? EMPTY
    expect(sameDocument(clean, cleanDocument(typed) ?? EMPTY)).toBe(true)
    expect(cleanDocument(clean)).toEqual(clean)
  })

  test('nothing, and nonsense, is the empty document', () => {
    for (const tree of [undefined, null, 'x', {}, doc(), doc('x', 1, null)]) {
      const clean = cleanDocument(tree)
      expect(clean && isEmpty(clean)).toBe(true)
    }
  })
})
