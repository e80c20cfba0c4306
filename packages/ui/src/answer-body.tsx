import { createElement, type ReactNode } from 'react'
import { safeHref } from './safe-href.ts'

type Attributes = { readonly [name: string]: unknown }

/** A mark on a run of text in an answer's document. */
export type AnswerMark = { readonly type: string; readonly attrs?: Attributes | null | undefined }

/** A node of an answer's document. */
export type AnswerNode = {
  readonly type: string
  readonly attrs?: Attributes | null | undefined
  readonly content?: readonly AnswerNode[] | undefined
  readonly text?: string | undefined
  readonly marks?: readonly AnswerMark[] | undefined
}

type AnswerBodyProps = {
  /** The document: `{type: 'doc', content}`. */
  document: AnswerNode
  /** The level of the heading the answer stands under; its own headings begin one below. */
  under?: 1 | 2 | 3 | undefined
  /** Larger in the leader's console. */
  size?: 'reading' | 'large' | undefined
}

/** An answer's document as elements. What it does not know it leaves out; it never sets HTML. */
export function AnswerBody({ document, under = 3, size = 'reading' }: AnswerBodyProps) {
  if (document.type !== 'doc') return null
  return createElement('div', { className: 'gl-prose', 'data-size': size }, ...children(document, under))
}

function children(node: AnswerNode, under: number): ReactNode[] {
  return (node.content ?? []).map((child) => render(child, under))
}

function element(tag: string, node: AnswerNode, under: number, attributes: Attributes | null = null) {
  return createElement(tag, attributes, ...children(node, under))
}

function render(node: AnswerNode, under: number): ReactNode {
  switch (node.type) {
    case 'text':
      return text(node)
    case 'hardBreak':
      return createElement('br')
    case 'paragraph':
      return element('p', node, under)
    case 'heading':
      return element(`h${headingLevel(node, under)}`, node, under)
    case 'bulletList':
      return element('ul', node, under)
    case 'orderedList':
      return element('ol', node, under, { start: wholeNumber(node.attrs?.start) })
    case 'listItem':
      return element('li', node, under)
    case 'blockquote':
      return element('blockquote', node, under)
    case 'table':
      return table(node, under)
    case 'tableRow':
      return element('tr', node, under)
    case 'tableHeader':
      return element('th', node, under, spans(node))
    case 'tableCell':
      return element('td', node, under, spans(node))
    default:
      return null
  }
}

// Levels 2 and 3 are what the editor offers; they become the two levels below the question.
function headingLevel(node: AnswerNode, under: number): number {
  return under + (node.attrs?.level === 3 ? 2 : 1)
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 1 ? value : undefined
}

function spans(node: AnswerNode): Attributes {
  return { colSpan: wholeNumber(node.attrs?.colspan), rowSpan: wholeNumber(node.attrs?.rowspan) }
}

// A wide table scrolls in its own box, which must then be reachable by keyboard.
function table(node: AnswerNode, under: number): ReactNode {
  const rows = createElement('tbody', null, ...children(node, under))
  return createElement(
    'div',
    { className: 'gl-prose-table', tabIndex: 0 },
    createElement('table', null, rows),
  )
}

function text(node: AnswerNode): ReactNode {
  return (node.marks ?? []).reduceRight<ReactNode>(mark, node.text ?? '')
}

function mark(inside: ReactNode, { type, attrs }: AnswerMark): ReactNode {
  switch (type) {
    case 'bold':
      return createElement('strong', null, inside)
    case 'italic':
      return createElement('em', null, inside)
    case 'underline':
      return createElement('u', null, inside)
    case 'link': {
      const href = safeHref(attrs?.href)
      return href ? createElement('a', { href, rel: 'noopener nofollow' }, inside) : inside
    }
    default:
      return inside
  }
}
