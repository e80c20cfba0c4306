import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLevel, type Order, type OrderEffect, type OrderEvent, startOrder, stepOrder } from './order.ts'

type Line = { seq: number }
const lines = (...numbers: number[]): Line[] => numbers.map((seq) => ({ seq }))
const frame = (...numbers: number[]): OrderEvent<Line> => ({
  type: 'frame',
  epoch: 'e',
  entries: lines(...numbers),
})
const page = (after: number, head: number, ...numbers: number[]): OrderEvent<Line> => ({
  type: 'page',
  epoch: 'e',
  after,
  head,
  entries: lines(...numbers),
})

function run(events: OrderEvent<Line>[], seq = 0): { order: Order<Line>; effects: OrderEffect<Line>[] } {
  let order = startOrder<Line>({ epoch: 'e', seq })
  const effects: OrderEffect<Line>[] = []
  for (const event of events) {
    const step = stepOrder(order, event)
    order = step.order
    effects.push(...step.effects)
  }
  return { order, effects }
}

describe('order', () => {
  it('FD7 applies the next entry, drops old ones, and twice the same', () => {
    const { effects } = run([frame(5), frame(4, 6), frame(7), frame(7)], 5)
    expect(effects).toEqual([
      { type: 'apply', entries: lines(6) },
      { type: 'apply', entries: lines(7) },
    ])
  })

  it('FD7 holds later entries, asks once for the page after the last one, and applies all in order', () => {
    const { effects, order } = run([frame(1), frame(4), frame(5), page(1, 5, 2, 3)])
    expect(effects).toEqual([
      { type: 'apply', entries: lines(1) },
      { type: 'fetch', after: 1, failures: 0 },
      { type: 'apply', entries: lines(2, 3, 4, 5) },
    ])
    expect(isLevel(order)).toBe(true)
  })

  it('FD7 goes on asking while a page leaves something out', () => {
    const { effects } = run([{ type: 'head', epoch: 'e', head: 4 }, page(0, 4, 1, 2)])
    expect(effects.at(-1)).toEqual({ type: 'fetch', after: 2, failures: 0 })
  })

  it('FD10 a beacon ahead shows what was missed, one behind means nothing', () => {
    expect(run([{ type: 'head', epoch: 'e', head: 3 }], 3).effects).toEqual([])
    expect(run([{ type: 'head', epoch: 'e', head: 2 }], 3).effects).toEqual([])
    expect(run([{ type: 'head', epoch: 'e', head: 4 }], 3).effects).toEqual([
      { type: 'fetch', after: 3, failures: 0 },
    ])
  })

  it('FD8 starts again on another epoch, whoever tells of it', () => {
    const told: OrderEvent<Line>[] = [
      { type: 'frame', epoch: 'f', entries: lines(1) },
      { type: 'head', epoch: 'f', head: 0 },
      { type: 'page', epoch: 'f', after: 0, head: 0, entries: [] },
    ]
    for (const event of told) expect(run([event]).effects).toEqual([{ type: 'reset' }])
  })

  it('FD8 starts again when the log is shorter than what was applied', () => {
    expect(run([page(5, 3)], 5).effects).toEqual([{ type: 'reset' }])
  })

  it('FD8 starts again when too far behind, not one entry earlier', () => {
    expect(run([{ type: 'head', epoch: 'e', head: 501 }]).effects).toEqual([{ type: 'reset' }])
    expect(run([{ type: 'head', epoch: 'e', head: 500 }]).effects).toEqual([
      { type: 'fetch', after: 0, failures: 0 },
    ])
  })

  it('FD8 starts again after three failed pages; one with a hole counts as failed', () => {
    const { effects } = run([frame(2), { type: 'failed' }, page(0, 2), { type: 'failed' }])
    expect(effects).toEqual([
      { type: 'fetch', after: 0, failures: 0 },
      { type: 'fetch', after: 0, failures: 1 },
      { type: 'fetch', after: 0, failures: 2 },
      { type: 'reset' },
    ])
  })

  it('FD8 does not count pages that could not be asked for', () => {
    const unsent: OrderEvent<Line>[] = [{ type: 'poll' }, { type: 'unsent' }]
    const { order, effects } = run([...unsent, ...unsent, ...unsent, ...unsent])
    expect(order.kind).toBe('following')
    expect(effects).toHaveLength(4)
  })

  it('FD8 does nothing more until the fresh start', () => {
    expect(run([{ type: 'head', epoch: 'f', head: 0 }, frame(1), { type: 'poll' }]).effects).toHaveLength(1)
  })

  it('FD7 applies every number once and in order, whatever arrives (property)', () => {
    const some = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 })
    const event = fc.oneof(
      some.map((numbers) => frame(...numbers)),
      fc.integer({ min: 0, max: 30 }).map((head): OrderEvent<Line> => ({ type: 'head', epoch: 'e', head })),
      fc.constant<OrderEvent<Line>>({ type: 'unsent' }),
      fc.tuple(fc.integer({ min: 0, max: 30 }), some).map(([after, numbers]) => page(after, 30, ...numbers)),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { effects, order } = run(events)
        const applied = effects.flatMap((effect) => (effect.type === 'apply' ? effect.entries : []))
        expect(applied.map(({ seq }) => seq)).toEqual(applied.map((_, index) => index + 1))
        if (order.kind === 'following') {
          expect(order.last).toBe(applied.length)
          expect(order.held.every(({ seq }) => seq > order.last)).toBe(true)
        }
      }),
    )
  })

  it('FD7 keeps a bounded number of held entries', () => {
    const many = Array.from({ length: 400 }, (_, index) => index + 50)
    const { order } = run([frame(...many), frame(...many.map((seq) => seq + 40))])
    expect(order.kind === 'following' && order.held.length <= 500).toBe(true)
  })
})
