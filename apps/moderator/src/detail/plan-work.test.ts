import { describe, expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { planWork } from './plan-work.ts'

const row = givenRow({ text: 'Gọi 0912345678.' })
const wish = { topic: null, unit: 'land', leader: null, coUnits: [] }

describe('[MC3] sending what is open', () => {
  test('an edit is let through and routed, or only saved', () => {
    const work = { mode: 'edit', base: row, text: ' Gọi […]. ' } as const
    expect(planWork(row, work, wish, false)).toEqual({
      kind: 'plan',
      plan: {
        steps: [
          { verb: 'accept', body: { publicText: 'Gọi […].' } },
          { verb: 'assign', body: { unit: 'land' } },
        ],
      },
    })
    expect(planWork(row, work, wish, true)).toEqual({
      kind: 'plan',
      plan: { steps: [{ verb: 'edit', body: { publicText: 'Gọi […].' } }] },
    })
  })

  test('an unchanged text that is only saved is nothing', () => {
    expect(planWork(row, { mode: 'edit', base: row, text: row.text }, wish, true)).toEqual({
      kind: 'nothing',
    })
  })

  test('what is missing is named and nothing is sent', () => {
    expect(planWork(row, { mode: 'edit', base: row, text: '  ' }, wish, false)).toEqual({
      kind: 'missing',
      what: 'text',
    })
    const decline = { mode: 'decline', base: row, reason: null, note: '', linked: 'return' } as const
    expect(planWork(row, decline, wish, false)).toEqual({ kind: 'missing', what: 'decline-reason' })
    const mask = { mode: 'mask', base: row, text: 'Gọi […].', reason: ' ' } as const
    expect(planWork(row, mask, wish, false)).toEqual({ kind: 'missing', what: 'mask-reason' })
  })

  test('what becomes of linked questions is said only where there are some', () => {
    const work = { mode: 'decline', base: row, reason: 'r', note: 'Xem lại', linked: 'same' } as const
    expect(planWork(row, work, wish, false)).toEqual({
      kind: 'plan',
      plan: { steps: [{ verb: 'decline', body: { reason: 'r', note: 'Xem lại' } }] },
    })
    expect(planWork(givenRow({ linked: 2 }), work, wish, false)).toEqual({
      kind: 'plan',
      plan: { steps: [{ verb: 'decline', body: { reason: 'r', note: 'Xem lại', linked: 'same' } }] },
    })
  })
})
