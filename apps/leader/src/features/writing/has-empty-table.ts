import type { Document } from '@giaoluu/contract/document'

type Node = { type: string; text?: string; content?: readonly Node[] }

/** Whether a table with nothing in it stands somewhere: readers would see bare lines. */
export const hasEmptyTable = (body: Document): boolean => holds(body as Node)

const holds = (node: Node): boolean =>
  (node.type === 'table' && !speaks(node)) || (node.content ?? []).some(holds)

const speaks = ({ text, content = [] }: Node): boolean =>
  (text !== undefined && text.trim() !== '') || content.some(speaks)
