import { isElement, type PastedNode } from './pasted-node.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** A cleaned tree as HTML for the editor to read. */
export const writeHtml = (nodes: readonly PastedNode[]): string =>
  nodes
    .map((node) => {
      if (!isElement(node)) return escapeHtml(node)
      const attributes = Object.entries(node.attributes)
        .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
        .join('')
      const start = `<${node.tag}${attributes}>`
      return node.tag === 'br' ? start : `${start}${writeHtml(node.children)}</${node.tag}>`
    })
    .join('')
