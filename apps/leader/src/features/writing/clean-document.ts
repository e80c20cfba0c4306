import { Document, Href, type Mark } from '@giaoluu/contract/document'

type Loose = Readonly<Record<string, unknown>>

/** What an empty editor holds. */
export const EMPTY: Document = { type: 'doc', content: [{ type: 'paragraph' }] }

const BLOCKS = new Set(['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'table'])
const MARKS = ['bold', 'italic', 'underline'] as const
const MAX_SPAN = 50

// The editor may hold halves of surrogate pairs for a moment, and pasting brings marks that cannot be seen.
const UNSENDABLE = /[\0\p{Cs}\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff]/gu

/**
 * An editor's tree as the contract takes it: only its nodes and marks, only its attributes, NFC, no empty paragraphs at
 * the ends. Null when it is beyond the contract's limits. Cleaning a clean document changes nothing, so that two of
 * them can be compared.
 */
export function cleanDocument(tree: unknown): Document | null {
  const content = trimEnds(blocks(children(tree)))
  const parsed = Document.safeParse(content.length > 0 ? { type: 'doc', content } : EMPTY)
  return parsed.success ? parsed.data : null
}

/** Whether two clean documents say the same. */
export const sameDocument = (a: Document, b: Document): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Whether nothing is written yet. */
export const isEmpty = (document: Document): boolean => sameDocument(document, EMPTY)

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null

function children(node: unknown): Loose[] {
  const content = isObject(node) ? node.content : undefined
  return Array.isArray(content) ? (content as unknown[]).filter(isObject) : []
}

const attribute = (node: Loose, name: string): unknown =>
  isObject(node.attrs) ? node.attrs[name] : undefined

const blocks = (nodes: readonly Loose[]): Loose[] =>
  nodes
    .filter(({ type }) => BLOCKS.has(String(type)))
    .map(block)
    .filter((made) => made !== null)

/** Blocks where the contract wants at least one. */
const someBlocks = (node: Loose): Loose[] => {
  const inside = blocks(children(node))
  return inside.length > 0 ? inside : [{ type: 'paragraph' }]
}

function block(node: Loose): Loose | null {
  switch (node.type) {
    case 'heading':
      return {
        type: 'heading',
        attrs: { level: attribute(node, 'level') === 3 ? 3 : 2 },
        ...inlines(node),
      }
    case 'bulletList':
      return filled('bulletList', items(node))
    case 'orderedList': {
      const start = attribute(node, 'start')
      const from = typeof start === 'number' && Number.isInteger(start) && start > 1 ? start : null
      const list = filled('orderedList', items(node))
      return list && from !== null
        ? { type: 'orderedList', attrs: { start: from }, content: list.content }
        : list
    }
    case 'blockquote':
      return { type: 'blockquote', content: someBlocks(node) }
    case 'table':
      return filled(
        'table',
        children(node).map((row) => ({ type: 'tableRow', content: children(row).map(cell) })),
      )
    default:
      return { type: 'paragraph', ...inlines(node) }
  }
}

const filled = (type: string, content: readonly Loose[]): Loose | null =>
  content.length > 0 ? { type, content } : null

const items = (list: Loose): Loose[] =>
  children(list)
    .filter(({ type }) => type === 'listItem')
    .map((item) => ({ type: 'listItem', content: someBlocks(item) }))

function cell(node: Loose): Loose {
  const attrs: Record<string, number> = {}
  for (const name of ['colspan', 'rowspan'] as const) {
    const span = attribute(node, name)
    if (typeof span === 'number' && span > 1 && span <= MAX_SPAN) attrs[name] = span
  }
  return {
    type: node.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
    ...(Object.keys(attrs).length > 0 && { attrs }),
    content: someBlocks(node),
  }
}

function inlines(node: Loose): { content?: Loose[] } {
  const content = children(node).flatMap((inline): Loose[] => {
    if (inline.type === 'hardBreak') return [{ type: 'hardBreak' }]
    if (inline.type !== 'text' || typeof inline.text !== 'string') return []
    const text = inline.text.replace(UNSENDABLE, '').normalize('NFC')
    if (text === '') return []
    const kept = marks(inline)
    return [{ type: 'text', text, ...(kept.length > 0 && { marks: kept }) }]
  })
  return content.length > 0 ? { content } : {}
}

/** Marks in one order, so that the same look is the same document. */
function marks(inline: Loose): Mark[] {
  const held = Array.isArray(inline.marks) ? inline.marks.filter(isObject) : []
  const plain = MARKS.filter((type) => held.some((mark) => mark.type === type)).map((type) => ({ type }))
  const href = Href.safeParse(
    held.flatMap((mark) => (mark.type === 'link' ? attribute(mark, 'href') : []))[0],
  )
  return href.success ? [...plain, { type: 'link', attrs: { href: href.data } }] : plain
}

const isBlank = (node: Loose | undefined): boolean =>
  node?.type === 'paragraph' &&
  children(node).every(({ type, text }) => type === 'hardBreak' || String(text).trim() === '')

function trimEnds(content: readonly Loose[]): Loose[] {
  const first = content.findIndex((node) => !isBlank(node))
  if (first < 0) return []
  return content.slice(first, content.findLastIndex((node) => !isBlank(node)) + 1)
}
