import { type DeskState, OPEN_STATES } from '@giaoluu/client/live/desk-state'
import type { DeskRow, QuestionState } from '@giaoluu/contract/question'
import type { DeskCounts } from '@giaoluu/contract/session'

/** The queues of triage. */
export type QueueKey =
  | 'new'
  | 'returned'
  | 'held'
  | 'waiting'
  | 'assigned'
  | 'publishing'
  | 'published'
  | 'withdrawn'
  | 'linked'
  | 'declined'
  | 'due'
  | 'reports'
  | 'all'

/** The queues as they stand below each other, in groups. */
export const QUEUE_GROUPS = {
  triage: ['new', 'returned', 'held', 'waiting'],
  routed: ['assigned', 'publishing', 'published', 'withdrawn'],
  watched: ['due', 'reports'],
  rest: ['linked', 'declined', 'all'],
} as const satisfies Record<string, readonly QueueKey[]>

/** Every queue, in their order. */
export const QUEUES: readonly QueueKey[] = Object.values(QUEUE_GROUPS).flat()

/** A queue by its name in the address. */
export const queueNamed = (name: string | undefined): QueueKey | undefined =>
  QUEUES.find((queue) => queue === name)

/** Queues that hold what they hold for another reason than its state. */
type Reasoned = 'returned' | 'due' | 'reports'

/** The states of every queue that is made of states. */
const STATES: Record<Exclude<QueueKey, Reasoned | 'all'>, readonly QuestionState[]> = {
  new: ['received'],
  held: ['held'],
  waiting: ['waiting'],
  assigned: ['assigned', 'drafting', 'submitted'],
  publishing: ['publishing'],
  published: ['published'],
  withdrawn: ['withdrawn'],
  linked: ['linked'],
  declined: ['declined'],
}

/** What grows all day: newest first, and read page by page where the desk does not hold all of it. The others are oldest first ([MC1]). */
const PAGED: Partial<Record<QueueKey, readonly QuestionState[]>> = {
  published: STATES.published,
  declined: STATES.declined,
  all: [...Object.values(STATES).flat(), 'handedOver', 'retracted'],
}

/** The states of a queue that grows all day; undefined for the others, which the desk holds whole. */
export const pagedStates = (queue: QueueKey): readonly QuestionState[] | undefined => PAGED[queue]

/** Waiting for a moderator: age matters here. */
export const TRIAGE: readonly QueueKey[] = QUEUE_GROUPS.triage

/** Whether a question waits for its outcome. */
const isOpen = ({ state }: Pick<DeskRow, 'state'>): boolean => OPEN_STATES.includes(state)

/** A day that was promised is near this long before. */
const NEAR_MS = 3 * 24 * 3_600_000

/** Until when a promised day is near, to the minute: what hangs on it is not worked out anew all the time. */
export const nearUntil = (now: number): string =>
  new Date(Math.floor((now + NEAR_MS) / 60_000) * 60_000).toISOString()

/** Whether an answer was promised and is still owed. */
export const isOwed = (row: Pick<DeskRow, 'state' | 'dueAt'>): boolean =>
  row.dueAt !== undefined && isOpen(row) && row.state !== 'linked'

/** Whether that day is near or past. */
export const isDue = (row: Pick<DeskRow, 'state' | 'dueAt'>, near: string): boolean =>
  isOwed(row) && row.dueAt !== undefined && row.dueAt <= near

/** The one queue a question stands in besides "all" and what is due. An open confidential report stands with its like. */
export function queueOf(row: Pick<DeskRow, 'state' | 'returns' | 'confidential'>): QueueKey | null {
  const { state, returns } = row
  if (row.confidential && isOpen(row)) return 'reports'
  switch (state) {
    case 'received':
      return 'new'
    case 'waiting':
      return returns > 0 ? 'returned' : 'waiting'
    case 'assigned':
    case 'drafting':
    case 'submitted':
      return 'assigned'
    case 'held':
    case 'publishing':
    case 'published':
    case 'withdrawn':
    case 'linked':
    case 'declined':
      return state
    case 'handedOver':
    case 'retracted':
      return null
  }
}

/** Whether a question stands in a queue. */
export const isIn = (queue: QueueKey, row: DeskRow): boolean => queue === 'all' || queueOf(row) === queue

/** How a queue is ordered; what is due by the day that was promised. */
export type QueueOrder = 'oldest' | 'newest' | 'due'

const byNumber = (a: DeskRow, b: DeskRow): number => a.number - b.number
const COMPARE: Record<QueueOrder, (a: DeskRow, b: DeskRow) => number> = {
  oldest: byNumber,
  newest: (a, b) => byNumber(b, a),
  due: (a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? '') || byNumber(a, b),
}

/** Which of two questions stands above the other. */
export const compareIn = (order: QueueOrder): ((a: DeskRow, b: DeskRow) => number) => COMPARE[order]

/** How a queue that the desk holds whole is ordered. */
export const orderOf = (queue: QueueKey): QueueOrder => (queue === 'due' ? 'due' : 'oldest')

export type QueueCount = { count: number | null; oldest: string | null }

/** Whether the desk holds all of a queue. */
export function isWhole(queue: QueueKey, complete: DeskState['complete']): boolean {
  if (pagedStates(queue) === undefined) return complete.open
  return complete.ended && (queue !== 'all' || complete.open)
}

/**
 * How many questions stand in every queue and since when the oldest waits. Where the desk does not hold all of a queue
 * the server has counted it: null until that is known.
 */
export function countQueues(
  index: Readonly<Record<QueueKey, readonly DeskRow[]>>,
  complete: DeskState['complete'],
  counted: Pick<DeskCounts, 'states' | 'returned'> | undefined,
): Record<QueueKey, QueueCount> {
  const count = (queue: QueueKey): QueueCount => {
    const held = index[queue]
    const oldest = held[0]?.receivedAt ?? null
    if (isWhole(queue, complete)) return { count: held.length, oldest }
    return {
      count: counted ? (countedIn(queue, counted) ?? held.length) : null,
      // The oldest of what is read page by page is not here.
      oldest: pagedStates(queue) === undefined ? oldest : null,
    }
  }
  return Object.fromEntries(QUEUES.map((queue) => [queue, count(queue)])) as Record<QueueKey, QueueCount>
}

function countedIn(
  queue: QueueKey,
  { states, returned }: Pick<DeskCounts, 'states' | 'returned'>,
): number | null {
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)
  if (queue === 'returned') return returned
  // Seldom many, and always among those the desk holds.
  if (queue === 'due' || queue === 'reports') return null
  if (queue === 'all') return sum(Object.values(states))
  const all = sum(STATES[queue].map((state) => states[state]))
  return queue === 'waiting' ? all - returned : all
}

/** The queues of triage as they stand below each other: what a unit returned comes before what nobody has seen. */
export const triageOrder = (returned: number | null): readonly QueueKey[] =>
  returned ? ['returned', ...TRIAGE.filter((queue) => queue !== 'returned')] : TRIAGE
