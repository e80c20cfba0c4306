import type { Cursor } from '@giaoluu/contract/entries'
import { resume, TOO_FAR_BEHIND } from '@giaoluu/domain/resume'

// Puts entries in order, however they arrive (FD7), and says when to start again (FD8). Pure: no timers, no network.

/** How many entries that came too early are kept; the rest comes again with the page. */
const HELD_MAX = TOO_FAR_BEHIND
/** After so many pages that could not be had, or brought nothing, a fresh start is surer (FD8). */
const FAILURES_MAX = 3

export type Numbered = { seq: number }

/** Where a client stands: following up to `last`, having heard of `known`; or lost, and waiting for a fresh start. */
export type Order<E extends Numbered> =
  | {
      kind: 'following'
      epoch: string
      last: number
      known: number
      held: readonly E[]
      paging: boolean
      failures: number
    }
  | { kind: 'lost' }
type Following<E extends Numbered> = Extract<Order<E>, { kind: 'following' }>

export type OrderEvent<E extends Numbered> =
  /** A frame of the socket. */
  | { type: 'frame'; epoch: string; entries: readonly E[] }
  /** A beacon, or the answer to follow. */
  | { type: 'head'; epoch: string; head: number }
  /** The page asked for by a fetch. */
  | { type: 'page'; epoch: string; head: number; after: number; entries: readonly E[] }
  /** The page was refused or got lost while the line was up. */
  | { type: 'failed' }
  /** The page could not even be asked for: there is no network. */
  | { type: 'unsent' }
  /** Ask for what is new, although nothing was heard (the line is down). */
  | { type: 'poll' }

export type OrderEffect<E extends Numbered> =
  | { type: 'apply'; entries: readonly E[] }
  | { type: 'fetch'; after: number; failures: number }
  | { type: 'reset' }

type Step<E extends Numbered> = { order: Order<E>; effects: OrderEffect<E>[] }

/** Begins after what a first load brought. */
export const startOrder = <E extends Numbered>({ epoch, seq }: Cursor): Order<E> => ({
  kind: 'following',
  epoch,
  last: seq,
  known: seq,
  held: [],
  paging: false,
  failures: 0,
})

/** Whether everything heard of has been applied. */
export const isLevel = <E extends Numbered>(order: Order<E> | null): boolean =>
  order?.kind === 'following' && order.last === order.known

const lost = <E extends Numbered>(): Step<E> => ({ order: { kind: 'lost' }, effects: [{ type: 'reset' }] })

/** Takes entries in: drops the old, finds those that come next, holds the later ones. */
function take<E extends Numbered>(order: Following<E>, entries: readonly E[]): [Following<E>, readonly E[]] {
  const later = new Map<number, E>()
  for (const entry of [...order.held, ...entries]) if (entry.seq > order.last) later.set(entry.seq, entry)
  if (later.size === 0) return [order, []]

  const known = Math.max(order.known, ...later.keys())
  const ready: E[] = []
  let last = order.last
  for (let next = later.get(last + 1); next; next = later.get(last + 1)) {
    last += 1
    ready.push(next)
    later.delete(last)
  }
  const held = [...later.values()].sort((a, b) => a.seq - b.seq).slice(0, HELD_MAX)
  return [{ ...order, last, known, held }, ready]
}

/** Asks for the page after the last entry while something is missing and nothing is on its way. */
function settle<E extends Numbered>(order: Following<E>, ready: readonly E[]): Step<E> {
  if (order.known - order.last > TOO_FAR_BEHIND) return lost()
  const effects: OrderEffect<E>[] = ready.length > 0 ? [{ type: 'apply', entries: ready }] : []
  if (order.paging || order.known === order.last) return { order, effects }
  const { last: after, failures } = order
  return { order: { ...order, paging: true }, effects: [...effects, { type: 'fetch', after, failures }] }
}

function fail<E extends Numbered>(order: Following<E>, ready: readonly E[] = []): Step<E> {
  const failures = order.failures + 1
  return failures >= FAILURES_MAX ? lost() : settle({ ...order, paging: false, failures }, ready)
}

/** One event in, the new order and what to do out. */
export function stepOrder<E extends Numbered>(order: Order<E>, event: OrderEvent<E>): Step<E> {
  if (order.kind === 'lost') return { order, effects: [] }
  switch (event.type) {
    case 'frame': {
      if (event.epoch !== order.epoch) return lost()
      return settle(...take(order, event.entries))
    }
    case 'head':
      if (event.epoch !== order.epoch) return lost()
      // A head below ours is a node whose relay lags behind the log we paged from: nothing is missing.
      return settle({ ...order, known: Math.max(order.known, event.head) }, [])
    case 'page': {
      if (resume({ epoch: order.epoch, seq: event.after }, event).kind === 'reset') return lost()
      const [taken, ready] = take(order, event.entries)
      const known = Math.max(taken.known, event.head)
      const brought = taken.last > event.after || known === taken.last
      if (!brought) return fail({ ...taken, known }, ready)
      return settle({ ...taken, known, paging: false, failures: 0 }, ready)
    }
    case 'failed':
      return fail(order)
    case 'unsent':
      return { order: { ...order, paging: false }, effects: [] }
    case 'poll': {
      if (order.paging) return { order, effects: [] }
      const { last: after, failures } = order
      return { order: { ...order, paging: true }, effects: [{ type: 'fetch', after, failures }] }
    }
  }
}
