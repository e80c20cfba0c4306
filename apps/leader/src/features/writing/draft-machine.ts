import type { RequestError } from '@giaoluu/client/request-error'
import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import { cleanWritten, NOTHING, sameWritten, type Written } from './written.ts'

// Pure: what happened goes in, the next state and what to do come out. The keeper does it.

/** What is typed is saved at the latest after this long ([LC2]). */
export const SAVE_AFTER_MS = 2_000
/** While saving fails for a reason that passes. */
export const RETRY_AFTER_MS = 5_000

export type Refusal = RequestError['code']

/** A draft somebody else saved in the meantime. */
export type OtherDraft = { written: Written; revision: number; by: string; savedAt: string }

/** What this browser keeps until the server has it. `revision` is that of the draft it was written upon. */
export type Copy = { written: Written; revision: number }

export type DraftPhase =
  | { kind: 'resting' }
  | { kind: 'changed' }
  | { kind: 'saving'; sent: Written }
  /** Could not be sent for now; tried again by itself where that can help. */
  | { kind: 'unsent'; code: Refusal }
  /** Somebody else holds the question. */
  | { kind: 'held' }
  | { kind: 'conflict'; theirs: OtherDraft }
  /** The question took another way: it is no longer to be written here. */
  | { kind: 'closed' }

export type DraftState = {
  phase: DraftPhase
  /** What the editor holds. */
  written: Written
  /** What the server holds, as far as is known here. */
  saved: Written
  savedAt: string | null
  /** Where the draft stands on the server; 0 is none. */
  revision: number
  /** The question's version, for compare-and-set. */
  version: number
  /** The text came from this browser's copy and not from the server. */
  restored: boolean
}

export type DraftEvent =
  | { type: 'typed'; written: Written }
  /** The time to save has come, or somebody asks for it now. */
  | { type: 'due' }
  | { type: 'saved'; view: DeskQuestion }
  | { type: 'refused'; code: Refusal; current: DeskQuestion | null }
  /** News of the question from the desk's stream. */
  | { type: 'row'; row: Pick<DeskRow, 'state' | 'version'>; heldByOther: boolean }
  /** The question as it was just read. */
  | { type: 'read'; view: DeskQuestion }
  | { type: 'resolve'; choice: 'mine' | 'theirs' }

export type DraftEffect =
  | { type: 'wait'; ms: number }
  | { type: 'rest' }
  | { type: 'send'; written: Written; version: number; revision: number }
  | { type: 'keep'; copy: Copy }
  | { type: 'forget' }
  /** The editor must show this instead of what it has. */
  | { type: 'show'; written: Written }

export type Stepped = { state: DraftState; effects: DraftEffect[] }

const stay = (state: DraftState): Stepped => ({ state, effects: [] })
const keep = ({ written, revision }: DraftState): DraftEffect => ({
  type: 'keep',
  copy: { written, revision },
})

/** Whether a draft can be saved while the question is in this state. */
export const isWritable = (state: DeskRow['state']): boolean => state === 'assigned' || state === 'drafting'

function draftOf(view: DeskQuestion): OtherDraft | null {
  const written = view.draft && cleanWritten(view.draft)
  if (!view.draft || !written) return null
  return { written, revision: view.draft.revision, by: view.draft.by, savedAt: view.draft.savedAt }
}

/** The state in which a question is opened: the server's draft, or what this browser still has to send. */
export function openDraft(view: DeskQuestion, copy: Copy | null): Stepped {
  const draft = draftOf(view)
  const saved = draft?.written ?? NOTHING
  const opened: DraftState = {
    phase: { kind: 'resting' },
    written: saved,
    saved,
    savedAt: draft?.savedAt ?? null,
    revision: draft?.revision ?? 0,
    version: view.version,
    restored: false,
  }
  if (!copy) return stay(opened)
  if (sameWritten(copy.written, saved)) return { state: opened, effects: [{ type: 'forget' }] }
  const mine: DraftState = { ...opened, written: copy.written, restored: true }
  if (draft && draft.revision !== copy.revision)
    return stay({ ...mine, phase: { kind: 'conflict', theirs: draft } })
  return {
    state: { ...mine, phase: { kind: 'changed' } },
    effects: [{ type: 'wait', ms: SAVE_AFTER_MS }],
  }
}

export function stepDraft(state: DraftState, event: DraftEvent): Stepped {
  switch (event.type) {
    case 'typed':
      return typed(state, event.written)
    case 'due':
      return state.phase.kind === 'changed' || state.phase.kind === 'unsent' ? send(state) : stay(state)
    case 'saved':
      return stored(state, event.view)
    case 'refused':
      return refused(state, event.code, event.current)
    case 'row':
      return heard(state, event.row, event.heldByOther)
    case 'read':
      return read(state, event.view)
    case 'resolve':
      return resolved(state, event.choice)
  }
}

function send(state: DraftState): Stepped {
  const { written, version, revision } = state
  return {
    state: { ...state, phase: { kind: 'saving', sent: written } },
    effects: [{ type: 'send', written, version, revision }],
  }
}

