import { describe, expect, test } from 'vitest'
import { givenRow } from '../../test/given-row.ts'
import { planAccept, planEdit } from './plan.ts'

const wish = { topic: null, unit: null, leader: null, coUnits: [] }
const verbs = (plan: ReturnType<typeof planAccept>) => plan?.steps.map(({ verb, body }) => [verb, body])

describe('[MC3] accept and route', () => {
  test('routing alone accepts what is new: one call, one undo', () => {
    expect(verbs(planAccept(givenRow(), { ...wish, unit: 'land' }))).toEqual([['assign', { unit: 'land' }]])
    expect(verbs(planAccept(givenRow(), { ...wish, unit: 'land', leader: 'leader' }))).toEqual([
      ['assign', { unit: 'land', leader: 'leader' }],
    ])
  })

  test('units that answer together go with it', () => {
    expect(verbs(planAccept(givenRow(), { ...wish, unit: 'land', coUnits: ['sea'] }))).toEqual([
      ['assign', { unit: 'land', coUnits: ['sea'] }],
    ])
  })

  test('without a unit it is let through to wait', () => {
    expect(verbs(planAccept(givenRow(), wish))).toEqual([['accept', {}]])
  })

  test('a new text and topic go before the routing', () => {
    const plan = planAccept(givenRow(), {
      topic: 'land',
      unit: 'land',
      leader: null,
      publicText: 'Gọn hơn.',
      coUnits: [],
    })
    expect(verbs(plan)).toEqual([
      ['accept', { publicText: 'Gọn hơn.', topic: 'land' }],
      ['assign', { unit: 'land' }],
    ])
  })

  test('a text that is as it was is not sent', () => {
    const row = givenRow({ text: 'Như cũ.' })
    expect(verbs(planAccept(row, { ...wish, unit: 'land', publicText: 'Như cũ.' }))).toEqual([
      ['assign', { unit: 'land' }],
    ])
    expect(planEdit(row, 'Như cũ.')).toBeNull()
  })

  test('what is already let through is edited and routed', () => {
    const row = givenRow({ state: 'waiting', topic: 'sea' })
    expect(verbs(planAccept(row, { ...wish, topic: 'land', unit: 'land', publicText: 'Mới.' }))).toEqual([
      ['edit', { publicText: 'Mới.' }],
      ['assign', { unit: 'land' }],
    ])
    expect(planAccept(row, wish)).toBeNull()
  })
})
