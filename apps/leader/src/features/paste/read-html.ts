import { disarmHtml, HIDDEN_STYLE } from './disarm-html.ts'
import type { PastedNode } from './pasted-node.ts'

/** HTML from the clipboard as a tree, by the browser's own reader; nothing in it runs or loads. */
export function readHtml(html: string): PastedNode[] {
  return childrenOf(new DOMParser().parseFromString(disarmHtml(html), 'text/html').body)
}

const childrenOf = (parent: Node): PastedNode[] =>
  [...parent.childNodes].flatMap((node): PastedNode[] => {
    if (node instanceof Text) return [node.data]
    if (!isElementNode(node)) return []
    const attributes = Object.fromEntries(
      [...node.attributes].map(({ name, value }) => [name === HIDDEN_STYLE ? 'style' : name, value]),
    )
    return [{ tag: node.localName, attributes, children: childrenOf(node) }]
  })

// The parsed document belongs to no window, so that `instanceof` of this one would miss some of its elements.
const isElementNode = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
