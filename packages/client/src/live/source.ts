import type { Numbered } from './order.ts'

/** State with the place in the stream it was read at: `head` was read first, so going on from it misses nothing (FD5). */
export type Snapshot<S> = { epoch: string; head: number; state: S }

/** More state asked for later (an older page). It merges into what is there, or null when it does not fit that any more. */
export type Extension<S> = { epoch: string; head: number; merge(state: S): S | null }

/** Where the state of one stream comes from and how it goes on. */
export type Source<S, E extends Numbered> = {
  /** The newest state; `before` is what was shown until now, where there was something. */
  load(signal: AbortSignal, before: S | null): Promise<Snapshot<S>>
  /** The entries after a number. */
  page(after: number, signal: AbortSignal): Promise<{ epoch: string; head: number; entries: readonly E[] }>
  /** Pure; applying an entry twice is harmless. */
  fold(state: S, entries: readonly E[]): S
  /** How many things a person would call new between two states. */
  news(before: S, after: S): number
}
