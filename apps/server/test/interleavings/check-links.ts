import { LEAD_STATES } from '@giaoluu/domain/question-table'
import { must } from './must.ts'
import type { Act, Past } from './replay.ts'
import { type ChangeRow, type QuestionRow, writtenTo } from './trail.ts'

/** Links never chain: a lead is not linked, and who is linked leads nobody. */
export function checkLinks(past: Past, act: Act): void {
  const { step, changes, principal } = act
  for (const { before, now } of writtenTo(step, 'question')) {
    if (!now || now.lead_id === null || now.lead_id === before?.lead_id) continue
    const lead = presentLead(past, act, now.lead_id)
    must(lead !== undefined, 'linked to nothing', now)
    must(lead.lead_id === null, 'a lead that is linked itself', lead, now)
    must(lead.session_id === now.session_id, 'linked into another session', lead, now)
    must(!lead.confidential && !now.confidential, 'a confidential report was linked', lead, now)
    const change = changes.find(({ subject_id }) => subject_id === now.id)
    if (change?.verb === 'link' && change === principal)
      must(LEAD_STATES.includes(lead.state), 'linked to what cannot lead', lead)
    const followers = [...past.questions.values()].filter(({ lead_id }) => lead_id === now.id)
    must(followers.length === 0, 'somebody linked leads others', now, followers)
  }
  if (principal?.verb === 'retract') noneLeft(past, act, principal)
  if (principal?.verb === 'undo') linkedAgain(past, act, principal)
}

/** The lead as the same step leaves it: an undo takes the lead back before those it sent away. */
const presentLead = (past: Past, { step }: Act, id: string): QuestionRow | undefined =>
  writtenTo(step, 'question').find(({ now }) => now?.id === id)?.now ?? past.questions.get(id)

/** A lead that was taken back leaves nobody behind. */
function noneLeft(past: Past, { step }: Act, { subject_id }: ChangeRow): void {
  const left = new Set(
    [...past.questions.values()].filter(({ lead_id }) => lead_id === subject_id).map(({ id }) => id),
  )
  for (const { now } of writtenTo(step, 'question')) if (now) left.delete(now.id)
  must(left.size === 0, 'left behind by their lead', [...left])
}

/** Undo links those again that the act sent back to triage, unless somebody touched them since. */
function linkedAgain(past: Past, { step, changes }: Act, undo: ChangeRow): void {
  const undone = past.versions.get(undo.subject_id)?.get(undo.version - 1)
  const sent = undone ? writtenTo(undone.step, 'change').flatMap(({ now }) => now ?? []) : []
  for (const { subject_id, version } of sent) {
    if (subject_id === undo.subject_id) continue
    const row = past.questions.get(subject_id)
    const claim = past.claims.get(subject_id)
    const held = claim && Date.parse(claim.until) > Date.parse(undo.at) && claim.person_id !== undo.actor_id
    const leads = [...past.questions.values()].some(({ lead_id }) => lead_id === subject_id)
    const untouched = row?.version === version && !leads && !held
    const linked = changes.some((change) => change.subject_id === subject_id && change.verb === 'link')
    must(untouched === linked, linked ? 'linked again though touched' : 'not linked again', row, claim)
  }
  must(
    writtenTo(step, 'question').every(({ now }) =>
      [undo.subject_id, ...sent.map(({ subject_id }) => subject_id)].includes(now?.id ?? ''),
    ),
    'undo touched somebody else',
  )
}
