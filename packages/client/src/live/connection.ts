import type { Poke } from '@giaoluu/contract/socket'
import { RequestError } from '../request-error.ts'
import { Follower, type LivePorts } from './follower.ts'
import type { LiveView, Looking } from './live-view.ts'
import { isLevel, type Numbered, type Order, type OrderEvent, startOrder, stepOrder } from './order.ts'
import { backOff, between } from './random-wait.ts'
import type { Extension, Snapshot, Source } from './source.ts'
import { type Ended, StatusWatch } from './status-watch.ts'
import { Timers } from './timers.ts'

// One stream on one screen. First load and recovery are the same path (FD8): load, follow from there, page what is missing.

/** A gap seen by everybody at once is asked about within this time, not at one moment. */
const GAP_SPREAD_MS = 300
/** A reset reaches everybody at once and costs more than a page. */
const RESET_SPREAD_MS = 4_000
/** While the line is down, what is new is asked for over HTTP about this often. */
const POLL_MS = [15_000, 25_000] as const
/** How many applied entries are remembered for pages that were read before them. */
const RECENT_MAX = 200
const EXTEND_TRIES = 3

type LiveOptions<S, E extends Numbered> = {
  session: string
  source: Source<S, E>
  ports: LivePorts<E>
  /** What the page came with, which saves the first load. */
  initial?: Snapshot<S> | undefined
}

const NOBODY: Looking = new Map()

/** Holds the state of one stream and keeps it level with the server until it is stopped. */
export class LiveConnection<S, E extends Numbered> {
  readonly #session: string
  readonly #ports: LivePorts<E>
  readonly #watch: StatusWatch
  readonly #timers: Timers<'load' | 'page' | 'poll'>
  readonly #listeners = new Set<() => void>()
  #source: Source<S, E>
  #view: LiveView<S>
  #order: Order<E> | null = null
  #follower: Follower<E> | null = null
  #failures = 0
  #question: string | null = null
  #recent: readonly E[] = []
  /** What was shown when the stream was lost. */
  #beforeLoss: S | null = null
  /** Aborted at the end. */
  #life = new AbortController()
  /** Aborted when everything under way has become pointless: a new load, another filter, the end. */
  #turn = new AbortController()

