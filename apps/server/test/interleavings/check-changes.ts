import { isDeepStrictEqual } from 'node:util'
import type { QuestionState } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { roleFor } from '@giaoluu/domain/permissions'
import { RETURNS_MAX, UNDO_MS } from '@giaoluu/domain/question'
import { nextState, type QuestionVerb, UNDOABLE } from '@giaoluu/domain/question-table'
import { must } from './must.ts'
import type { Act, Past } from './replay.ts'
import { type ChangeRow, type QuestionRow, writtenTo } from './trail.ts'

/** What no act may ever touch. */
const FIXED = [
  'session_id',
  'number',
  'text',
  'receipt',
  'submission_id',
  'salt',
  'received_at',
  'confidential',
]
const KEEPS_VERSION: ReadonlySet<string> = new Set(['claim', 'release', 'lapse', 'draft'])

/** Every version of a question is one legal step on record, by somebody who may, and nothing else changes a question. */
export function checkChanges(past: Past, { step, changes, principal }: Act): void {
  const rows = writtenTo(step, 'question')
  const ids = rows.map(({ now, before }) => (now ?? before)?.id)
  must(new Set(ids).size === ids.length, 'a question changes once in a transaction')
  for (const { before, now } of rows) {
    must(now !== null, 'no question is ever removed', before)
    const change = changes.find(({ subject_id, version }) => subject_id === now.id && version === now.version)
    must(change !== undefined, 'every change is on record', before, now)
    must(now.version === (before?.version ?? 0) + 1, 'every change raises the version by one', before, now)
    must(change.from_state === (before?.state ?? null), 'the record begins where the question was', change)
    must(change.to_state === now.state, 'the record ends where the question is', change)
    checkAbout(before, now, change)
    if (before && change.verb === 'undo') checkUndo(past, before, now, change)
    else if (before) checkStep(past, before, now, change)
    else must(change.verb === 'ask' && now.state === 'received', 'a question begins by being asked', change)
  }
  for (const change of changes) {
    if (rows.some(({ now }) => now?.id === change.subject_id)) continue
    const present = past.questions.get(change.subject_id)
    must(present !== undefined && KEEPS_VERSION.has(change.verb), 'on record, and nothing changed', change)
    must(change.version === present.version, 'on record with the version that is', change, present)
    const { from_state, to_state } = change
    must(
      from_state === present.state && to_state === present.state,
      'on record with the state that is',
      change,
    )
    must(change.verb !== 'draft' || present.state === 'drafting', 'only a first draft is news', change)
  }
  for (const change of changes) checkActor(past, change, principal)
  if (rows.length > 0 || changes.length > 0) must(principal !== null, 'every change is on record', rows)
}

function checkStep(past: Past, before: QuestionRow, now: QuestionRow, change: ChangeRow): void {
  for (const name of FIXED) must(before[name] === now[name], `${name} is never changed`, before, now)
  const to: QuestionState | null = nextState(change.verb as QuestionVerb, before.state)
  must(to === now.state, `${change.verb} from ${before.state} leads to ${to}`, now.state)
  if (change.verb === 'return') must(now.returns === before.returns + 1, 'returns are counted', before, now)
  else must(now.returns === before.returns, 'only a return counts as one', before, now)
  if (change.verb === 'assign' && before.returns >= RETURNS_MAX)
    must(isOrganiser(past, change), 'after two returns only an organiser assigns', change)
}

/** The record says what a decision was about (HI1). */
function checkAbout(before: QuestionRow | null, now: QuestionRow, change: ChangeRow): void {
  const moved = (before?.lead_id ?? null) === now.lead_id ? null : (now.lead_id ?? before?.lead_id)
  must(change.lead_id === moved, 'on record with the lead that was joined or left', before, now, change)
  if (change.verb !== 'assign' && change.verb !== 'return') return
  const { unit_id, co_unit_ids, leader_id, suggested_unit_id } = now
  const named = [change.co_unit_ids, change.leader_id, change.suggested_unit_id]
  must(isDeepStrictEqual(named, [co_unit_ids, leader_id, suggested_unit_id]), 'on record', now, change)
  must(change.verb === 'return' || change.unit_id === unit_id, 'on record with its unit', now, change)
}

const isOrganiser = (past: Past, { actor_id }: ChangeRow): boolean =>
  past.staff.get(actor_id ?? '')?.roles.some(({ role }) => role === 'organiser') ?? false

/** Undo gives back every field as it was, and only what the same person did a moment before. */
function checkUndo(past: Past, before: QuestionRow, now: QuestionRow, undo: ChangeRow): void {
  const versions = past.versions.get(now.id)
  const undone = versions?.get(before.version)
  const old = versions?.get(before.version - 1)
  must(undone !== undefined && old !== undefined, 'there was something to undo', undo)
  const { change } = undone
  must((UNDOABLE as readonly string[]).includes(change.verb), `${change.verb} cannot be undone`)
  must(change.actor_id === undo.actor_id, 'everybody undoes only what they did', change, undo)
  must(Date.parse(undo.at) - Date.parse(change.at) < UNDO_MS + 1_000, 'undone in time', change, undo)
  const { version: _, changed_at: __, ...fields } = now
  for (const [name, value] of Object.entries(fields))
    must(isDeepStrictEqual(value, old.row[name]), `undo gives back ${name}`, old.row, now)
}

/** Whoever is on record as having acted was there in that role, and the role was allowed it. */
function checkActor(past: Past, change: ChangeRow, principal: ChangeRow | null): void {
  const { actor_id, actor_role, verb } = change
  must(actor_role !== '', 'on record with a role', change)
  if (change !== principal) {
    must(actor_id === principal?.actor_id && actor_role === principal.actor_role, 'by who did it all', change)
    return
  }
  if (actor_id === null) {
    const role = verb === 'ask' || verb === 'retract' ? 'asker' : 'clock'
    must(['ask', 'retract', 'due', 'lapse'].includes(verb) && actor_role === role, 'done by nobody', change)
    return
  }
  const row = past.questions.get(change.subject_id)
  const staff = past.staff.get(actor_id)
  must(row !== undefined && staff !== undefined, 'done by somebody unknown', change)
  const question = {
    organisationId: past.crowd.organisation.id,
    state: row.state,
    unitId: row.unit_id,
    coUnitIds: row.co_unit_ids,
    confidential: row.confidential,
    handlerId: row.handler_id,
  }
  must(
    roleFor(staff, verb as Verb, question) === actor_role,
    'in a role that allows it',
    change,
    row,
    staff.roles,
  )
}