function typed(state: DraftState, written: Written): Stepped {
  if (sameWritten(written, state.written)) return stay(state)
  const next = { ...state, written }
  switch (state.phase.kind) {
    case 'resting':
      return {
        state: { ...next, phase: { kind: 'changed' } },
        effects: [keep(next), { type: 'wait', ms: SAVE_AFTER_MS }],
      }
    case 'changed':
      // Written back to what the server has: nothing is left to send.
      return sameWritten(written, state.saved) ? rest(next) : { state: next, effects: [keep(next)] }
    case 'unsent':
      // What was too long may now fit.
      if (passes(state.phase.code)) return { state: next, effects: [keep(next)] }
      return {
        state: { ...next, phase: { kind: 'changed' } },
        effects: [keep(next), { type: 'wait', ms: SAVE_AFTER_MS }],
      }
    default:
      return { state: next, effects: [keep(next)] }
  }
}

const rest = (state: DraftState): Stepped => ({
  state: { ...state, phase: { kind: 'resting' }, restored: false },
  effects: [{ type: 'rest' }, { type: 'forget' }],
})

function stored(state: DraftState, view: DeskQuestion): Stepped {
  const { phase } = state
  if (phase.kind !== 'saving') return stay(state)
  const next: DraftState = {
    ...state,
    saved: phase.sent,
    savedAt: view.draft?.savedAt ?? state.savedAt,
    revision: view.draft?.revision ?? state.revision,
    version: view.version,
  }
  if (sameWritten(next.written, phase.sent)) return rest(next)
  return {
    state: { ...next, phase: { kind: 'changed' } },
    effects: [keep(next), { type: 'wait', ms: SAVE_AFTER_MS }],
  }
}

/** Codes after which the same text may be taken later without anybody changing it. */
const PASSING: readonly Refusal[] = ['network', 'unavailable', 'internal', 'too-many', 'signed-out']
const passes = (code: Refusal): boolean => PASSING.includes(code)

function refused(state: DraftState, code: Refusal, current: DeskQuestion | null): Stepped {
  const { phase } = state
  if (phase.kind !== 'saving') return stay(state)
  if (code === 'claimed') return { state: { ...state, phase: { kind: 'held' } }, effects: [keep(state)] }
  if (code === 'stale' && current) return overtaken(state, current, phase.sent)
  if (code === 'illegal' || code === 'forbidden' || code === 'not-found' || code === 'stale')
    return { state: { ...state, phase: { kind: 'closed' } }, effects: [keep(state)] }
  return {
    state: { ...state, phase: { kind: 'unsent', code } },
    // Signing in again opens the page anew, and this copy with it.
    effects:
      passes(code) && code !== 'signed-out'
        ? [keep(state), { type: 'wait', ms: RETRY_AFTER_MS }]
        : [keep(state)],
  }
}

/** The question or its draft moved on: only another text than ours is a conflict. */
function overtaken(state: DraftState, current: DeskQuestion, sent: Written): Stepped {
  const moved = { ...state, version: current.version }
  if (!isWritable(current.state))
    return { state: { ...moved, phase: { kind: 'closed' } }, effects: [keep(state)] }
  const theirs = draftOf(current)
  if ((theirs?.revision ?? 0) === state.revision) return send(moved)
  if (!theirs) return send({ ...moved, revision: 0 })
  // The reply to an earlier attempt was lost: it is our own text that stands there.
  if (sameWritten(theirs.written, sent)) return stored(state, current)
  return { state: { ...moved, phase: { kind: 'conflict', theirs } }, effects: [keep(state)] }
}

const onVersion = (state: DraftState, version: number): DraftState =>
  version > state.version ? { ...state, version } : state

function heard(state: DraftState, row: Pick<DeskRow, 'state' | 'version'>, heldByOther: boolean): Stepped {
  const next = onVersion(state, row.version)
  if (!isWritable(row.state) && state.phase.kind !== 'resting' && state.phase.kind !== 'saving')
    return { state: { ...next, phase: { kind: 'closed' } }, effects: [{ type: 'rest' }] }
  if (state.phase.kind === 'held' && !heldByOther) return send(next)
  return stay(next)
}

/** A newer draft of a colleague is shown at once while there is nothing of one's own to lose. */
function read(state: DraftState, view: DeskQuestion): Stepped {
  const next = onVersion(state, view.version)
  const draft = draftOf(view)
  if (state.phase.kind !== 'resting' || !draft || draft.revision <= state.revision) return stay(next)
  return {
    state: {
      ...next,
      written: draft.written,
      saved: draft.written,
      savedAt: draft.savedAt,
      revision: draft.revision,
    },
    effects: [{ type: 'show', written: draft.written }],
  }
}

function resolved(state: DraftState, choice: 'mine' | 'theirs'): Stepped {
  if (state.phase.kind !== 'conflict') return stay(state)
  const { theirs } = state.phase
  const known = { ...state, saved: theirs.written, savedAt: theirs.savedAt, revision: theirs.revision }
  if (choice === 'mine') return send(known)
  const { state: next, effects } = rest({ ...known, written: theirs.written })
  return { state: next, effects: [...effects, { type: 'show', written: theirs.written }] }
}
