import type { Clock } from './clock.ts'

/** Named timers: setting one again replaces it. */
export class Timers<Name extends string> {
  readonly #clock: Clock
  readonly #running = new Map<Name, () => void>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  in(name: Name, ms: number, run: () => void): void {
    this.clear(name)
    this.#running.set(
      name,
      this.#clock.after(ms, () => {
        this.#running.delete(name)
        run()
      }),
    )
  }

  clear(...names: Name[]): void {
    for (const name of names) {
      this.#running.get(name)?.()
      this.#running.delete(name)
    }
  }

  stop(): void {
    this.clear(...this.#running.keys())
  }
}
