import type { Answer } from '@giaoluu/contract/answer'
import type { FeedEntry } from '@giaoluu/contract/entries'
import type { Session } from '@giaoluu/contract/session'
import type { Http } from '../src/http.ts'
import { type FeedFilter, matchesFilter } from '../src/live/feed-filter.ts'
import { comparePlaces } from '../src/live/feed-state.ts'
import { answer, session, time } from './factories.ts'
import { ModelStream } from './model-stream.ts'
import type { VirtualClock } from './virtual-clock.ts'

type Line =
  | { type: 'answer.published' | 'answer.corrected' | 'answer.changed' | 'answer.withdrawn'; id: string }
  | { type: 'session.changed' }
  | { type: 'notice.posted'; id: string }
type Stored = { answer: Answer; withdrawn: { reason: string; withdrawnAt: string } | null }

const TOPICS = ['dat', 'nuoc', 'khi'] as const

/** The public side of a server in memory. */
export class ModelFeed {
  readonly stream: ModelStream<Line, FeedEntry>
  readonly #clock: VirtualClock
  readonly #stored = new Map<string, Stored>()
  #session: Session = session()
  #made = 0

  constructor(clock: VirtualClock, random: () => number) {
    this.#clock = clock
    this.stream = new ModelStream({ clock, random, session: 'ngay-hoi' }, (line, seq) =>
      this.#present(line, seq),
    )
  }

  get session(): Session {
    return this.#session
  }

  /** Every published answer that matches, newest first: what the truth is. */
  all(filter: FeedFilter): Answer[] {
    return [...this.#stored.values()]
      .flatMap(({ answer: stored, withdrawn }) => (withdrawn ? [] : stored))
      .filter((stored) => matchesFilter(stored, filter))
      .sort(comparePlaces)
  }

  withdrawn(id: string): boolean {
    return this.#stored.get(id)?.withdrawn !== null
  }

  /** One change, chosen by two numbers. */
  change(kind: number, which: number): void {
    const known = [...this.#stored.values()]
    const one = known[which % Math.max(1, known.length)]
    const what = one ? kind % 8 : 0
    if (one && what === 3) this.#correct(one)
    else if (one && what === 4) this.#mask(one, which)
    else if (one && what === 5) this.#withdraw(one)
    else if (what === 6) this.#notice()
    else if (what === 7) this.#changeSession()
    else this.#publish(which)
  }

  /** A wiped practice session: everything is gone, the stream begins a new life. */
  wipe(): void {
    this.#stored.clear()
    this.#session = session()
    this.stream.newEpoch()
  }

  http: Http = {
    call: (route, args, signal) => {
      const query = (args as { query?: Record<string, unknown> }).query ?? {}
      const read = (): unknown => {
        if (route === 'session') return this.#session
        if (route === 'feed') return this.stream.page(Number(query.after))
        if (route === 'answers') return this.page(query)
        throw new Error(`not modelled: ${route}`)
      }
      return this.stream.request(read, signal) as never
    },
    act: () => Promise.reject(new Error('not modelled')),
  }

  page({ before, limit = 20, ...filter }: FeedFilter & { before?: string; limit?: number }) {
    const all = this.all(filter)
    const [publishedAt = '', id = ''] = before?.split('|') ?? []
    const below =
      before === undefined ? all : all.filter((one) => comparePlaces({ publishedAt, id }, one) < 0)
    const answers = below.slice(0, limit)
    const last = answers.at(-1)
    const next = last && below.length > limit ? { next: `${last.publishedAt}|${last.id}` } : {}
    return { ...this.stream.head, answers, ...next }
  }

  #now(): string {
    return time(Math.floor(this.#clock.now() / 1000))
  }

  #publish(which: number): void {
    this.#made += 1
    // Not in the order of time, so that ids decide among answers of one second.
    const id = `a${(this.#made * 7919) % 1000}`
    const topic = TOPICS[which % TOPICS.length] ?? null
    const question = { text: `Câu hỏi ${which % 4}`, asker: null, province: null, topic }
    const made = answer(id, { number: this.#made, question, publishedAt: this.#now() })
    this.#stored.set(id, { answer: made, withdrawn: null })
    this.stream.append({ type: 'answer.published', id })
  }

  #correct(stored: Stored): void {
    if (stored.withdrawn) return
    const revision = stored.answer.revision + 1
    stored.answer = { ...stored.answer, revision, correctedAt: this.#now() }
    this.stream.append({ type: 'answer.corrected', id: stored.answer.id })
  }

  /** Masking may take an answer out of a search, or into it. */
  #mask(stored: Stored, which: number): void {
    if (stored.withdrawn) return
    stored.answer = {
      ...stored.answer,
      question: { ...stored.answer.question, text: `Câu hỏi ${which % 4}` },
      asked: stored.answer.asked + 1,
    }
    this.stream.append({ type: 'answer.changed', id: stored.answer.id })
  }

  #withdraw(stored: Stored): void {
    if (stored.withdrawn) {
      // Answered anew: it comes back at its new time.
      stored.withdrawn = null
      stored.answer = { ...stored.answer, publishedAt: this.#now() }
      this.stream.append({ type: 'answer.published', id: stored.answer.id })
      return
    }
    stored.withdrawn = { reason: 'sai căn cứ', withdrawnAt: this.#now() }
    this.stream.append({ type: 'answer.withdrawn', id: stored.answer.id })
  }

  #notice(): void {
    const id = `n${this.#session.notices.length + 1}`
    const notice = { id, text: `Thông báo ${id}`, at: this.#now() }
    this.#session = { ...this.#session, notices: [notice, ...this.#session.notices] }
    this.stream.append({ type: 'notice.posted', id })
  }

  #changeSession(): void {
    const { state } = this.#session
    this.#session = { ...this.#session, state: state === 'open' ? 'paused' : 'open' }
    this.stream.append({ type: 'session.changed' })
  }

  #present(line: Line, seq: number): FeedEntry {
    if (line.type === 'session.changed')
      return { seq, at: this.#now(), type: line.type, session: this.#session }
    if (line.type === 'notice.posted') {
      const notice = this.#session.notices.find(({ id }) => id === line.id)
      return { seq, at: notice?.at ?? '', type: line.type, id: line.id, text: notice?.text ?? '' }
    }
    const stored = this.#stored.get(line.id) as Stored
    const { id, number } = stored.answer
    const at = this.#now()
    if (stored.withdrawn) return { seq, at, type: 'answer.withdrawn', id, number, ...stored.withdrawn }
    if (line.type === 'answer.withdrawn') return { seq, at, type: 'answer.changed', answer: stored.answer }
    return { seq, at, type: line.type, answer: stored.answer }
  }
}
