import { describe, expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { planWork } from './plan-work.ts'

const row = givenRow({ text: 'Gọi 0912345678.' })
const wish = { topic: null, unit: 'land', leader: null, coUnits: [] }

const now = Date.parse('2026-11-20T03:00:00.000Z')

describe('[MC3] sending what is open', () => {
  test('an edit is let through and routed, or only saved', () => {
    const work = { mode: 'edit', base: row, text: ' Gọi […]. ' } as const
    expect(planWork(row, work, wish, { now })).toEqual({
      kind: 'plan',
      plan: {
        steps: [
          { verb: 'accept', body: { publicText: 'Gọi […].' } },
          { verb: 'assign', body: { unit: 'land' } },
        ],
      },
    })
    expect(planWork(row, work, wish, { only: true, now })).toEqual({
      kind: 'plan',
      plan: { steps: [{ verb: 'edit', body: { publicText: 'Gọi […].' } }] },
    })
  })

  test('an unchanged text that is only saved is nothing', () => {
    expect(planWork(row, { mode: 'edit', base: row, text: row.text }, wish, { only: true, now })).toEqual({
      kind: 'nothing',
    })
  })

  test('what is missing is named and nothing is sent', () => {
    expect(planWork(row, { mode: 'edit', base: row, text: '  ' }, wish, { now })).toEqual({
      kind: 'missing',
      what: 'text',
    })
    const decline = { mode: 'decline', base: row, reason: null, note: '', linked: 'return' } as const
    expect(planWork(row, decline, wish, { now })).toEqual({ kind: 'missing', what: 'decline-reason' })
    const mask = { mode: 'mask', base: row, text: 'Gọi […].', reason: ' ' } as const
    expect(planWork(row, mask, wish, { now })).toEqual({ kind: 'missing', what: 'mask-reason' })
  })

  test('what becomes of linked questions is said only where there are some', () => {
    const work = { mode: 'decline', base: row, reason: 'r', note: 'Xem lại', linked: 'same' } as const
    expect(planWork(row, work, wish, { now })).toEqual({
      kind: 'plan',
      plan: { steps: [{ verb: 'decline', body: { reason: 'r', note: 'Xem lại' } }] },
    })
    expect(planWork(givenRow({ linked: 2 }), work, wish, { now })).toEqual({
      kind: 'plan',
      plan: { steps: [{ verb: 'decline', body: { reason: 'r', note: 'Xem lại', linked: 'same' } }] },
    })
  })

  test('what an organiser does says why, where to or until when', () => {
    const published = givenRow({ state: 'published' })
    const withdraw = { mode: 'withdraw', base: published, reason: ' ' } as const
    expect(planWork(published, withdraw, wish, { now })).toEqual({ kind: 'missing', what: 'reason' })
    const handover = {
      mode: 'handover',
      base: row,
      to: ' Bộ Tài chính ',
      code: '',
      reason: ' Đúng thẩm quyền ',
      note: '',
      linked: 'same',
    } as const
    expect(planWork(row, handover, wish, { now })).toEqual({
      kind: 'plan',
      plan: { steps: [{ verb: 'handover', body: { to: 'Bộ Tài chính', reason: 'Đúng thẩm quyền' } }] },
    })
    const later = (day: string) => planWork(row, { mode: 'answerLater', base: row, day }, wish, { now })
    expect(later('mai')).toEqual({ kind: 'missing', what: 'day' })
    expect(later('19/11/2026')).toEqual({ kind: 'missing', what: 'past' })
    expect(later('25/11/2026')).toEqual({
      kind: 'plan',
      plan: { steps: [{ verb: 'answerLater', body: { dueAt: '2026-11-25T10:00:00.000Z' } }] },
    })
  })
})
