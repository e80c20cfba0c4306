/** Time as the live part sees it, so that tests can bring their own. */
export type Clock = {
  now(): number
  /** Runs once later; returns how to cancel. */
  after(ms: number, run: () => void): () => void
}

export const clock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
