import type { Clock } from '../src/live/clock.ts'

type Due = { at: number; run: () => void }

/** Time that passes only when told to; promises settle between timers as they do in life. */
export class VirtualClock implements Clock {
  #now = 0
  #due: Due[] = []

  now(): number {
    return this.#now
  }

  after(ms: number, run: () => void): () => void {
    const due = { at: this.#now + ms, run }
    this.#due.push(due)
    return () => {
      this.#due = this.#due.filter((other) => other !== due)
    }
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve))
  }

  async advance(ms: number): Promise<void> {
    const until = this.#now + ms
    await settle()
    for (;;) {
      const next = this.#due.reduce<Due | null>(
        (first, due) => (due.at <= until && (!first || due.at < first.at) ? due : first),
        null,
      )
      if (!next) break
      this.#due = this.#due.filter((due) => due !== next)
      this.#now = Math.max(this.#now, next.at)
      next.run()
      await settle()
    }
    this.#now = until
  }
}

/** Promise chains in the client are short: this many turns empty them. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve()
}
