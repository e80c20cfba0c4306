import type { Document } from '@giaoluu/contract/document'

/** What was typed as a document: empty lines part paragraphs, other line ends are line breaks. */
export const documentOf = (typed: string): Document => ({
  type: 'doc',
  content: typed
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => ({
      type: 'paragraph',
      content: paragraph
        .trim()
        .split('\n')
        .flatMap((line, index) => [
          ...(index > 0 ? [{ type: 'hardBreak' as const }] : []),
          ...(line.trim() === '' ? [] : [{ type: 'text' as const, text: line.trim() }]),
        ]),
    })),
})

/** Whether a document is nothing but paragraphs of text, so that it can be typed anew without losing anything. */
export const isPlain = ({ content }: Document): boolean =>
  content.every(
    (block) =>
      block.type === 'paragraph' &&
      (block.content ?? []).every(
        (inline) => inline.type === 'hardBreak' || (inline.marks ?? []).length === 0,
      ),
  )
