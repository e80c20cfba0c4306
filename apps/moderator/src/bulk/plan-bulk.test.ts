import { describe, expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { type BulkWish, planBulk, planUndo } from './plan-bulk.ts'

const session = {
  units: [
    { id: 'land', name: 'Vụ Đất đai' },
    { id: 'sea', name: 'Cục Biển' },
  ],
  competences: [
    { topic: 'land', province: null, unit: 'land' },
    { topic: 'sea', province: null, unit: 'sea' },
  ],
}
const calls = (wish: BulkWish, rows: ReturnType<typeof givenRow>[]) => {
  const plan = planBulk(wish, rows, session)
  return (
    plan && {
      parts: plan.parts.map(({ act, questions }) => [
        act.verb,
        act.body,
        questions.map(({ id }) => id).join(' '),
      ]),
      skipped: plan.skipped,
    }
  )
}

describe('[MC4] one act on many questions', () => {
  test('accepting routes each where it is competent, as it would be by itself', () => {
    const rows = [
      givenRow({ number: 1, topic: 'land' }),
      givenRow({ number: 2 }),
      givenRow({ number: 3, topic: 'sea' }),
      givenRow({ number: 4, topic: 'land', state: 'waiting' }),
      givenRow({ number: 5, state: 'waiting' }),
      givenRow({ number: 6, topic: 'land', state: 'assigned', unit: 'sea' }),
    ]
    expect(calls({ verb: 'accept' }, rows)).toEqual({
      parts: [
        ['assign', { unit: 'land' }, 'q1 q4'],
        ['accept', {}, 'q2'],
        ['assign', { unit: 'sea' }, 'q3'],
      ],
      skipped: ['q5', 'q6'],
    })
  })

  test('what is still to be chosen is asked for first', () => {
    const rows = [givenRow()]
    expect(planBulk({ verb: 'assign', unit: null, leader: null }, rows, session)).toBeNull()
    expect(planBulk({ verb: 'decline', reason: null, note: '', linked: 'same' }, rows, session)).toBeNull()
    expect(planBulk({ verb: 'link', lead: null }, rows, session)).toBeNull()
    expect(planBulk({ verb: 'label', add: [], remove: [] }, rows, session)).toBeNull()
  })

  test('a lead is never linked to itself', () => {
    const rows = [givenRow({ number: 1 }), givenRow({ number: 2 })]
    expect(calls({ verb: 'link', lead: 'q1' }, rows)).toEqual({
      parts: [['link', { lead: 'q1' }, 'q2']],
      skipped: [],
    })
  })

  test('only leads say what becomes of those linked to them', () => {
    const rows = [givenRow({ number: 1 }), givenRow({ number: 2, linked: 3 })]
    expect(calls({ verb: 'decline', reason: 'spam', note: ' ', linked: 'same' }, rows)?.parts).toEqual([
      ['decline', { reason: 'spam' }, 'q1'],
      ['decline', { reason: 'spam', linked: 'same' }, 'q2'],
    ])
  })

  test('labels are added to those a question has, and put back as they were', () => {
    const rows = [
      givenRow({ number: 1, labels: ['hot'] }),
      givenRow({ number: 2 }),
      givenRow({ number: 3, labels: ['press'] }),
    ]
    const wish: BulkWish = { verb: 'label', add: ['press'], remove: ['hot'] }
    expect(calls(wish, rows)).toEqual({ parts: [['label', { labels: ['press'] }, 'q1 q2']], skipped: ['q3'] })
    const done = rows.slice(0, 2).map((row) => ({ ...row, version: 2, labels: ['press'] }))
    const before = new Map(rows.map((row) => [row.id, row]))
    expect(planUndo(wish, done, before)).toEqual([
      { act: { verb: 'label', body: { labels: ['hot'] } }, questions: [{ id: 'q1', version: 2 }] },
      { act: { verb: 'label', body: { labels: [] } }, questions: [{ id: 'q2', version: 2 }] },
    ])
  })

  test('everything else is taken back by one call, on the versions it made', () => {
    expect(planUndo({ verb: 'hold' }, [givenRow({ version: 5 })], new Map())).toEqual([
      { act: { verb: 'undo', body: {} }, questions: [{ id: 'q1', version: 5 }] },
    ])
  })
})
