import { allowedVerbs } from '@giaoluu/client/console/allowed-verbs'
import type { Http } from '@giaoluu/client/http'
import { RequestError } from '@giaoluu/client/request-error'
import type { DeskRow, QuestionState } from '@giaoluu/contract/question'
import { describe, expect, test } from 'vitest'
import { givenRow } from '../../../test/given-row.ts'
import { giveOutcomes } from './give-outcomes.ts'
import { lookAgain, NO_LOOK } from './hidden-open.ts'
import { filterRows, NO_FILTER, openRows, PROMISED, rowsInView, UNSETTLED } from './open-rows.ts'
import { emptyOutcome, type OUTCOMES, outcomeAct, rowsFor, workingDay } from './outcome-form.ts'

let count = 0
function row(state: QuestionState, part: Partial<DeskRow> = {}): DeskRow {
  count += 1
  return givenRow(count, { state, ...part })
}

const now = Date.parse('2026-11-20T09:30:00.000Z')
const me = {
  username: 'organiser',
  name: 'Ban tổ chức',
  title: '',
  roles: [{ organisation: 'bo', role: 'organiser' as const }],
}
const allowed = (each: DeskRow) => allowedVerbs(me, 'bo', each)

describe('what keeps a session from being closed', () => {
  test('is every question with neither outcome nor due date; linked ones end with their lead', () => {
    const rows = [
      row('withdrawn'),
      row('received'),
      row('assigned', { dueAt: '2026-11-27T10:00:00.000Z' }),
      row('publishing'),
      row('linked'),
      row('published'),
      row('declined'),
      row('handedOver'),
      row('retracted'),
      row('submitted'),
    ].reverse()
    const open = openRows(rows)
    expect(open.unsettled.map(({ state }) => state)).toEqual(['withdrawn', 'received', 'submitted'])
    expect(open.promised.map(({ state }) => state)).toEqual(['assigned'])
    expect(open.publishing).toBe(1)
    expect(rowsInView(open, NO_FILTER)).toBe(open.unsettled)
    expect(rowsInView(open, { ...NO_FILTER, state: PROMISED })).toBe(open.promised)
  })

  test('counts as the ledger does: each with what is linked to it, what is promised not at all', () => {
    const rows = [
      row('assigned', { linked: 2 }),
      row('linked'),
      row('linked'),
      row('publishing'),
      row('publishing', { dueAt: '2026-11-27T10:00:00.000Z' }),
      row('assigned', { dueAt: '2026-11-27T10:00:00.000Z', linked: 1 }),
      row('linked'),
      row('published', { linked: 4 }),
    ]
    expect(openRows(rows).counted).toBe(4)
  })

  test('what the ledger holds and the list does not show is told once both have said so twice', () => {
    const hidden = (...looks: [open: number, listed: number][]) =>
      looks.reduce(
        (look, [open, listed], second) =>
          lookAgain(look, { at: `2026-11-20T09:30:0${second}.000Z`, open }, listed),
        NO_LOOK,
      ).hidden
    expect(hidden([1, 0])).toBeNull()
    expect(hidden([1, 0], [1, 0])).toBe(1)
    // A question that has reached the ledger and not yet the list, or left the list and not yet the ledger.
    expect(hidden([3, 3], [3, 3], [4, 3], [4, 4])).toBe(0)
    expect(hidden([3, 3], [3, 3], [3, 0], [0, 0], [0, 0])).toBe(0)
    const look = lookAgain(NO_LOOK, { at: '2026-11-20T09:30:00.000Z', open: 1 }, 0)
    expect(lookAgain(look, { at: look.at, open: 1 }, 0)).toBe(look)
  })

  test('is filtered by unit, state, number and words without accents', () => {
    const rows = [
      row('received', { text: 'Thủ tục tách thửa' }),
      row('drafting', { unit: 'vu-dat-dai' }),
      row('waiting', { publicText: 'Giá đền bù' }),
      row('assigned', { unit: 'thanh-tra', text: 'Thủ tục tách thửa có tiêu cực', confidential: true }),
    ]
    const found = (part: Partial<typeof NO_FILTER>) =>
      filterRows(rows, { ...NO_FILTER, ...part }).map(({ number }) => number - (rows[0]?.number ?? 0))
    expect(found({})).toEqual([0, 1, 2, 3])
    expect(found({ unit: 'vu-dat-dai' })).toEqual([1])
    expect(found({ unit: 'none' })).toEqual([0, 2])
    expect(found({ state: 'waiting' })).toEqual([2])
    // Nothing of a confidential report is found by its words.
    expect(found({ words: 'tach thua' })).toEqual([0])
    expect(found({ words: 'ĐỀN BÙ' })).toEqual([2])
    expect(found({ words: String(rows[1]?.number) })).toEqual([1])
  })
})

