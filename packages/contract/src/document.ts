import * as z from 'zod/mini'
import { isWellFormed, text } from './text.ts'

// The document tree Tiptap speaks. Every node and mark is listed; whatever is not listed is refused, attributes that are
// not listed are dropped. Trees are never HTML.

/** The schemes a link may have. */
export const LINK_SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'] as const

const isSafeLink = (href: string): boolean => {
  try {
    return (LINK_SCHEMES as readonly string[]).includes(new URL(href).protocol)
  } catch {
    return false
  }
}

export const Href = z
  .string()
  .check(z.maxLength(2000), z.refine(isSafeLink, 'not a link of an allowed scheme'))

export const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('underline') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: Href }) }),
])
export type Mark = z.infer<typeof Mark>

export const TextNode = z.object({
  type: z.literal('text'),
  text: z
    .string()
    .check(z.minLength(1), z.maxLength(20_000), z.refine(isWellFormed, 'has a NUL or half a surrogate pair')),
  marks: z.optional(z.array(Mark).check(z.maxLength(8))),
})
export type TextNode = z.infer<typeof TextNode>

const Inline = z.discriminatedUnion('type', [TextNode, z.object({ type: z.literal('hardBreak') })])
export type Inline = z.infer<typeof Inline>

const inlines = z.optional(z.array(Inline).check(z.maxLength(2000)))
const Paragraph = z.object({ type: z.literal('paragraph'), content: inlines })
const Heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines,
})

export const ListItem = z.object({
  type: z.literal('listItem'),
  get content() {
    return blocks
  },
})
const items = z.array(ListItem).check(z.minLength(1), z.maxLength(500))
const BulletList = z.object({ type: z.literal('bulletList'), content: items })
const OrderedList = z.object({
  type: z.literal('orderedList'),
  attrs: z.optional(z.object({ start: z.optional(z.int().check(z.minimum(0), z.maximum(10_000))) })),
  content: items,
})
const Blockquote = z.object({
  type: z.literal('blockquote'),
  get content() {
    return blocks
  },
})

const span = z.optional(z.int().check(z.minimum(1), z.maximum(50)))
const cellAttrs = z.optional(z.object({ colspan: span, rowspan: span }))
const TableCell = z.object({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: cellAttrs,
  get content() {
    return blocks
  },
})
const TableRow = z.object({ type: z.literal('tableRow'), content: z.array(TableCell).check(z.maxLength(50)) })
const Table = z.object({
  type: z.literal('table'),
  content: z.array(TableRow).check(z.minLength(1), z.maxLength(200)),
})

export const Block = z.discriminatedUnion('type', [
  Paragraph,
  Heading,
  BulletList,
  OrderedList,
  Blockquote,
  Table,
])
export type Block = z.infer<typeof Block>

const blocks: z.ZodMiniArray<typeof Block> = z.array(Block).check(z.minLength(1), z.maxLength(500))

/** An answer's text as a tree: `{type:'doc', content:[…]}`. */
export const Document = z.object({ type: z.literal('doc'), content: blocks })
export type Document = z.infer<typeof Document>

/** A legal document an answer rests on: its number (“31/2024/QH15”), title, the article meant, and where to read it. */
export const Reference = z.object({
  title: z.string(),
  number: z.optional(z.string()),
  article: z.optional(z.string()),
  link: z.optional(Href),
})
export type Reference = z.infer<typeof Reference>

/** A reference as it comes in: a reply cannot be made from what cleans its text. */
const GivenReference = z.object({
  title: text(500),
  number: z.optional(text(100)),
  article: z.optional(text(200)),
  link: z.optional(Href),
})

/** The legal documents one answer rests on, in the order they are shown. */
export const References = z.array(GivenReference).check(z.maxLength(30))
