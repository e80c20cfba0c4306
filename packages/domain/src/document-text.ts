import type { Block, Document, Inline } from '@giaoluu/contract/document'

const inlineText = (inlines: readonly Inline[] = []): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content)
    case 'blockquote':
      return block.content.map(blockText).join('\n')
    case 'bulletList':
      return block.content.map((item) => `- ${item.content.map(blockText).join('\n')}`).join('\n')
    case 'orderedList': {
      const start = block.attrs?.start ?? 1
      return block.content
        .map((item, n) => `${start + n}. ${item.content.map(blockText).join('\n')}`)
        .join('\n')
    }
    case 'table':
      return block.content
        .map((row) => row.content.map((cell) => cell.content.map(blockText).join(' ')).join(' | '))
        .join('\n')
  }
}

/** A document tree as plain text, blocks apart by an empty line: for search, Atom, descriptions and empty checks. */
export const documentText = (document: Document): string =>
  document.content.map(blockText).join('\n\n').trim()
