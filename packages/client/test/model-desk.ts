import type { DeskEntry } from '@giaoluu/contract/entries'
import { type DeskRow, QuestionState } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'
import type { Http } from '../src/http.ts'
import { deskSession, row, session, time } from './factories.ts'
import { ModelStream } from './model-stream.ts'
import type { VirtualClock } from './virtual-clock.ts'

type Line =
  | { type: 'question.changed'; id: string; unitBefore: string | null; verb: string }
  | { type: 'session.changed' }
  | { type: 'notice.posted'; id: string; text: string }

/** Small, so that a load takes several. */
const PAGE = 20
const UNITS = ['mine', 'mine', 'theirs', null] as const

/** The staff side of a server in memory, as somebody of the unit `mine` sees it (FD15). */
export class ModelDesk {
  readonly stream: ModelStream<Line, DeskEntry>
  readonly #clock: VirtualClock
  readonly #rows = new Map<string, DeskRow>()
  #session: DeskSession = deskSession()

  constructor(clock: VirtualClock, random: () => number) {
    this.#clock = clock
    this.stream = new ModelStream({ clock, random, session: 'ngay-hoi' }, (line, seq) =>
      this.#present(line, seq),
    )
  }

  get session(): DeskSession {
    return this.#session
  }

  /** Every question the reader may see, by number. */
  all(states: readonly QuestionState[]): DeskRow[] {
    return [...this.#rows.values()]
      .filter(({ state, unit }) => states.includes(state) && unit === 'mine')
      .sort((a, b) => a.number - b.number)
  }

  change(kind: number, which: number): void {
    const known = [...this.#rows.values()]
    const one = known[which % Math.max(1, known.length)]
    const what = one ? kind % 8 : 0
    if (what === 7) this.#changeSession(which)
    else if (one && what >= 3) this.#decide(one, what, which)
    else this.#ask(which)
  }

  wipe(): void {
    this.#rows.clear()
    this.#session = deskSession()
    this.stream.newEpoch()
  }

  http: Http = {
    call: (route, args, signal) => {
      const query = (args as { query?: Record<string, unknown> }).query ?? {}
      const read = (): unknown => {
        if (route === 'deskSession') return this.#session
        if (route === 'desk') return this.stream.page(Number(query.after))
        if (route === 'deskQuestions') return this.#list(query)
        throw new Error(`not modelled: ${route}`)
      }
      return this.stream.request(read, signal) as never
    },
    act: () => Promise.reject(new Error('not modelled')),
  }

  #list({ state, before, order }: Record<string, unknown>): unknown {
    const all = this.all(state as QuestionState[])
    const sorted = order === 'newest' ? all.toReversed() : all
    const from = before === undefined ? 0 : sorted.findIndex(({ number }) => number > Number(before))
    const questions = from === -1 ? [] : sorted.slice(from, from + PAGE)
    const more = from !== -1 && sorted.length > from + PAGE && order === 'oldest'
    return { ...this.stream.head, questions, ...(more ? { next: String(questions.at(-1)?.number) } : {}) }
  }

  #ask(which: number): void {
    const number = this.#rows.size + 1
    const unit = UNITS[which % UNITS.length] ?? null
    this.#put(row(`q${number}`, { number, unit, text: `Câu hỏi ${number}` }), null, 'ask')
  }

  #decide(one: DeskRow, what: number, which: number): void {
    const { claim: _, ...free } = one
    if (what === 3) {
      // A claim is news but no new version.
      this.#put(one.claim ? free : { ...one, claim: { by: 'an', until: time(0) } }, one.unit, 'claim')
      return
    }
    const states = QuestionState.options
    const state = states[which % states.length] ?? 'received'
    const unit = what === 4 ? (UNITS[which % UNITS.length] ?? null) : one.unit
    this.#put({ ...free, state, unit, version: one.version + 1 }, one.unit, 'assign')
  }

  #changeSession(which: number): void {
    if (which % 2 === 0) {
      const state = this.#session.state === 'open' ? 'paused' : 'open'
      this.#session = { ...this.#session, state }
      this.stream.append({ type: 'session.changed' })
      return
    }
    const id = `n${this.#session.notices.length}`
    const notice = { id, text: `Thông báo ${id}`, at: this.#now() }
    this.#session = { ...this.#session, notices: [notice, ...this.#session.notices] }
    this.stream.append({ type: 'notice.posted', id, text: notice.text })
  }

  #put(changed: DeskRow, unitBefore: string | null, verb: string): void {
    this.#rows.set(changed.id, changed)
    this.stream.append({ type: 'question.changed', id: changed.id, unitBefore, verb })
  }

  #now(): string {
    return time(Math.floor(this.#clock.now() / 1000))
  }

  #present(line: Line, seq: number): DeskEntry {
    const at = this.#now()
    if (line.type === 'session.changed')
      return { seq, at, type: line.type, session: { ...session(), ...this.#session } }
    if (line.type === 'notice.posted') {
      const notice = this.#session.notices.find(({ id }) => id === line.id)
      return { seq, at: notice?.at ?? at, type: line.type, id: line.id, text: line.text }
    }
    const question = this.#rows.get(line.id)
    if (question?.unit === 'mine') return { seq, at, type: line.type, question, verb: line.verb, by: 'An' }
    if (line.unitBefore === 'mine') return { seq, at, type: 'question.left', id: line.id }
    return { seq, at, type: 'hidden' }
  }
}
