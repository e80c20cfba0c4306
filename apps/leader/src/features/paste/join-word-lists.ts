import { isElement, type PastedElement, type PastedNode } from './pasted-node.ts'

// Word copies a list as paragraphs that carry level and sign in their style:
// <p class=MsoListParagraph style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">a.</span>…</p>

const LIST = /mso-list:\s*l\d+\s+level(\d)/i
const IGNORED = /mso-list:\s*ignore/i
const ORDERED = /^\s*\(?(?:\d+|[a-z]|[ivxlcdm]+)[.)]/i

type Item = { level: number; ordered: boolean; children: PastedNode[] }

/** Makes real lists of Word's list paragraphs, at every depth of the pasted tree. */
export function joinWordLists(nodes: readonly PastedNode[]): PastedNode[] {
  const joined: PastedNode[] = []
  let run: Item[] = []
  const end = (): void => {
    if (run.length > 0) joined.push(...nest(run))
    run = []
  }
  for (const node of nodes) {
    const item = isElement(node) ? itemOf(node) : null
    if (item) run.push(item)
    else if (isElement(node)) {
      end()
      joined.push({ ...node, children: joinWordLists(node.children) })
    } else if (node.trim() !== '' || run.length === 0) {
      // White space between two items does not end their list.
      end()
      joined.push(node)
    }
  }
  end()
  return joined
}

function itemOf({ tag, attributes, children }: PastedElement): Item | null {
  const level = LIST.exec(attributes.style ?? '')?.[1]
  if (tag !== 'p' || level === undefined) return null
  return { level: Number(level), ordered: ORDERED.test(signOf(children)), children: withoutSigns(children) }
}

const isSign = (node: PastedNode): boolean => isElement(node) && IGNORED.test(node.attributes.style ?? '')

const textOf = (nodes: readonly PastedNode[]): string =>
  nodes.map((node) => (isElement(node) ? textOf(node.children) : node)).join('')

/** The sign or number in front, which Word puts into the text. */
const signOf = (nodes: readonly PastedNode[]): string =>
  nodes
    .map((node) => (isElement(node) ? (isSign(node) ? textOf(node.children) : signOf(node.children)) : ''))
    .join('')

const withoutSigns = (nodes: readonly PastedNode[]): PastedNode[] =>
  nodes
    .filter((node) => !isSign(node))
    .map((node) => (isElement(node) ? { ...node, children: withoutSigns(node.children) } : node))

const element = (tag: string, children: PastedNode[]): PastedElement => ({ tag, attributes: {}, children })

/** Items with their levels as lists in lists. The first level of a run is its ground, whatever its number. */
function nest(items: readonly Item[]): PastedElement[] {
  const lists: PastedElement[] = []
  let at = 0
  while (at < items.length) {
    const first = items[at]
    if (!first) break
    const entries: PastedElement[] = []
    while (at < items.length) {
      const item = items[at]
      if (!item || item.level < first.level || (item.level === first.level && item.ordered !== first.ordered))
        break
      at += 1
      const deeper: Item[] = []
      for (let next = items[at]; next && next.level > item.level; next = items[at]) {
        deeper.push(next)
        at += 1
      }
      entries.push(element('li', [element('p', item.children), ...nest(deeper)]))
    }
    lists.push(element(first.ordered ? 'ol' : 'ul', entries))
  }
  return lists
}
