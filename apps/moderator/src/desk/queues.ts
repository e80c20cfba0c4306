import type { DeskState } from '@giaoluu/client/live/desk-state'
import type { DeskRow, QuestionState } from '@giaoluu/contract/question'
import type { Ledger } from '@giaoluu/contract/session'

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
  | 'all'

/** The queues as they stand below each other, in groups. */
export const QUEUE_GROUPS = {
  triage: ['new', 'returned', 'held', 'waiting'],
  routed: ['assigned', 'publishing', 'published', 'withdrawn'],
  rest: ['linked', 'declined', 'all'],
} as const satisfies Record<string, readonly QueueKey[]>

const QUEUES: readonly QueueKey[] = Object.values(QUEUE_GROUPS).flat()

/** A queue by its name in the address. */
export const queueNamed = (name: string | undefined): QueueKey | undefined =>
  QUEUES.find((queue) => queue === name)

/** What grows all day: newest first, and read page by page where the desk does not hold all of it. The others are oldest first ([MC1]). */
const PAGED: Partial<Record<QueueKey, readonly QuestionState[]>> = {
  published: ['published'],
  declined: ['declined'],
  all: [
    'received',
    'held',
    'waiting',
    'assigned',
    'drafting',
    'submitted',
    'publishing',
    'published',
    'withdrawn',
    'declined',
    'linked',
    'handedOver',
    'retracted',
  ],
}

/** The states of a queue that grows all day; undefined for the others, which the desk holds whole. */
export const pagedStates = (queue: QueueKey): readonly QuestionState[] | undefined => PAGED[queue]

/** Waiting for a moderator: age matters here. */
export const TRIAGE: readonly QueueKey[] = QUEUE_GROUPS.triage

/** The one queue a question stands in besides "all". */
export function queueOf({ state, returns }: Pick<DeskRow, 'state' | 'returns'>): QueueKey | null {
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

export type QueueCount = { count: number | null; oldest: string | null }

/**
 * How many questions stand in every queue and since when the oldest waits. Of what has ended the desk holds the newest
 * only: unless that is all of it, these numbers come from the public balance, null until that is known.
 */
export function countQueues(
  { rows, complete }: Pick<DeskState, 'rows' | 'complete'>,
  ledger: Pick<Ledger, 'received' | 'published' | 'declined'> | undefined,
): Record<QueueKey, QueueCount> {
  const counts = Object.fromEntries(QUEUES.map((queue) => [queue, { count: 0, oldest: null }])) as Record<
    QueueKey,
    { count: number; oldest: string | null }
  >
  for (const row of rows.values()) {
    const queue = queueOf(row)
    if (queue === null) continue
    const entry = counts[queue]
    entry.count += 1
    if (entry.oldest === null || row.receivedAt < entry.oldest) entry.oldest = row.receivedAt
  }
  counts.all.count = rows.size
  if (complete.open && complete.ended) return counts
  const ended = (count: number | undefined): QueueCount => ({
    count: count === undefined ? null : Math.max(0, count),
    oldest: null,
  })
  return {
    ...counts,
    published: ended(ledger && ledger.published - answeredByLead(rows)),
    declined: ended(ledger?.declined),
    all: ended(ledger?.received),
  }
}

/** The balance counts a linked question as its lead is; a lead that is not open here has been answered. */
function answeredByLead(rows: DeskState['rows']): number {
  let count = 0
  for (const row of rows.values()) {
    if (row.state !== 'linked') continue
    const lead = row.lead === undefined ? undefined : rows.get(row.lead)
    if (lead === undefined || lead.state === 'published') count += 1
  }
  return count
}