describe('an outcome', () => {
  test('due dates are the end of office hours, weekends do not count, and the past is refused', () => {
    // A Friday.
    expect(workingDay(now, 1)).toBe('23/11/2026')
    expect(workingDay(now, 5)).toBe('27/11/2026')
    const form = { ...emptyOutcome(now), day: '27/11/2026' }
    expect(outcomeAct(form, now)).toEqual({
      verb: 'answerLater',
      body: { dueAt: '2026-11-27T10:00:00.000Z' },
    })
    expect(outcomeAct({ ...form, day: '19/11/2026' }, now)).toBe('day')
    expect(outcomeAct({ ...form, day: 'mai' }, now)).toBe('day')
  })

  test('a handover names the office, a decline its reason; both hold for linked questions', () => {
    const form = {
      ...emptyOutcome(now),
      kind: 'handover' as const,
      to: ' Sở Xây dựng ',
      code: '12/CV',
      note: ' ',
    }
    expect(outcomeAct(form, now)).toEqual({
      verb: 'handover',
      body: { to: 'Sở Xây dựng', code: '12/CV', linked: 'same' },
    })
    expect(outcomeAct({ ...form, to: ' ' }, now)).toBe('to')
    expect(outcomeAct({ ...form, kind: 'decline' }, now)).toBe('reason')
    expect(outcomeAct({ ...form, kind: 'decline', reason: 'trung' }, now)).toEqual({
      verb: 'decline',
      body: { reason: 'trung', linked: 'same' },
    })
  })

  test('every open question can be handed over or answered later; a draft is not declined', () => {
    const rows = UNSETTLED.map((state) => row(state))
    const states = (kind: (typeof OUTCOMES)[number]) => rowsFor(rows, kind, allowed).map(({ state }) => state)
    expect(states('answerLater')).toEqual(UNSETTLED)
    expect(states('handover')).toEqual(UNSETTLED)
    expect(states('decline')).toEqual(['received', 'held', 'waiting', 'assigned', 'withdrawn'])
  })
})

describe('giving outcomes', () => {
  const act = { verb: 'answerLater' as const, body: { dueAt: '2026-11-27T10:00:00.000Z' } }

  test('goes by as many as the server takes, each with its version', async () => {
    const sizes: number[] = []
    const call = ((_: string, args: { body: { questions: { id: string }[] } }) => {
      sizes.push(args.body.questions.length)
      return Promise.resolve({ results: args.body.questions.map(({ id }) => ({ id, done: true })) })
    }) as unknown as Http['call']
    const given = await giveOutcomes(
      { call },
      act,
      Array.from({ length: 412 }, () => row('received')),
    )
    expect(sizes).toEqual([200, 200, 12])
    expect(given.results).toHaveLength(412)
    expect(given.failed).toBeUndefined()
  })

  const failingAt = (batch: number, code: RequestError['code'], status: number) => {
    let calls = 0
    const call = ((_: string, args: { body: { questions: { id: string }[] } }) => {
      calls += 1
      if (calls === batch)
        throw new RequestError({ code, status, problem: null, retryAfter: status === 429 ? 5 : null })
      return Promise.resolve({ results: args.body.questions.map(({ id }) => ({ id, done: true })) })
    }) as unknown as Http['call']
    return giveOutcomes(
      { call },
      act,
      Array.from({ length: 500 }, () => row('received')),
    )
  }
  const sizes = ({ results, unknown, unsent }: Awaited<ReturnType<typeof giveOutcomes>>) => [
    results.length,
    unknown.length,
    unsent.length,
  ]

  test('knows what was done, what got lost with its reply, and what was never sent', async () => {
    for (const [code, status] of [
      ['network', 0],
      ['internal', 500],
      ['unavailable', 503],
    ] as const) {
      const given = await failingAt(2, code, status)
      expect(given.failed).toBe(code)
      expect(sizes(given)).toEqual([200, 200, 100])
    }
  })

  test('a call that is refused whole did nothing', async () => {
    for (const [code, status] of [
      ['too-many', 429],
      ['forbidden', 403],
    ] as const) {
      const given = await failingAt(3, code, status)
      expect(given.failed).toBe(code)
      expect(sizes(given)).toEqual([400, 0, 100])
    }
  })
})
