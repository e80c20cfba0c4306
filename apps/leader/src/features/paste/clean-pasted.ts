import { joinWordLists } from './join-word-lists.ts'
import { isElement, type PastedElement, type PastedNode } from './pasted-node.ts'

// Lists, tables, bold and links are kept and nothing else ([LC2]): what a word processor adds around them is never the
// public's business.

const DROPPED = new Set(
  'script style head title meta link xml object embed iframe img svg math video audio form input button select textarea'.split(
    ' ',
  ),
)
const KEPT = new Set(['ul', 'ol', 'li', 'table', 'tbody', 'tr', 'td', 'th', 'p', 'br'])
const PARAGRAPHS = new Set(
  'div h1 h2 h3 h4 h5 h6 section article header footer main aside address dt dd pre figure figcaption'.split(
    ' ',
  ),
)
const BOLD = new Set(['b', 'strong'])
const HEAVY = 600

/** The parts of pasted HTML that an answer may have, in plain elements. */
export const cleanPasted = (nodes: readonly PastedNode[]): PastedNode[] =>
  withoutLooseBreaks(joinWordLists(nodes).flatMap(clean))

/** Breaks between blocks are distance too; within a line of words they stay. */
function withoutLooseBreaks(nodes: readonly PastedNode[]): PastedNode[] {
  const told = nodes.filter((node) => isElement(node) || node.trim() !== '')
  const inline = (node: PastedNode | undefined): boolean => node !== undefined && !hasBlocks([node])
  return nodes.filter((node) => {
    if (!isElement(node) || node.tag !== 'br' || !hasBlocks(nodes)) return true
    const at = told.indexOf(node)
    return inline(told[at - 1]) && inline(told[at + 1])
  })
}

function clean(node: PastedNode): PastedNode[] {
  if (!isElement(node)) return [node.replace(/[\s\u00a0]+/g, ' ')]
  const { tag, attributes } = node
  if (DROPPED.has(tag) || isHidden(attributes.style)) return []
  const children = node.children.flatMap(clean)
  if (BOLD.has(tag) || isHeavy(attributes.style)) return wrapBold(node, children)
  return plain(node, children)
}

function plain({ tag, attributes }: PastedElement, children: PastedNode[]): PastedNode[] {
  if (tag === 'a') {
    const href = attributes.href ?? ''
    return /^(https?:|mailto:|tel:)/i.test(href) ? [{ tag: 'a', attributes: { href }, children }] : children
  }
  // Word keeps its distances by empty paragraphs; an answer's are set by its look.
  if ((tag === 'p' || PARAGRAPHS.has(tag)) && isBlank(children)) return []
  if (PARAGRAPHS.has(tag)) return hasBlocks(children) ? children : [{ tag: 'p', attributes: {}, children }]
  if (KEPT.has(tag))
    return [{ tag, attributes: tableSpans(tag, attributes), children: unbroken(tag, children) }]
  return children
}

/** Bold goes around the words, so that a bold paragraph or cell stays a paragraph or cell. */
function wrapBold(node: PastedElement, children: PastedNode[]): PastedNode[] {
  // Google Docs wraps everything it copies in <b style="font-weight: normal">.
  if (weight(node.attributes.style) !== null && !isHeavy(node.attributes.style)) return plain(node, children)
  return plain(node, embolden(children))
}

const embolden = (nodes: readonly PastedNode[]): PastedNode[] =>
  nodes.map((node) => {
    if (!isElement(node))
      return node.trim() === '' ? node : { tag: 'strong', attributes: {}, children: [node] }
    if (node.tag === 'strong' || node.tag === 'br') return node
    return { ...node, children: embolden(node.children) }
  })

function tableSpans(tag: string, attributes: Readonly<Record<string, string>>): Record<string, string> {
  if (tag !== 'td' && tag !== 'th') return {}
  return Object.fromEntries(
    (['colspan', 'rowspan'] as const).flatMap((name) => {
      const span = Number(attributes[name])
      return Number.isInteger(span) && span > 1 && span <= 50 ? [[name, String(span)]] : []
    }),
  )
}

const hasBlocks = (nodes: readonly PastedNode[]): boolean =>
  nodes.some((node) => isElement(node) && KEPT.has(node.tag) && node.tag !== 'br')

/** A line break at the end of a paragraph would be an empty line. */
function unbroken(tag: string, children: PastedNode[]): PastedNode[] {
  if (tag !== 'p') return children
  const last = children.findLastIndex((node) => !isBlank([node]))
  return children.slice(last + 1).some(isElement) ? children.slice(0, last + 1) : children
}

const isBlank = (nodes: readonly PastedNode[]): boolean =>
  nodes.every((node) => (isElement(node) ? node.tag === 'br' : node.trim() === ''))

const declaration = (style: string | undefined, name: string): string | null =>
  new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, 'i')
    .exec(style ?? '')?.[1]
    ?.trim()
    .toLowerCase() ?? null

function weight(style: string | undefined): number | null {
  const value = declaration(style, 'font-weight')
  if (value === null) return null
  if (value === 'bold' || value === 'bolder') return 700
  return Number(value) || 400
}

const isHeavy = (style: string | undefined): boolean => (weight(style) ?? 0) >= HEAVY

const isHidden = (style: string | undefined): boolean =>
  declaration(style, 'display') === 'none' || declaration(style, 'mso-hide') === 'all'
