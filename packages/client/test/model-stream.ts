import type { FollowAck } from '@giaoluu/contract/socket'
import type { Hearing, OpenLine } from '../src/live/line.ts'
import { between } from '../src/live/random-wait.ts'
import { RequestError } from '../src/request-error.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** How badly the network behaves: chances from 0 to 1. */
export type Weather = { drop: number; repeat: number; late: number; fail: number; cut: number }

export const CALM: Weather = { drop: 0, repeat: 0, late: 0, fail: 0, cut: 0 }
export const STORM: Weather = { drop: 0.15, repeat: 0.15, late: 0.2, fail: 0.25, cut: 0.05 }

const FLUSH_MS = 50
const BEACON_MS = 25_000
const ANSWER_MS = 15_000

type World = { clock: VirtualClock; random: () => number; session: string }
type Listener<E> = { hearing: Hearing<E>; following: boolean; up: boolean }

/** One stream of a server in memory: its log, its relay, and a network that loses, repeats, delays and reorders. */
export class ModelStream<L, E> {
  readonly #world: World
  readonly #present: (line: L, seq: number) => E
  readonly #listeners = new Set<Listener<E>>()
  #log: L[] = []
  #sent = 0
  #epochs = 1
  #flushing = false
  weather: Weather = CALM

  constructor(world: World, present: (line: L, seq: number) => E) {
    this.#world = world
    this.#present = present
    this.#beacon()
  }

  get head(): { epoch: string; head: number } {
    return { epoch: `epoch-${this.#epochs}`, head: this.#log.length }
  }

  append(line: L): void {
    this.#log.push(line)
    if (this.#flushing) return
    this.#flushing = true
    this.#world.clock.after(FLUSH_MS, () => this.#flush())
  }

  /** A restore or a wiped practice session (FD4). */
  newEpoch(): void {
    this.#epochs += 1
    this.#log = []
    this.#sent = 0
  }

  /** FD5: what is in the log, shown as it is now (FD3). */
  page(after: number, limit = 500): { epoch: string; head: number; entries: E[] } {
    return { ...this.head, entries: this.#entries(after).slice(0, limit) }
  }

  /** A call over HTTP: read at some moment on its way, or lost. */
  async request<T>(read: () => T, signal?: AbortSignal): Promise<T> {
    const { clock, random } = this.#world
    await clock.sleep(between(random, 5, 300))
    const failed = random() < this.weather.fail
    const reply = structuredClone(read())
    await clock.sleep(between(random, 5, random() < this.weather.late ? 5_000 : 300))
    if (signal?.aborted) throw signal.reason
    if (!failed) return reply
    const code = random() < 0.5 ? 'network' : 'unavailable'
    throw new RequestError({ code, status: code === 'network' ? 0 : 503, problem: null, retryAfter: null })
  }

  /** A line of one client. */
  open: OpenLine<E> = (hearing) => {
    const { clock, random } = this.#world
    const listener: Listener<E> = { hearing, following: false, up: false }
    this.#listeners.add(listener)
    let closed = false
    const connect = (): void => {
      clock.after(between(random, 100, 5_000), () => {
        if (closed || listener.up) return
        if (random() < this.weather.fail) return connect()
        listener.up = true
        hearing.up()
      })
    }
    const disconnect = (): void => {
      if (!listener.up) return
      listener.up = false
      listener.following = false
      hearing.down()
    }
    const restart = (): void => {
      disconnect()
      connect()
    }
    this.cut.add(restart)
    connect()
    return {
      follow: async ({ cursor }): Promise<FollowAck> => {
        await clock.sleep(between(random, 5, 200))
        if (!listener.up || random() < this.weather.fail) {
          await clock.sleep(ANSWER_MS)
          throw new Error('no answer')
        }
        listener.following = true
        const { epoch, head } = this.head
        const answer: FollowAck =
          cursor && (cursor.epoch !== epoch || cursor.seq > head)
            ? { error: 'reset' }
            : { epoch, head: this.#sent }
        await clock.sleep(between(random, 5, 200))
        return answer
      },
      look: () => {},
      restart,
      close: () => {
        closed = true
        listener.up = false
        this.#listeners.delete(listener)
        this.cut.delete(restart)
      },
    }
  }

  /** Cuts every line; each comes back by itself. */
  readonly cut = new Set<() => void>()

  #entries(after: number): E[] {
    return this.#log.slice(after).map((line, index) => this.#present(line, after + index + 1))
  }

  #flush(): void {
    this.#flushing = false
    const entries = this.#entries(this.#sent)
    this.#sent = this.#log.length
    const { epoch } = this.head
    const { session } = this.#world
    for (const listener of this.#listeners)
      if (listener.following) this.#send(listener, () => ({ session, epoch, entries }))
  }

  #send(listener: Listener<E>, frame: () => Parameters<Hearing<E>['frame']>[0]): void {
    const { clock, random } = this.#world
    const copy = structuredClone(frame())
    const times = random() < this.weather.drop ? 0 : random() < this.weather.repeat ? 2 : 1
    for (let time = 0; time < times; time += 1) {
      const wait = between(random, 5, random() < this.weather.late ? 4_000 : 100)
      clock.after(wait, () => listener.up && listener.hearing.frame(copy))
    }
  }

  #beacon(): void {
    const { clock, session } = this.#world
    clock.after(BEACON_MS, () => {
      const beacon = { session, epoch: this.head.epoch, head: this.#sent }
      for (const listener of this.#listeners) if (listener.following) listener.hearing.beacon(beacon)
      this.#beacon()
    })
  }
}
