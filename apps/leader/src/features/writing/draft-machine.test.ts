import type { Document, Reference } from '@giaoluu/contract/document'
import { describe, expect, test } from 'vitest'
import { question } from '../../../test/factories.ts'
import { type DraftEvent, type DraftState, openDraft, SAVE_AFTER_MS, stepDraft } from './draft-machine.ts'
import { NOTHING, type Written } from './written.ts'

const words = (text: string): Document => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const says = (text: string, ...references: Reference[]): Written => ({ body: words(text), references })
const draft = (text: string, revision: number, by = 'expert') => ({
  ...says(text),
  revision,
  by,
  savedAt: '2026-11-20T03:00:00.000Z',
})

const opened = (): DraftState => openDraft(question({ version: 3, draft: draft('một', 4) }), null).state
const run = (state: DraftState, ...events: DraftEvent[]) =>
  events.reduce((now, event) => stepDraft(now.state, event), { state, effects: [] } as ReturnType<
    typeof stepDraft
  >)

const saving = (): DraftState => run(opened(), { type: 'typed', written: says('hai') }, { type: 'due' }).state

describe('[LC2] autosave', () => {
  test('the first change is kept here and saved after two seconds; further ones do not put it off', () => {
    const first = run(opened(), { type: 'typed', written: says('hai') })
    expect(first.effects).toEqual([
      { type: 'keep', copy: { written: says('hai'), revision: 4 } },
      { type: 'wait', ms: SAVE_AFTER_MS },
    ])
    const second = stepDraft(first.state, { type: 'typed', written: says('hai ba') })
    expect(second.effects).toEqual([{ type: 'keep', copy: { written: says('hai ba'), revision: 4 } }])
    expect(stepDraft(second.state, { type: 'due' }).effects).toEqual([
      { type: 'send', written: says('hai ba'), version: 3, revision: 4 },
    ])
  })

  test('once the server has it the copy goes, and the next save names the new revision', () => {
    const { state, effects } = stepDraft(saving(), {
      type: 'saved',
      view: question({ version: 4, draft: draft('hai', 5) }),
    })
    expect(state).toMatchObject({ phase: { kind: 'resting' }, revision: 5, version: 4 })
    expect(effects).toContainEqual({ type: 'forget' })
  })

  test('what was typed while saving is saved next, by the revision that came back', () => {
    const { state } = run(
      saving(),
      { type: 'typed', written: says('ba') },
      { type: 'saved', view: question({ version: 4, draft: draft('hai', 5) }) },
    )
    expect(state.phase.kind).toBe('changed')
    expect(stepDraft(state, { type: 'due' }).effects).toEqual([
      { type: 'send', written: says('ba'), version: 4, revision: 5 },
    ])
  })

  test('written back to what the server has, nothing is sent', () => {
    const { state, effects } = run(
      opened(),
      { type: 'typed', written: says('hai') },
      { type: 'typed', written: says('một') },
    )
    expect(state.phase.kind).toBe('resting')
    expect(effects).toEqual([{ type: 'rest' }, { type: 'forget' }])
  })

  test('without network the text stays here and is tried again', () => {
    const { state, effects } = stepDraft(saving(), { type: 'refused', code: 'network', current: null })
    expect(state.phase).toEqual({ kind: 'unsent', code: 'network' })
    expect(effects.map(({ type }) => type)).toEqual(['keep', 'wait'])
    expect(stepDraft(state, { type: 'due' }).effects[0]).toMatchObject({ type: 'send', written: says('hai') })
  })

  test('a text that is too large waits for a change', () => {
    const large = stepDraft(saving(), { type: 'refused', code: 'too-large', current: null })
    expect(large.effects.map(({ type }) => type)).toEqual(['keep'])
    const shorter = stepDraft(large.state, { type: 'typed', written: says('h') })
    expect(shorter.state.phase.kind).toBe('changed')
  })
})

