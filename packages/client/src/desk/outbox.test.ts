import type { ErrorCode } from '@giaoluu/contract/errors'
import type { DeskQuestion, HistoryStep } from '@giaoluu/contract/question'
import { describe, expect, it } from 'vitest'
import { row } from '../../test/factories.ts'
import { memoryValue } from '../../test/memory-value.ts'
import { offline, scriptedHttp } from '../../test/scripted-http.ts'
import { VirtualClock } from '../../test/virtual-clock.ts'
import { RequestError } from '../request-error.ts'
import { Outbox, type Unsent } from './outbox.ts'

const step = (verb: string, by: string): HistoryStep => ({
  at: '2027-04-02T01:00:00.000Z',
  verb,
  by,
  role: 'moderator',
  from: 'received',
  to: 'waiting',
})
const view = (version: number, ...history: HistoryStep[]): DeskQuestion => ({
  ...row('q', { version }),
  history,
})
const refusal = (code: ErrorCode, status: number, current?: DeskQuestion): RequestError =>
  new RequestError({
    code,
    status,
    retryAfter: null,
    problem: { type: 'about:blank', title: code, status, code, ...(current ? { current } : {}) },
  })

function box(replies: unknown[], kept = memoryValue<readonly Unsent[]>()) {
  const clock = new VirtualClock()
  const { http, sent } = scriptedHttp(replies)
  const seen: number[] = []
  let keys = 0
  const outbox = new Outbox('An', {
    http,
    clock,
    random: () => 0.5,
    newKey: () => String(++keys),
    kept,
    onWake: () => () => {},
    seen: ({ version }) => seen.push(version),
  })
  return { outbox, clock, sent, seen, kept }
}

const question = { id: 'q', number: 12 }
const accept = (version: number) => ({ verb: 'accept', body: { version } }) as const

describe('outbox [MC8]', () => {
  it('does a decision at once when the network is there', async () => {
    const { outbox, seen } = box([view(2)])
    expect(await outbox.decide(question, accept(1))).toMatchObject({ kind: 'done', question: { version: 2 } })
    expect(outbox.items).toEqual([])
    expect(seen).toEqual([2])
  })

  it('keeps what could not be sent, says so, and applies it on return', async () => {
    const { outbox, clock, kept } = box([offline(), offline(), view(2)])
    expect(await outbox.decide(question, accept(1))).toEqual({ kind: 'kept' })
    expect(outbox.items).toMatchObject([{ question: 'q', number: 12, fate: { kind: 'waiting' } }])
    expect(kept.value).toHaveLength(1)
    await clock.advance(60_000)
    expect(outbox.items).toEqual([])
    expect(kept.value).toBeNull()
  })

  it('shows a conflict on return, and tries again on the version seen', async () => {
    const { outbox, clock, sent } = box([
      offline(),
      refusal('stale', 409, view(5, step('decline', 'Bình, Chuyên viên'))),
      view(6),
    ])
    await outbox.decide(question, accept(1))
    await clock.advance(60_000)
    expect(outbox.items).toMatchObject([
      { fate: { kind: 'conflict', code: 'stale', current: { version: 5 } } },
    ])
    await outbox.again('1', 5)
    expect(outbox.items).toEqual([])
    expect(sent.at(-1)).toEqual({ target: 'accept q', body: { version: 5 } })
  })

  it('takes its own decision, whose answer got lost, for done and not for a conflict', async () => {
    const { outbox, clock } = box([
      offline(),
      refusal('stale', 409, view(2, step('accept', 'An, Chuyên viên'), step('claim', 'An, Chuyên viên'))),
    ])
    await outbox.decide(question, accept(1))
    await clock.advance(60_000)
    expect(outbox.items).toEqual([])
  })

  it("does not take somebody else's same decision for its own", async () => {
    const { outbox, clock } = box([
      offline(),
      refusal('stale', 409, view(2, step('accept', 'Anh, Chuyên viên'))),
    ])
    await outbox.decide(question, accept(1))
    await clock.advance(60_000)
    expect(outbox.items).toMatchObject([{ fate: { kind: 'conflict' } }])
  })

  it('sends decisions on one question in order, each on what the one before made of it', async () => {
    const { outbox, clock, sent } = box([offline(), view(2), view(3)])
    await outbox.decide(question, accept(1))
    await outbox.decide(question, { verb: 'assign', body: { version: 1, unit: 'u' } })
    expect(outbox.items).toHaveLength(2)
    await clock.advance(60_000)
    expect(outbox.items).toEqual([])
    expect(sent.slice(1)).toEqual([
      { target: 'accept q', body: { version: 1 } },
      { target: 'assign q', body: { version: 2, unit: 'u' } },
    ])
  })

  it('survives a reload', async () => {
    const before = box([offline()])
    await before.outbox.decide(question, accept(1))
    const after = box([view(2)], before.kept)
    expect(after.outbox.items).toHaveLength(1)
    const stop = after.outbox.start()
    await after.clock.advance(1)
    expect(after.outbox.items).toEqual([])
    stop()
  })

  it('hands a refusal straight back', async () => {
    const { outbox } = box([refusal('forbidden', 403)])
    expect(await outbox.decide(question, accept(1))).toMatchObject({ kind: 'refused' })
    expect(outbox.items).toEqual([])
  })
})
