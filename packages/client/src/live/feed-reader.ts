import type { FeedEntry } from '@giaoluu/contract/entries'
import type { AnswersPage } from '@giaoluu/contract/lists'
import type { Session } from '@giaoluu/contract/session'
import { type Http, http as ownHttp } from '../http.ts'
import { clock } from './clock.ts'
import { LiveConnection } from './connection.ts'
import type { FeedFilter } from './feed-filter.ts'
import { feedSource, olderAnswers } from './feed-source.ts'
import { type FeedState, feedFromPage } from './feed-state.ts'
import type { LivePorts } from './follower.ts'
import { onWake } from './on-wake.ts'
import {
  countPending,
  type FeedItem,
  firstPending,
  holdBack,
  NOTHING_PENDING,
  type Pending,
  shownItems,
} from './pending.ts'
import { socketLine } from './socket-line.ts'
import type { LiveStatus } from './status-watch.ts'

/** What the feed page came with: the newest page of answers under its filter, and the session. */
export type FeedSnapshot = AnswersPage & { session: Session }

/** The feed as its reader sees it. */
export type FeedView = {
  /** Null until the first load. */
  session: Session | null
  items: readonly FeedItem[]
  /** How many new answers wait to be shown. */
  fresh: number
  /** Whether there is an older page. */
  more: boolean
  loading: boolean
  status: LiveStatus
  viewers: number | null
}

type ReaderOptions = {
  slug: string
  filter?: FeedFilter | undefined
  initial?: FeedSnapshot | undefined
  /** Whether new answers may go in now: the top is in view and the tab visible ([PF2]). */
  atOnce: () => boolean
  http?: Http | undefined
  ports?: LivePorts<FeedEntry> | undefined
}

const browserPorts = (): LivePorts<FeedEntry> => ({
  open: socketLine('/feed'),
  clock,
  random: Math.random,
  onWake,
})

/** The live feed with new answers held back until the reader wants them. */
export class FeedReader {
  readonly #slug: string
  readonly #http: Http
  readonly #atOnce: () => boolean
  readonly #live: LiveConnection<FeedState, FeedEntry>
  readonly #listeners = new Set<() => void>()
  #state: FeedState | null
  #pending: Pending = NOTHING_PENDING
  #view: FeedView
  #older: Promise<void> | null = null

  constructor({ slug, filter = {}, initial, atOnce, http = ownHttp, ports }: ReaderOptions) {
    this.#slug = slug
    this.#http = http
    this.#atOnce = atOnce
    this.#live = new LiveConnection({
      session: slug,
      source: feedSource(http, slug, filter),
      ports: ports ?? browserPorts(),
      initial: initial && {
        epoch: initial.epoch,
        head: initial.head,
        state: feedFromPage(initial, initial.session, filter),
      },
    })
    this.#state = this.#live.view.state
    this.#view = this.#compose()
    this.#live.subscribe(() => this.#follow())
  }

  get view(): FeedView {
    return this.#view
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Goes live; returns how to stop. */
  start(): () => void {
    return this.#live.start()
  }

  /** Narrows the feed; what is shown stays until the new page is there. */
  narrow(filter: FeedFilter): void {
    this.#live.replace(feedSource(this.#http, this.#slug, filter))
  }

  /** Shows what was held back; returns the id of the newest of it, where focus goes. */
  reveal(): string | null {
    const first = this.#state && firstPending(this.#state, this.#pending)
    this.#pending = NOTHING_PENDING
    this.#publish()
    return first
  }

  /** Loads the next older page; asked twice, it loads one. Rejects when it cannot be had. */
  older(): Promise<void> {
    this.#older ??= this.#live
      .extend((state, signal) => olderAnswers(this.#http, this.#slug, state, signal))
      .finally(() => {
        this.#older = null
      })
    return this.#older
  }

  #follow(): void {
    const { state } = this.#live.view
    if (state !== this.#state) {
      if (state && this.#state) this.#pending = holdBack(this.#pending, this.#state, state, this.#atOnce())
      this.#state = state
    }
    this.#publish()
  }

  #compose(): FeedView {
    const { loading, status, viewers } = this.#live.view
    const state = this.#state
    return {
      session: state?.session ?? null,
      items: state ? shownItems(state, this.#pending) : [],
      fresh: state ? countPending(state, this.#pending) : 0,
      more: state !== null && state.next !== null,
      loading,
      status,
      viewers,
    }
  }

  #publish(): void {
    this.#view = this.#compose()
    for (const listener of this.#listeners) listener()
  }
}
