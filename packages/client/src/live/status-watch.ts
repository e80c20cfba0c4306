import type { Clock } from './clock.ts'

/** What [G2] shows of the connection. `shownAt`: when what is shown was last known to be complete. */
export type LiveStatus =
  | { kind: 'online' }
  | { kind: 'reconnecting' }
  | { kind: 'offline'; shownAt: number }
  | { kind: 'back'; caughtUp: number }
  | { kind: 'ended'; why: Ended }
/** Why nothing more will come: the sign-in is over, or the session is not there (any more). */
export type Ended = 'signed-out' | 'not-found'

/** Shorter breaks pass unnoticed ([G2]). */
const RECONNECTING_AFTER_MS = 2_000
const OFFLINE_AFTER_MS = 10_000
/** Long enough to read one line. */
const BACK_FOR_MS = 8_000

type Listening = { clock: Clock; changed: () => void }

/** Follows whether the screen is level with the stream and turns that into words for a person, in time. */
export class StatusWatch {
  readonly #clock: Clock
  readonly #changed: () => void
  #status: LiveStatus = { kind: 'online' }
  #level = true
  #wasLevel = false
  #levelAt: number
  #timers: (() => void)[] = []

  constructor({ clock, changed }: Listening) {
    this.#clock = clock
    this.#changed = changed
    this.#levelAt = clock.now()
  }

  get status(): LiveStatus {
    return this.#status
  }

  get level(): boolean {
    return this.#level
  }

  /** Behind, or the line is down: nothing new can be promised. */
  behind(): void {
    if (!this.#level || this.#status.kind === 'ended') return
    this.#level = false
    this.#levelAt = this.#clock.now()
    if (this.#status.kind === 'back') this.#show({ kind: 'online' })
    this.#stopTimers()
    this.#in(RECONNECTING_AFTER_MS, () => this.#show({ kind: 'reconnecting' }))
    this.#in(OFFLINE_AFTER_MS, () => this.#show({ kind: 'offline', shownAt: this.#levelAt }))
  }

  /** Complete at this moment although the line is down (by asking over HTTP): what is shown is younger now. */
  fresh(): void {
    this.#levelAt = this.#clock.now()
    if (this.#status.kind === 'offline') this.#show({ kind: 'offline', shownAt: this.#levelAt })
  }

  /** Level with the stream; `caughtUp` says how many things were missed meanwhile. */
  levelled(caughtUp: () => number): void {
    if (this.#level || this.#status.kind === 'ended') return
    this.#level = true
    this.#stopTimers()
    const isFirst = !this.#wasLevel
    this.#wasLevel = true
    if (this.#status.kind === 'online') return
    if (isFirst) {
      // However slow it was, a first connection came back from nowhere.
      this.#show({ kind: 'online' })
      return
    }
    this.#show({ kind: 'back', caughtUp: caughtUp() })
    this.#in(BACK_FOR_MS, () => this.#show({ kind: 'online' }))
  }

  end(why: Ended): void {
    this.#stopTimers()
    this.#show({ kind: 'ended', why })
  }

  /** Ends every timer; the watch can go on afterwards. */
  stop(): void {
    this.#stopTimers()
    this.#level = true
    this.#wasLevel = false
    this.#status = { kind: 'online' }
  }

  #in(ms: number, run: () => void): void {
    this.#timers.push(this.#clock.after(ms, run))
  }

  #stopTimers(): void {
    for (const cancel of this.#timers) cancel()
    this.#timers = []
  }

  #show(status: LiveStatus): void {
    this.#status = status
    this.#changed()
  }
}
