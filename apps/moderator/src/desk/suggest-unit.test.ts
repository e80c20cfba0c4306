import { describe, expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { suggestUnit } from './suggest-unit.ts'

const session = {
  units: [
    { id: 'land', name: 'Vụ Đất đai' },
    { id: 'lam-dong', name: 'Sở Lâm Đồng' },
  ],
  competences: [
    { topic: 'land', province: null, unit: 'land' },
    { topic: 'land', province: 'lam-dong', unit: 'lam-dong' },
    { topic: 'sea', province: null, unit: 'gone' },
  ],
}

describe('the competent unit', () => {
  test('topic and province go before topic alone', () => {
    expect(suggestUnit(session, givenRow({ province: 'lam-dong' }), 'land')).toEqual({
      unit: 'lam-dong',
      why: 'topic-and-province',
    })
    expect(suggestUnit(session, givenRow({ province: 'hue' }), 'land')).toEqual({
      unit: 'land',
      why: 'topic',
    })
    expect(suggestUnit(session, givenRow(), 'land')).toEqual({ unit: 'land', why: 'topic' })
  })

  test('where a unit that returned it points goes before both, where the asker points after', () => {
    const row = givenRow({ suggestedUnit: 'lam-dong' })
    expect(suggestUnit(session, { ...row, returns: 1 }, 'land')).toEqual({
      unit: 'lam-dong',
      why: 'returned',
    })
    expect(suggestUnit(session, row, 'land')).toEqual({ unit: 'land', why: 'topic' })
    expect(suggestUnit(session, row, null)).toEqual({ unit: 'lam-dong', why: 'asker' })
    expect(suggestUnit(session, row, 'sea')).toEqual({ unit: 'lam-dong', why: 'asker' })
  })

  test('a unit that does not take part is not suggested', () => {
    expect(suggestUnit(session, givenRow({ suggestedUnit: 'gone' }), 'sea')).toBeNull()
    expect(suggestUnit(session, givenRow(), null)).toBeNull()
  })
})
