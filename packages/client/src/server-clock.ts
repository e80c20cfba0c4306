/** How far this machine's clock is behind the server's, in milliseconds. */
let offset = 0
const listeners = new Set<() => void>()

/** Takes over the server's clock from a time it has just sent. */
export function noteServerTime(sent: string, here: number = Date.now()): void {
  offset = Date.parse(sent) - here
  for (const listener of listeners) listener()
}

/** Such a header tells the second only, and the reply was some time on its way. */
const HALF_MS = 500
const LOOSE_MS = 2_000

/**
 * The same by the `Date` of any reply, so that a page without a time of its own has the server's too ([G1]). It is
 * coarse, so it changes only a clock that is plainly off; a call that took longer than that tells nothing.
 */
export function noteReply({ headers }: Response, tookMs: number, here: number = Date.now()): void {
  const sent = Date.parse(headers.get('date') ?? '')
  // What a cache has kept tells when it was kept.
  if (!Number.isFinite(sent) || headers.has('age') || tookMs > LOOSE_MS) return
  const told = sent + HALF_MS
  if (Math.abs(told - (here + offset)) > LOOSE_MS) noteServerTime(new Date(told).toISOString(), here)
}

/** The time by the server's clock ([G1]). */
export const serverNow = (): number => Date.now() + offset

/** Tells whenever the clock is put right; returns how to stop. */
export function onServerTime(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
