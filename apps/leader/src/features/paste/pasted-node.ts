/** What was pasted, apart from any browser, so that its cleaning can be shown by tests. */
export type PastedElement = {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: readonly PastedNode[]
}

export type PastedNode = string | PastedElement

export const isElement = (node: PastedNode): node is PastedElement => typeof node !== 'string'
