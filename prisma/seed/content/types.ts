export interface Province {
  id: string
  name: string
  /** Former names and everyday names that people still search by. */
  synonyms: readonly string[]
}

export interface Organisation {
  slug: string
  name: string
  parent: string | null
}

export interface Unit {
  id: string
  organisation: string
  name: string
  /** Slug of the organisation that takes part as this unit. */
  partner: string | null
}

export interface Topic {
  id: string
  name: string
}

/** A rule without a province is the fallback for its topic. */
export interface CompetenceRule {
  topic: string
  province: string | null
  unit: string
}

export interface DeclineReason {
  id: string
  name: string
  /** What the asker reads on the receipt. */
  text: string
}

/** A mark of triage. */
export interface Label {
  id: string
  name: string
}

export interface ConsentText {
  kind: 'processing' | 'publishName'
  version: number
  text: string
}

type AccountName = 'moderator' | 'moderator2' | 'leader' | 'leader2' | 'expert' | 'organiser'

export interface RoleHolding {
  organisation: string
  role: 'moderator' | 'expert' | 'leader' | 'organiser'
  unit: string | null
}

export interface Person {
  id: string
  /** Only the demo accounts sign in; the other leaders exist so that every unit can have answered. */
  account: AccountName | null
  name: string
  title: string
  roles: readonly RoleHolding[]
}

interface QuestionBase {
  id: string
  text: string
  /** Only where the moderator let other words through than the asker sent. */
  publicText?: string
  topic: string
  province: string
  /** Units that answer together with the one that signs. */
  coUnits?: readonly string[]
  /** The moderators' marks, set soon after it came. */
  labels?: readonly string[]
  asker: { name: string; publishName: boolean } | null
  receivedMinutesAgo: number
}

interface Changed {
  changedMinutesAgo: number
}

interface ReturnedBy {
  unit: string
  reason: string
  suggestedUnit: string
}

/** Publication times, drafts and withdrawal reasons stand with the answers. */
type QuestionState =
  | { state: 'received' }
  | ({ state: 'held' | 'retracted' } & Changed)
  | ({ state: 'waiting'; returned?: readonly [ReturnedBy, ...ReturnedBy[]] } & Changed)
  | ({ state: 'assigned'; unit: string; dueInDays?: number } & Changed)
  | ({ state: 'drafting' | 'submitted'; unit: string } & Changed)
  | { state: 'published' | 'withdrawn'; unit: string }
  | ({ state: 'declined'; reason: string } & Changed)
  | ({ state: 'linked'; lead: string } & Changed)
  | ({ state: 'handedOver'; to: string; code: string } & Changed)

export type Question = QuestionBase & QuestionState

type Mark = { type: 'bold' } | { type: 'link'; attrs: { href: string } }

interface TextNode {
  type: 'text'
  text: string
  marks?: Mark[]
}

interface ParagraphNode {
  type: 'paragraph'
  content: TextNode[]
}

interface ListItemNode {
  type: 'listItem'
  content: ParagraphNode[]
}

interface ListNode {
  type: 'bulletList' | 'orderedList'
  content: ListItemNode[]
}

export type BlockNode = ParagraphNode | ListNode

export interface DocumentTree {
  type: 'doc'
  content: BlockNode[]
}

/** `article` is written as the law is quoted, with its word: Điều 138. */
export interface Reference {
  title: string
  number: string
  article?: string
}

interface Revision {
  body: DocumentTree
  publishedMinutesAgo: number
  /** What was corrected; the first revision has none. */
  note?: string
}

export interface Answer {
  question: string
  leader: string
  revisions: readonly [Revision, ...Revision[]]
  references: Reference[]
  withdrawn?: { reason: string; minutesAgo: number }
}

export interface Draft {
  question: string
  by: string
  body: DocumentTree
}

export interface TextBlock {
  id: string
  unit: string
  name: string
  body: DocumentTree
}

type Inline = string | TextNode

const textNode = (inline: Inline): TextNode =>
  typeof inline === 'string' ? { type: 'text', text: inline } : inline

const listItem = (item: Inline | readonly Inline[]): ListItemNode => ({
  type: 'listItem',
  content: [typeof item === 'string' || 'type' in item ? p(item) : p(...item)],
})

/** A whole document out of its blocks. */
export const doc = (...content: BlockNode[]): DocumentTree => ({ type: 'doc', content })

/** A paragraph. */
export const p = (...inlines: readonly Inline[]): ParagraphNode => ({
  type: 'paragraph',
  content: inlines.map(textNode),
})

/** A bulleted list; an item with marked words is given as an array. */
export const ul = (...items: readonly (Inline | readonly Inline[])[]): ListNode => ({
  type: 'bulletList',
  content: items.map(listItem),
})

/** A numbered list; an item with marked words is given as an array. */
export const ol = (...items: readonly (Inline | readonly Inline[])[]): ListNode => ({
  type: 'orderedList',
  content: items.map(listItem),
})

/** Bold words. */
export const b = (text: string): TextNode => ({ type: 'text', text, marks: [{ type: 'bold' }] })

/** A link. */
export const a = (text: string, href: string): TextNode => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
})
