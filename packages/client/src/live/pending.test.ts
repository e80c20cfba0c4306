import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, session, time } from '../../test/factories.ts'
import { type FeedState, feedFromPage, withOlderPage } from './feed-state.ts'
import { foldFeed } from './fold-feed.ts'
import { countPending, firstPending, holdBack, NOTHING_PENDING, type Pending, shownItems } from './pending.ts'

const at = time(900)
const made = (n: number) => answer(`a${n}`, { publishedAt: time(n) })
const state = (...numbers: number[]): FeedState =>
  feedFromPage({ epoch: 'e', head: 0, answers: numbers.map(made), next: 'more' }, session())
const publish = (from: FeedState, n: number): FeedState =>
  foldFeed(from, [{ seq: 1, at, type: 'answer.published', answer: made(n) }])
const withdraw = (from: FeedState, n: number): FeedState =>
  foldFeed(from, [
    { seq: 1, at, type: 'answer.withdrawn', id: `a${n}`, number: n, reason: 'r', withdrawnAt: at },
  ])
const shown = (of: FeedState, pending: Pending): string[] =>
  shownItems(of, pending).map((item) => (item.kind === 'answer' ? item.answer.id : `†${item.tombstone.id}`))

describe('pending [PF2]', () => {
  it('holds new answers back and counts them', () => {
    const before = state(2, 1)
    const one = publish(before, 3)
    const pending = holdBack(NOTHING_PENDING, before, one, false)
    const two = publish(one, 4)
    const both = holdBack(pending, one, two, false)
    expect(shown(two, both)).toEqual(['a2', 'a1'])
    expect(countPending(two, both)).toBe(2)
    expect(firstPending(two, both)).toBe('a4')
    expect(shown(two, NOTHING_PENDING)).toEqual(['a4', 'a3', 'a2', 'a1'])
  })

  it('lets them in at once where the reader looks at the top, those held back with them', () => {
    const before = state(2, 1)
    const one = publish(before, 3)
    const pending = holdBack(NOTHING_PENDING, before, one, false)
    expect(holdBack(pending, one, publish(one, 4), true)).toEqual(NOTHING_PENDING)
  })

  it('never holds back an older page, nor anything on an empty screen', () => {
    const before = state(3, 2)
    const older = withOlderPage(before, { epoch: 'e', head: 0, answers: [made(1)] })
    expect(holdBack(NOTHING_PENDING, before, older, false)).toEqual(NOTHING_PENDING)
    expect(holdBack(NOTHING_PENDING, state(), publish(state(), 1), false)).toEqual(NOTHING_PENDING)
  })

  it('does not count one that was withdrawn before it was shown, nor show its tombstone', () => {
    const before = state(2, 1)
    const one = publish(before, 3)
    const pending = holdBack(NOTHING_PENDING, before, one, false)
    const gone = withdraw(one, 3)
    const still = holdBack(pending, one, gone, false)
    expect(countPending(gone, still)).toBe(0)
    expect(shown(gone, still)).toEqual(['a2', 'a1'])
  })

  it('shows tombstones in their place', () => {
    expect(shown(withdraw(state(3, 2, 1), 2), NOTHING_PENDING)).toEqual(['a3', '†a2', 'a1'])
  })

  it('after a fresh start holds back what is new above what stays', () => {
    const before = state(3, 2, 1)
    const after = state(7, 6, 3)
    const pending = holdBack(NOTHING_PENDING, before, after, false)
    expect(shown(after, pending)).toEqual(['a3'])
    expect(holdBack(NOTHING_PENDING, before, state(9, 8, 7), false)).toEqual(NOTHING_PENDING)
  })

  it('never lets anything in above what is shown until asked (property)', () => {
    const act = fc.tuple(fc.constantFrom('publish', 'withdraw', 'older'), fc.integer({ min: 1, max: 40 }))
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let now = state(22, 21, 20)
        let pending: Pending = NOTHING_PENDING
        let lowest = 20
        for (const [kind, n] of acts) {
          const next =
            kind === 'publish'
              ? publish(now, 22 + n)
              : kind === 'withdraw'
                ? withdraw(now, n)
                : withOlderPage(now, { epoch: 'e', head: 0, answers: [made(--lowest)], next: 'more' })
          const held = holdBack(pending, now, next, false)
          const ids = (list: string[]): string[] => list.map((id) => id.replace('†', ''))
          const was = ids(shown(now, pending))
          const is = ids(shown(next, held))
          // Whatever is shown now was shown before, or stands below all of it.
          const answersLeft = next.answers.some(({ id }) => was.includes(id))
          if (answersLeft) expect(is.slice(0, was.length)).toEqual(was)
          now = next
          pending = held
        }
      }),
    )
  })
})