  constructor({ session, source, ports, initial }: LiveOptions<S, E>) {
    this.#session = session
    this.#source = source
    this.#ports = ports
    this.#timers = new Timers(ports.clock)
    this.#watch = new StatusWatch({ clock: ports.clock, changed: () => this.#publish({}) })
    const { status } = this.#watch
    this.#view = {
      state: initial?.state ?? null,
      loading: !initial,
      status,
      viewers: null,
      looking: NOBODY,
      messages: 0,
    }
    if (initial) this.#order = startOrder({ epoch: initial.epoch, seq: initial.head })
  }

  get view(): LiveView<S> {
    return this.#view
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Opens the line and loads what is missing; returns how to stop. May be started again after that. */
  start(): () => void {
    this.#life = new AbortController()
    this.#watch.stop()
    this.#lose()
    this.#follower = new Follower(this.#session, this.#ports, {
      cursor: () =>
        this.#order?.kind === 'following' ? { epoch: this.#order.epoch, seq: this.#order.last } : null,
      followed: (head) => {
        // Pokes until now went elsewhere.
        this.#hearOfMessages()
        this.#step({ type: 'head', ...head })
      },
      refused: (error) => (error === 'reset' ? this.#reset() : this.#end(error)),
      up: () => this.#timers.clear('poll'),
      down: () => this.#hearDown(),
      frame: ({ epoch, entries }) => this.#step({ type: 'frame', epoch, entries }),
      head: (head) => this.#step({ type: 'head', ...head }),
      poke: (poke) => this.#hearPoke(poke),
    })
    this.#follower.look(this.#question)
    if (!this.#order) this.#load(0)
    this.#poll()
    return () => this.#stop()
  }

  /** Goes on with another source of the same stream (another filter) from a fresh load. */
  replace(source: Source<S, E>): void {
    this.#source = source
    if (this.#follower) this.#load(0)
    else this.#order = null
  }

  /** Merges more state (an older page) without losing what happened while it was on its way; null is nothing more. */
  async extend(read: (state: S, signal: AbortSignal) => Promise<Extension<S> | null>): Promise<void> {
    for (let tries = 0; tries < EXTEND_TRIES; tries += 1) {
      if (this.#view.state === null) return
      const more = await read(this.#view.state, this.#life.signal)
      if (more === null || this.#life.signal.aborted) return
      const state = this.#joined(more)
      if (state === null) continue
      this.#publish({ state })
      return
    }
    throw new RequestError({ code: 'unavailable', status: 0, problem: null, retryAfter: null })
  }

  /** State with more of it, brought up to the last entry applied; null where the two do not fit together (any more). */
  #joined({ epoch, head, merge }: Extension<S>): S | null {
    const order = this.#order
    if (this.#view.state === null || order?.kind !== 'following' || epoch !== order.epoch) return null
    const missed = this.#recent.filter(({ seq }) => seq > head)
    // Read long before the newest entry: what happened since is no longer at hand.
    if (order.last - missed.length > head) return null
    const merged = merge(this.#view.state)
    return merged && this.#source.fold(merged, missed)
  }

  /** Tells the desk which question this person has open. */
  look(question: string | null): void {
    this.#question = question
    this.#follower?.look(question)
  }

  #step(event: OrderEvent<E>): void {
    if (!this.#order) return
    const { order, effects } = stepOrder(this.#order, event)
    this.#order = order
    for (const effect of effects) {
      if (effect.type === 'apply') this.#apply(effect.entries)
      else if (effect.type === 'fetch') this.#page(effect.after, effect.failures)
      else this.#reset()
    }
    this.#check()
  }

  #apply(entries: readonly E[]): void {
    if (this.#view.state === null) return
    this.#recent = [...this.#recent, ...entries].slice(-RECENT_MAX)
    this.#publish({ state: this.#source.fold(this.#view.state, entries) })
  }

  #page(after: number, failures: number): void {
    const { signal } = this.#turn
    const { random } = this.#ports
    const wait = failures > 0 ? backOff(random, failures) : random() * GAP_SPREAD_MS
    this.#timers.in('page', wait, async () => {
      try {
        const { epoch, head, entries } = await this.#source.page(after, signal)
        if (signal.aborted) return
        this.#step({ type: 'page', after, epoch, head, entries })
        if (!this.#follower?.up && isLevel(this.#order)) this.#watch.fresh()
      } catch (error) {
        if (signal.aborted || this.#endedBy(error)) return
        const unsent = !this.#follower?.up && error instanceof RequestError && error.network
        this.#step({ type: unsent ? 'unsent' : 'failed' })
      }
    })
  }

  #reset(): void {
    this.#load(this.#ports.random() * RESET_SPREAD_MS)
  }

  #load(wait: number): void {
    const { signal } = this.#newTurn()
    this.#order = null
    this.#follower?.pause()
    this.#lose()
    this.#publish({ loading: true })
    this.#timers.in('load', wait, async () => {
      try {
        const { epoch, head, state } = await this.#source.load(signal, this.#view.state)
        if (signal.aborted) return
        this.#failures = 0
        this.#recent = []
        this.#order = startOrder({ epoch, seq: head })
        this.#publish({ state, loading: false })
        if (this.#follower?.up) this.#follower.follow()
        else this.#watch.fresh()
      } catch (error) {
        if (signal.aborted || this.#endedBy(error)) return
        this.#failures += 1
        const retryAfter = error instanceof RequestError ? error.retryAfter : null
        this.#load(backOff(this.#ports.random, this.#failures, retryAfter))
      }
    })
  }

  #hearDown(): void {
    this.#lose()
    this.#publish({ viewers: null, looking: NOBODY })
    this.#poll()
  }

  #hearOfMessages(): void {
    this.#publish({ messages: this.#view.messages + 1 })
  }

  #hearPoke(poke: Poke): void {
    if (poke.kind === 'viewers') this.#publish({ viewers: poke.count })
    else if (poke.kind === 'message') this.#hearOfMessages()
    else if (poke.kind === 'looking') {
      const looking = new Map(this.#view.looking)
      if (poke.people.length > 0) looking.set(poke.question, poke.people)
      else looking.delete(poke.question)
      this.#publish({ looking })
    }
  }

  /** The line may be blocked where HTTP is not: go on asking while it is down. */
  #poll(): void {
    this.#timers.in('poll', between(this.#ports.random, ...POLL_MS), () => {
      this.#step({ type: 'poll' })
      this.#poll()
    })
  }

  #check(): void {
    if (!this.#follower?.following || !isLevel(this.#order)) {
      this.#lose()
      return
    }
    const { state } = this.#view
    const before = this.#beforeLoss
    this.#watch.levelled(() => (before === null || state === null ? 0 : this.#source.news(before, state)))
  }

  #lose(): void {
    if (!this.#watch.level) return
    this.#beforeLoss = this.#view.state
    this.#watch.behind()
  }

  #endedBy(error: unknown): boolean {
    if (!(error instanceof RequestError)) return false
    if (error.code !== 'signed-out' && error.code !== 'not-found') return false
    this.#end(error.code)
    return true
  }

  #end(why: Ended): void {
    this.#stop()
    this.#watch.end(why)
    this.#publish({ loading: false })
  }

  #stop(): void {
    this.#life.abort()
    this.#newTurn()
    this.#timers.stop()
    this.#follower?.close()
    this.#follower = null
    this.#watch.stop()
    if (this.#order?.kind === 'lost') this.#order = null
    // What was on its way is dropped: go on from what was applied.
    else if (this.#order) this.#order = startOrder({ epoch: this.#order.epoch, seq: this.#order.last })
    this.#publish({ viewers: null, looking: NOBODY })
  }

  #newTurn(): AbortController {
    this.#turn.abort()
    this.#timers.clear('load', 'page')
    this.#turn = new AbortController()
    return this.#turn
  }

  #publish(change: Partial<LiveView<S>>): void {
    this.#view = { ...this.#view, ...change, status: this.#watch.status }
    for (const listener of this.#listeners) listener()
  }
}
