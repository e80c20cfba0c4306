import type { LiveStatus } from './status-watch.ts'

/** Who has which question open, by question id (desk only). */
export type Looking = ReadonlyMap<string, readonly string[]>

export type LiveView<S> = {
  /** Null until the first load. */
  state: S | null
  /** A load is under way; `state` is what was there before it. */
  loading: boolean
  status: LiveStatus
  /** How many people watch, null while unknown. */
  viewers: number | null
  looking: Looking
  /** Counts when messages to units (desk only) have to be read anew: no stream carries them. */
  messages: number
}
