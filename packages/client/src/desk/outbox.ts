import type { ErrorCode } from '@giaoluu/contract/errors'
import type { DeskQuestion } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import type { Http } from '../http.ts'
import type { KeptValue } from '../kept-value.ts'
import type { Clock } from '../live/clock.ts'
import { backOff } from '../live/random-wait.ts'
import { Timers } from '../live/timers.ts'
import { type Act, attempt, type Outcome } from './attempt.ts'

/** Decisions that are kept when they cannot be sent. The others make sense at their moment only, or keep themselves. */
export type Decision = Act<Exclude<Verb, 'claim' | 'release' | 'draft' | 'undo' | 'takeback'>>

/** A decision that is not done yet ([MC8]). */
export type Unsent = {
  key: string
  question: string
  /** The question's number, for people. */
  number: number
  decision: Decision
  fate:
    | { kind: 'waiting' }
    | { kind: 'conflict'; code: 'stale' | 'claimed' | 'illegal'; current: DeskQuestion | null }
    | { kind: 'refused'; code: ErrorCode | 'network' }
}

/** What a decision came to: `kept` is said so on the screen and sent later. */
export type Decided = Exclude<Outcome, { kind: 'unsent' }> | { kind: 'kept' }

export type OutboxPorts = {
  http: Http
  clock: Clock
  random: () => number
  newKey: () => string
  /** Where what is unsent survives a reload. */
  kept: KeptValue<readonly Unsent[]>
  onWake: (wake: () => void) => () => void
  /** Told of every view that came back. */
  seen: (question: DeskQuestion) => void
}

/** Sends decisions in the order they were made; keeps those that could not be sent and sends them on return. */
export class Outbox {
  readonly #name: string
  readonly #ports: OutboxPorts
  readonly #timers: Timers<'flush'>
  readonly #listeners = new Set<() => void>()
  /** What an own decision made of a version, so that the next one on the same question fits. */
  readonly #own = new Map<string, { from: number; to: number }>()
  #items: readonly Unsent[]
  #flushing = false
  #failures = 0

  /** @param name of the signed-in person, as histories show it */
  constructor(name: string, ports: OutboxPorts) {
    this.#name = name
    this.#ports = ports
    this.#timers = new Timers(ports.clock)
    this.#items = ports.kept.read() ?? []
  }

  get items(): readonly Unsent[] {
    return this.#items
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Sends what was kept, now and whenever the page comes back to life; returns how to stop. */
  start(): () => void {
    const sleepOn = this.#ports.onWake(() => void this.flush())
    void this.flush()
    return () => {
      sleepOn()
      this.#timers.stop()
    }
  }

  /** Does a decision now, or keeps it behind those on the same question that wait already. */
  async decide(question: { id: string; number: number }, decision: Decision): Promise<Decided> {
    const { id, number } = question
    if (!this.#items.some((item) => item.question === id && item.fate.kind === 'waiting')) {
      const outcome = await this.#send(id, decision)
      if (outcome.kind !== 'unsent') return outcome
    }
    const key = this.#ports.newKey()
    this.#change([...this.#items, { key, question: id, number, decision, fate: { kind: 'waiting' } }])
    this.#flushLater()
    return { kind: 'kept' }
  }

  /** Tries once more what ended in a conflict, on the version its maker has seen by now. */
  async again(key: string, version: number): Promise<void> {
    this.#change(
      this.#items.map((item) =>
        item.key === key
          ? { ...item, decision: onVersion(item.decision, version), fate: { kind: 'waiting' } }
          : item,
      ),
    )
    await this.flush()
  }

  dismiss(key: string): void {
    this.#change(this.#items.filter((item) => item.key !== key))
  }

  /** Sends what waits, in order, until the network fails again. */
  async flush(): Promise<void> {
    if (this.#flushing) return
    this.#flushing = true
    try {
      for (;;) {
        const next = this.#items.find(({ fate }) => fate.kind === 'waiting')
        if (!next) break
        const outcome = await this.#send(next.question, next.decision)
        if (outcome.kind === 'unsent') {
          this.#failures += 1
          this.#flushLater()
          return
        }
        this.#failures = 0
        this.#settle(next.key, outcome)
      }
    } finally {
      this.#flushing = false
    }
  }

  async #send(id: string, decision: Decision): Promise<Outcome> {
    const own = this.#own.get(id)
    const { version } = decision.body
    const fitted = own && own.from === version ? onVersion(decision, own.to) : decision
    const outcome = await attempt(this.#ports.http, id, fitted)
    if (outcome.kind === 'done') {
      this.#own.set(id, { from: version, to: outcome.question.version })
      this.#ports.seen(outcome.question)
    }
    if (outcome.kind !== 'conflict' || outcome.current === null) return outcome
    this.#ports.seen(outcome.current)
    return this.#isOurs(fitted, outcome.current) ? { kind: 'done', question: outcome.current } : outcome
  }

  /** A decision whose answer got lost comes back as stale because of itself. */
  #isOurs({ verb, body }: Decision, { version, history }: DeskQuestion): boolean {
    const step = history.findLast((past) => past.verb !== 'claim' && past.verb !== 'release')
    const mine = step?.by === this.#name || step?.by?.startsWith(`${this.#name}, `)
    return mine === true && step?.verb === verb && version === body.version + 1
  }

  #settle(key: string, outcome: Exclude<Outcome, { kind: 'unsent' }>): void {
    if (outcome.kind === 'done') {
      this.dismiss(key)
      return
    }
    const fate: Unsent['fate'] =
      outcome.kind === 'refused' ? { kind: 'refused', code: outcome.error.code } : outcome
    this.#change(this.#items.map((item) => (item.key === key ? { ...item, fate } : item)))
  }

  #flushLater(): void {
    this.#timers.in('flush', backOff(this.#ports.random, this.#failures), () => void this.flush())
  }

  #change(items: readonly Unsent[]): void {
    this.#items = items
    if (items.length > 0) this.#ports.kept.write(items)
    else this.#ports.kept.clear()
    for (const listener of this.#listeners) listener()
  }
}

const onVersion = (decision: Decision, version: number): Decision =>
  ({ ...decision, body: { ...decision.body, version } }) as Decision
