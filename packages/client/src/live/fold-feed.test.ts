import type { FeedEntry } from '@giaoluu/contract/entries'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, session, time } from '../../test/factories.ts'
import { ModelFeed } from '../../test/model-feed.ts'
import { seededRandom } from '../../test/seeded-random.ts'
import { VirtualClock } from '../../test/virtual-clock.ts'
import type { FeedFilter } from './feed-filter.ts'
import { feedFromPage, inWindow, withOlderPage } from './feed-state.ts'
import { foldFeed, newAnswers } from './fold-feed.ts'

const at = time(100)
const first = answer('a', { publishedAt: time(1) })
const second = answer('b', { publishedAt: time(2) })
const page = (...answers: (typeof first)[]) => ({ epoch: 'e', head: 0, answers })
const start = (filter: FeedFilter = {}) => feedFromPage(page(second, first), session(), filter)
const third = answer('c', { publishedAt: time(3) })
const withdrawal = {
  seq: 1,
  at,
  type: 'answer.withdrawn',
  id: 'a',
  number: 1,
  reason: 'sai căn cứ',
  withdrawnAt: at,
} as const

describe('fold of the feed', () => {
  it('FD13 answer.published stands where a fresh page has it', () => {
    const { answers } = foldFeed(start(), [{ seq: 1, at, type: 'answer.published', answer: third }])
    expect(answers).toEqual([third, second, first])
    const between = answer('ab', { publishedAt: time(2) })
    expect(
      foldFeed(start(), [{ seq: 1, at, type: 'answer.published', answer: between }]).answers.map(
        ({ id }) => id,
      ),
    ).toEqual(['b', 'ab', 'a'])
  })

  it('FD13 answer.corrected stays in place', () => {
    const corrected = { ...first, revision: 2, correctedAt: at }
    const { answers } = foldFeed(start(), [{ seq: 1, at, type: 'answer.corrected', answer: corrected }])
    expect(answers).toEqual([second, corrected])
  })

  it('FD13 answer.changed that no longer matches leaves, one that now matches comes', () => {
    const state = feedFromPage(page(second), session(), { topic: 'dat' })
    const moved = { ...second, question: { ...second.question, topic: 'nuoc' } }
    expect(foldFeed(state, [{ seq: 1, at, type: 'answer.changed', answer: moved }]).answers).toEqual([])
    expect(foldFeed(state, [{ seq: 1, at, type: 'answer.changed', answer: first }]).answers).toEqual([
      second,
      first,
    ])
  })

  it('FD13 answer.withdrawn leaves a tombstone in its place ([PF4]); published anew it goes', () => {
    const gone = foldFeed(start(), [withdrawal])
    expect(gone.answers).toEqual([second])
    expect(gone.tombstones).toMatchObject([{ id: 'a', reason: 'sai căn cứ', publishedAt: time(1) }])
    const back = foldFeed(gone, [
      { seq: 2, at, type: 'answer.published', answer: { ...first, publishedAt: at } },
    ])
    expect(back.answers.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(back.tombstones).toEqual([])
  })

  it('FD13 session.changed and notice.posted', () => {
    const paused = session({ state: 'paused' })
    expect(foldFeed(start(), [{ seq: 1, at, type: 'session.changed', session: paused }]).session).toEqual(
      paused,
    )
    const entry = { seq: 2, at, type: 'notice.posted', id: 'n', text: 'Nghỉ trưa' } as const
    expect(foldFeed(start(), [entry, entry]).session.notices).toEqual([{ id: 'n', text: 'Nghỉ trưa', at }])
  })

  it('FD5 only counts what lies below the pages loaded', () => {
    const state = feedFromPage({ ...page(second), next: 'more' }, session())
    const after = foldFeed(state, [{ seq: 1, at, type: 'answer.corrected', answer: first }, withdrawal])
    expect(after).toMatchObject({ answers: [second], tombstones: [] })
    expect(withOlderPage(after, page(first)).answers).toEqual([second, first])
  })

  it('F4 ignores kinds of entries and fields it does not know', () => {
    const state = start()
    const unknown = { seq: 1, at, type: 'answer.translated', language: 'en' } as unknown as FeedEntry
    expect(foldFeed(state, [unknown])).toEqual(state)
  })

  it('counts as new what was not there, older pages aside', () => {
    const before = feedFromPage({ ...page(second), next: 'more' }, session())
    const after = withOlderPage(
      foldFeed(before, [{ seq: 1, at, type: 'answer.published', answer: third }]),
      page(first),
    )
    expect(newAnswers(before, after)).toBe(1)
  })

  it('FD13 equals a fresh GET after any changes, and entries applied twice change nothing (property)', async () => {
    const change = fc.tuple(fc.nat(100), fc.nat(1000))
    const filters = fc.constantFrom<FeedFilter>({}, { topic: 'dat' }, { q: 'cau hoi 1' })
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 80 }),
        fc.nat(80),
        filters,
        async (changes, cut, filter) => {
          const clock = new VirtualClock()
          const server = new ModelFeed(clock, seededRandom(1))
          const make = async (some: typeof changes): Promise<void> => {
            for (const [kind, which] of some) {
              server.change(kind, which)
              await clock.advance(300)
            }
          }
          await make(changes.slice(0, cut))
          const fresh = server.page({ ...filter, limit: 5 })
          const before = feedFromPage(structuredClone(fresh), server.session, filter)
          await make(changes.slice(cut))
          const { entries } = server.stream.page(fresh.head)
          const after = foldFeed(before, entries)
          expect(after.answers).toEqual(server.all(filter).filter((one) => inWindow(after, one)))
          expect(after.session).toEqual(server.session)
          // The server was further on than its head when it gave the page.
          expect(foldFeed(after, entries)).toMatchObject({ answers: after.answers, session: after.session })
        },
      ),
    )
  })
})