describe('another was faster', () => {
  const stale = (current: ReturnType<typeof question>): DraftEvent => ({
    type: 'refused',
    code: 'stale',
    current,
  })

  test('only the question moved on: the draft is sent again by its new version', () => {
    const { effects } = stepDraft(saving(), stale(question({ version: 9, draft: draft('một', 4) })))
    expect(effects).toEqual([{ type: 'send', written: says('hai'), version: 9, revision: 4 }])
  })

  test('another draft is a conflict: both texts are there to choose from', () => {
    const { state, effects } = stepDraft(saving(), stale(question({ version: 3, draft: draft('khác', 5) })))
    expect(state).toMatchObject({
      phase: { kind: 'conflict', theirs: { written: says('khác') } },
      written: says('hai'),
    })
    expect(effects).toEqual([{ type: 'keep', copy: { written: says('hai'), revision: 4 } }])
    expect(stepDraft(state, { type: 'resolve', choice: 'mine' }).effects).toEqual([
      { type: 'send', written: says('hai'), version: 3, revision: 5 },
    ])
    const theirs = stepDraft(state, { type: 'resolve', choice: 'theirs' })
    expect(theirs.state).toMatchObject({ phase: { kind: 'resting' }, written: says('khác'), revision: 5 })
    expect(theirs.effects).toContainEqual({ type: 'show', written: says('khác') })
  })

  test('our own text behind a lost reply is no conflict', () => {
    const { state } = stepDraft(saving(), stale(question({ version: 4, draft: draft('hai', 5, 'leader') })))
    expect(state).toMatchObject({ phase: { kind: 'resting' }, revision: 5 })
  })

  test('a question that took another way closes the draft and keeps the text here', () => {
    const { state, effects } = stepDraft(saving(), stale(question({ version: 4, state: 'publishing' })))
    expect(state.phase.kind).toBe('closed')
    expect(effects).toEqual([{ type: 'keep', copy: { written: says('hai'), revision: 4 } }])
  })

  test('held by another: sent as soon as it is free', () => {
    const held = stepDraft(saving(), { type: 'refused', code: 'claimed', current: null }).state
    const row = { state: 'drafting', version: 3 } as const
    expect(stepDraft(held, { type: 'row', row, heldByOther: true }).state.phase.kind).toBe('held')
    expect(stepDraft(held, { type: 'row', row, heldByOther: false }).effects[0]).toMatchObject({
      type: 'send',
    })
  })

  test('a newer draft is shown at once only while nothing of ours is unsent', () => {
    const view = question({ version: 3, draft: draft('mới', 8) })
    expect(stepDraft(opened(), { type: 'read', view }).effects).toEqual([
      { type: 'show', written: says('mới') },
    ])
    const typing = run(opened(), { type: 'typed', written: says('hai') }).state
    expect(stepDraft(typing, { type: 'read', view })).toMatchObject({
      effects: [],
      state: { written: says('hai') },
    })
  })
})

describe('a draft survives a reload', () => {
  const view = question({ version: 3, draft: draft('một', 4) })

  test('what this browser still has to send comes back and is saved', () => {
    const { state, effects } = openDraft(view, { written: says('hai'), revision: 4 })
    expect(state).toMatchObject({ phase: { kind: 'changed' }, written: says('hai'), restored: true })
    expect(effects).toEqual([{ type: 'wait', ms: SAVE_AFTER_MS }])
  })

  test('with another draft on the server meanwhile it is a conflict', () => {
    const { state } = openDraft(view, { written: says('hai'), revision: 2 })
    expect(state.phase.kind).toBe('conflict')
  })

  test('what the server has already is forgotten here', () => {
    expect(openDraft(view, { written: says('một'), revision: 2 })).toMatchObject({
      state: { phase: { kind: 'resting' } },
      effects: [{ type: 'forget' }],
    })
  })

  test('without any draft one begins empty', () => {
    expect(openDraft(question({ version: 1 }), null).state).toMatchObject({
      written: NOTHING,
      revision: 0,
      savedAt: null,
    })
  })
})

describe('references are part of the draft', () => {
  const law = { title: 'Luật Đất đai', number: '31/2024/QH15' }

  test('a reference alone is saved like a word', () => {
    const typed = run(opened(), { type: 'typed', written: says('một', law) })
    expect(stepDraft(typed.state, { type: 'due' }).effects).toEqual([
      { type: 'send', written: says('một', law), version: 3, revision: 4 },
    ])
  })

  test('the same words on another reference are a conflict', () => {
    const theirs = { ...draft('hai', 5), references: [law] }
    const { state } = stepDraft(saving(), {
      type: 'refused',
      code: 'stale',
      current: question({ version: 3, draft: theirs }),
    })
    expect(state.phase).toMatchObject({ kind: 'conflict', theirs: { written: says('hai', law) } })
  })
})
