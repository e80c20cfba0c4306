import type { Cursor, Head } from '@giaoluu/contract/entries'
import type { FollowError, Frame, Poke } from '@giaoluu/contract/socket'
import type { Clock } from './clock.ts'
import type { Line, OpenLine } from './line.ts'
import { backOff, between } from './random-wait.ts'
import { Timers } from './timers.ts'

/** Two beacons missed (FD10): ask whether the line still lives. */
const QUIET_MS = [65_000, 80_000] as const
const RESTART_MS = [500, 4_000] as const

export type LivePorts<E> = {
  open: OpenLine<E>
  clock: Clock
  random: () => number
  /** Calls back when the page comes back to life; returns how to stop. */
  onWake: (wake: () => void) => () => void
}

/** What the follower tells, about its session only. */
type Told<E> = {
  /** Where to go on from; null while nothing is loaded. */
  cursor(): Cursor | null
  /** The server has this client in the room; all that comes after `head` will be sent. */
  followed(head: Head): void
  refused(error: Exclude<FollowError, 'invalid' | 'unavailable'>): void
  up(): void
  down(): void
  frame(frame: Frame<E>): void
  head(head: Head): void
  poke(poke: Poke): void
}

/** Keeps one session followed over a line that comes and goes, and finds out when the line is dead. */
export class Follower<E> {
  readonly #session: string
  readonly #ports: LivePorts<E>
  readonly #told: Told<E>
  readonly #timers: Timers<'quiet' | 'follow' | 'restart'>
  readonly #line: Line
  readonly #sleepOn: () => void
  #up = false
  #following = false
  /** How often follow was asked: an answer to any but the last is of an earlier connection or load. */
  #asked = 0
  #failures = 0
  #question: string | null = null

  constructor(session: string, ports: LivePorts<E>, told: Told<E>) {
    this.#session = session
    this.#ports = ports
    this.#told = told
    this.#timers = new Timers(ports.clock)
    this.#line = ports.open({
      up: () => this.#hearUp(),
      down: () => this.#hearDown(),
      frame: (frame) => this.#hear(frame.session, () => told.frame(frame)),
      beacon: ({ session, epoch, head }) => this.#hear(session, () => told.head({ epoch, head })),
      poke: (poke) => this.#hear(poke.session, () => told.poke(poke)),
    })
    this.#sleepOn = ports.onWake(() => this.#awake())
  }

  /** Whether the line is there. */
  get up(): boolean {
    return this.#up
  }

  /** Whether everything new will be heard of. */
  get following(): boolean {
    return this.#following
  }

  /** Asks to be told what comes after the cursor; again after every load. */
  follow(): void {
    const cursor = this.#told.cursor()
    if (!this.#up || !cursor) return
    this.#asked += 1
    const asked = this.#asked
    this.#line.follow({ session: this.#session, cursor }).then(
      (answer) => {
        if (asked !== this.#asked) return
        if ('error' in answer) this.#hearRefusal(answer.error)
        else this.#hearFollowed(answer)
      },
      () => {
        if (asked === this.#asked) this.#restart()
      },
    )
  }

  /** What was heard no longer counts (a fresh load is under way): frames go nowhere until follow is asked again. */
  pause(): void {
    this.#asked += 1
    this.#following = false
    this.#timers.clear('follow')
  }

  look(question: string | null): void {
    this.#question = question
    if (this.#following) this.#line.look({ session: this.#session, question })
  }

  close(): void {
    this.pause()
    this.#up = false
    this.#timers.stop()
    this.#sleepOn()
    this.#line.close()
  }

  #hear(session: string, tell: () => void): void {
    if (session !== this.#session) return
    this.#listen()
    tell()
  }

  #hearUp(): void {
    this.#up = true
    this.#timers.clear('restart')
    this.#listen()
    this.#told.up()
    this.follow()
  }

  #hearDown(): void {
    this.pause()
    this.#up = false
    this.#timers.clear('quiet')
    this.#told.down()
  }

  #hearFollowed(head: Head): void {
    this.#following = true
    this.#failures = 0
    this.#listen()
    if (this.#question !== null) this.look(this.#question)
    this.#told.followed(head)
  }

  #hearRefusal(error: FollowError): void {
    if (error !== 'invalid' && error !== 'unavailable') {
      this.#told.refused(error)
      return
    }
    this.#failures += 1
    this.#timers.in('follow', backOff(this.#ports.random, this.#failures), () => this.follow())
  }

  /** After sleep the line may be dead without knowing it: asking where the stream is finds out either way. */
  #awake(): void {
    if (this.#up) this.follow()
    else this.#restart()
  }

  #listen(): void {
    this.#timers.in('quiet', between(this.#ports.random, ...QUIET_MS), () => {
      this.#listen()
      this.follow()
    })
  }

  #restart(): void {
    this.#timers.in('restart', between(this.#ports.random, ...RESTART_MS), () => this.#line.restart())
  }
}
