import { describe, expect, test } from 'vitest'
import { row } from '../../../test/factories.ts'
import { myQueue, neighbour, nextQuestion, placeIn, todo, type Worker, workerOf } from './my-queue.ts'

const leader: Worker = {
  username: 'leader',
  units: new Set(['vu-dat-dai']),
  signsFor: new Set(),
  leads: true,
}
const expert: Worker = { ...leader, username: 'expert', signsFor: new Set(['leader']), leads: false }
const until = '2026-11-20T03:00:00.000Z'
const numbers = (rows: readonly { number: number }[]): number[] => rows.map(({ number }) => number)

describe('[LC1] my queue', () => {
  const rows = [
    row({ id: 'a', number: 9 }),
    row({ id: 'b', number: 4, leader: 'leader' }),
    row({ id: 'c', number: 2, leader: 'leader-khac' }),
    row({ id: 'd', number: 7, state: 'submitted' }),
    row({ id: 'e', number: 5, claim: { by: 'leader', until } }),
    row({ id: 'f', number: 3, unit: 'cuc-nuoc' }),
    row({ id: 'g', number: 6, state: 'publishing', publishesAt: until }),
    row({ id: 'h', number: 1, state: 'published' }),
    row({ id: 'i', number: 8, state: 'waiting', unit: null }),
  ]

  test('what is named for me, held by me or waits for my signature comes first, then the unit', () => {
    const queue = myQueue(rows, leader)
    expect(numbers(queue.mine)).toEqual([7, 4, 5])
    expect(numbers(queue.unit)).toEqual([9])
    expect(numbers(queue.colleagues)).toEqual([2])
    expect(numbers(queue.leaving)).toEqual([6])
    expect(numbers(queue.answered)).toEqual([1])
  })

  test('CF3 a confidential report of the unit is there to be read, and is nobody’s work', () => {
    const report = row({ id: 'r', number: 10, state: 'received', confidential: true })
    const queue = myQueue([...rows, report, { ...report, id: 's', state: 'handedOver' }], leader)
    expect(numbers(queue.reports)).toEqual([10])
    expect(numbers(todo(queue))).not.toContain(10)
    expect(nextQuestion(myQueue([report], leader), leader, null)).toBeNull()
  })

  test('an expert works on what the leader who delegated is named for; signing is the leader’s', () => {
    const queue = myQueue(rows, expert)
    expect(numbers(queue.mine)).toEqual([4])
    expect(numbers(queue.unit)).toEqual([7, 5, 9])
  })

  test('other units never show, whatever is published', () => {
    const queue = myQueue([row({ unit: 'cuc-nuoc', state: 'published' })], leader)
    expect(Object.values(queue).flat()).toEqual([])
  })

  test('what the unit answers together with another stands with the unit’s; only the signing unit’s leader signs it', () => {
    const together = row({ id: 'a', number: 3, unit: 'cuc-nuoc', coUnits: ['vu-dat-dai'], leader: 'leader2' })
    expect(numbers(myQueue([together], leader).unit)).toEqual([3])
    expect(numbers(myQueue([{ ...together, state: 'submitted' }], leader).handedOn)).toEqual([3])
    expect(numbers(myQueue([{ ...together, claim: { by: 'leader', until } }], leader).mine)).toEqual([3])
  })

  test('what a leader submitted themselves waits for somebody else', () => {
    const submitted = row({ id: 'a', number: 3, state: 'submitted', submittedBy: 'leader' })
    const queue = myQueue([submitted], leader)
    expect(numbers(queue.handedOn)).toEqual([3])
    expect(todo(queue)).toEqual([])
    expect(nextQuestion(queue, leader, null)).toBeNull()
    expect(numbers(myQueue([{ ...submitted, submittedBy: 'expert' }], leader).mine)).toEqual([3])
    // Named for them, written by them: still somebody else's to sign.
    expect(numbers(myQueue([{ ...submitted, leader: 'leader' }], leader).handedOn)).toEqual([3])
  })

  test('next is the first that nobody else holds', () => {
    const queue = myQueue(
      [
        row({ id: 'a', number: 1, claim: { by: 'expert', until } }),
        row({ id: 'b', number: 2 }),
        row({ id: 'c', number: 3 }),
      ],
      leader,
    )
    expect(nextQuestion(queue, leader, null)?.id).toBe('b')
    expect(nextQuestion(queue, leader, 'b')?.id).toBe('c')
    expect(nextQuestion(myQueue([], leader), leader, null)).toBeNull()
  })

  test('what waits for a signature is next for a leader only', () => {
    const submitted = [row({ id: 'a', number: 1, state: 'submitted' }), row({ id: 'b', number: 2 })]
    expect(nextQuestion(myQueue(submitted, leader), leader, null)?.id).toBe('a')
    expect(nextQuestion(myQueue(submitted, expert), expert, null)?.id).toBe('b')
  })

  test('walking goes through the whole queue and stops at its ends', () => {
    const queue = myQueue(rows, leader)
    expect(neighbour(queue, 'd', 1)?.id).toBe('b')
    expect(neighbour(queue, 'd', -1)).toBeNull()
    expect(neighbour(queue, 'h', 1)?.id).toBe('d')
  })

  test('the place of a question is told within its part, so that it never contradicts how many are mine', () => {
    const queue = myQueue(rows, leader)
    expect(placeIn(queue, 'b')).toEqual({ part: 'mine', at: 2, all: 3 })
    expect(placeIn(queue, 'a')).toEqual({ part: 'unit', at: 1, all: 1 })
    expect(placeIn(queue, 'h')).toBeNull()
    expect(placeIn(queue, null)).toBeNull()
  })

  test('the units of a person are those of the session’s organisation', () => {
    const me = {
      username: 'x',
      name: '',
      title: '',
      roles: [
        { organisation: 'bo', role: 'expert' as const, unit: 'vu-a' },
        { organisation: 'so', role: 'leader' as const, unit: 'vu-b' },
        { organisation: 'bo', role: 'moderator' as const },
      ],
    }
    expect(workerOf(me, 'bo', [])).toMatchObject({ units: new Set(['vu-a']), leads: false })
  })
})
