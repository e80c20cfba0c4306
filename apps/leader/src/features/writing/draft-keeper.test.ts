import { RequestError } from '@giaoluu/client/request-error'
import type { DeskQuestion } from '@giaoluu/contract/question'
import { describe, expect, test } from 'vitest'
import { question } from '../../../test/factories.ts'
import { DraftKeeper } from './draft-keeper.ts'
import type { Copy } from './draft-machine.ts'
import type { Written } from './written.ts'

const says = (text: string): Written => ({
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
  references: [],
})

/** A server of one draft, a browser's storage and a clock that runs by hand. */
function desk(copy: Copy | null = null) {
  let stored: DeskQuestion = question({ state: 'assigned', version: 1 })
  const kept: { copy: Copy | null } = { copy }
  const due: (() => void)[] = []
  const sent: Written[] = []
  const line = { up: true }
  const keeper = new DraftKeeper(stored, {
    clock: {
      now: () => 0,
      after: (_, run) => {
        due.push(run)
        return () => {
          const at = due.indexOf(run)
          if (at >= 0) due.splice(at, 1)
        }
      },
    },
    copies: {
      read: () => kept.copy,
      write: (next) => {
        kept.copy = next
      },
      clear: () => {
        kept.copy = null
      },
    },
    async save({ written, revision }) {
      sent.push(written)
      if (!line.up) throw new RequestError({ code: 'network', status: 0, problem: null, retryAfter: null })
      const draft = {
        ...written,
        revision: revision + 1,
        by: 'leader',
        savedAt: '2026-11-20T03:12:05.000Z',
      }
      stored = question({ version: 2, draft })
      return stored
    },
    told: () => undefined,
  })
  const tick = async () => {
    for (const run of due.splice(0)) run()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { keeper, kept, sent, line, tick, due }
}

describe('[LC2] the keeper', () => {
  test('keeps every key here and sends the newest text once', async () => {
    const { keeper, kept, sent, tick } = desk()
    keeper.hear({ type: 'typed', written: says('m') })
    keeper.hear({ type: 'typed', written: says('một') })
    expect(kept.copy).toEqual({ written: says('một'), revision: 0 })
    expect(sent).toEqual([])
    await tick()
    expect(sent).toEqual([says('một')])
    expect(kept.copy).toBeNull()
    expect(keeper.state).toMatchObject({ phase: { kind: 'resting' }, revision: 1, version: 2 })
  })

  test('loses nothing without network and sends when it is back', async () => {
    const { keeper, kept, line, tick } = desk()
    line.up = false
    keeper.hear({ type: 'typed', written: says('một') })
    await tick()
    expect(keeper.state.phase).toEqual({ kind: 'unsent', code: 'network' })
    expect(kept.copy).toEqual({ written: says('một'), revision: 0 })
    line.up = true
    await tick()
    expect(keeper.state.phase.kind).toBe('resting')
    expect(kept.copy).toBeNull()
  })

  test('a copy from before a crash is sent by itself', async () => {
    const { keeper, sent, tick } = desk({ written: says('dở'), revision: 0 })
    expect(keeper.state.restored).toBe(true)
    await tick()
    expect(sent).toEqual([says('dở')])
  })

  test('leaving sends at once what waited', async () => {
    const { keeper, sent, due } = desk()
    keeper.hear({ type: 'typed', written: says('một') })
    keeper.leave()
    expect(sent).toEqual([says('một')])
    expect(due).toEqual([])
  })

  test('a pause lets a save end and begins no other', async () => {
    const { keeper, sent } = desk()
    keeper.hear({ type: 'typed', written: says('một') })
    const settled = keeper.settle()
    keeper.hear({ type: 'typed', written: says('hai') })
    await settled
    const { revision } = await keeper.pause()
    expect(revision).toBe(1)
    expect(sent).toEqual([says('một')])
    keeper.resume()
    expect(sent).toEqual([says('một'), says('hai')])
  })
})
