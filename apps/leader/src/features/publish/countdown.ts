/** Longer waits are told as a time of day, not in seconds. */
const COUNTED_MS = 90_000

export type Countdown =
  | { kind: 'counting'; seconds: number; share: number }
  /** The day has not opened yet: it goes out at its opening. */
  | { kind: 'scheduled'; at: Date }
  /** The time is over; the server says at any moment that it stands in public. */
  | { kind: 'leaving' }

/**
 * How long an answer can still be taken back, by the server's clock ([LC4]).
 * @param delayMs the session's delay, the whole of the wait
 */
export function countdown(publishesAt: string, now: number, delayMs: number): Countdown {
  const at = Date.parse(publishesAt)
  const left = at - now
  if (left <= 0) return { kind: 'leaving' }
  if (left > Math.max(COUNTED_MS, delayMs)) return { kind: 'scheduled', at: new Date(at) }
  return {
    kind: 'counting',
    seconds: Math.ceil(left / 1000),
    share: Math.min(1, left / Math.max(delayMs, 1)),
  }
}
