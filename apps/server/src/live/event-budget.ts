// A person leafing by a held key sends 30 looks a second for a moment; nobody honest keeps that up.
const BURST = 100
const PER_SECOND = 10
// What is not heard costs too: who goes on far beyond is cut.
const PATIENCE = -500

export type Verdict = 'heard' | 'ignored' | 'cut'

/** How many events one socket may send: a burst, then so many a second. */
export function eventBudget(now: () => number = Date.now): () => Verdict {
  let left = BURST
  let at = now()
  return () => {
    const time = now()
    left = Math.min(BURST, left + ((time - at) / 1000) * PER_SECOND) - 1
    at = time
    if (left >= 0) return 'heard'
    return left < PATIENCE ? 'cut' : 'ignored'
  }
}
