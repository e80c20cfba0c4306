import { must } from './must.ts'
import type { Act, Past } from './replay.ts'
import { writtenTo } from './trail.ts'

/** No draft is lost, and what stands in public is what was signed. */
export function checkText(past: Past, { step, principal }: Act): void {
  for (const { now } of writtenTo(step, 'draft')) {
    must(now !== null, 'a draft is never removed')
    const before = past.drafts.get(now.question_id)
    must(now.revision === (before?.revision ?? 0) + 1, 'drafts are numbered without holes', before, now)
    must(
      principal?.verb === 'draft' || principal?.verb === 'publish',
      'a draft saved by another act',
      principal,
    )
    must(
      now.by_id === principal.actor_id && now.question_id === principal.subject_id,
      'saved by its author',
      now,
    )
  }
  for (const { before, now } of writtenTo(step, 'publication')) {
    if (now === null) {
      must(
        principal?.verb === 'takeback' || principal?.verb === 'due',
        'publishing ended by another act',
        principal,
      )
      must(principal.subject_id === before?.question_id, 'of the same question', before)
      continue
    }
    must(before === null && principal?.verb === 'publish', 'what is frozen stays as it is', before, now)
    must(now.publisher_id === principal.actor_id, 'published by who is on record', now)
    checkSigner(past, now)
    const draft = writtenTo(step, 'draft')[0]?.now ?? past.drafts.get(now.question_id)
    must(draft?.body_text === now.body_text, 'what is published is what was written', draft, now)
  }
  for (const { before, now } of writtenTo(step, 'answer')) {
    must(now !== null, 'an answer is never removed', before)
    if (before !== null) continue
    const publication = past.publications.get(now.question_id)
    must(principal?.verb === 'due' && publication !== undefined, 'an answer of its own accord', now)
    must(
      Date.parse(publication.publishes_at) <= Date.parse(step.at),
      'published before its time',
      publication,
    )
    past.frozen.set(now.id, publication)
  }
}

/** Signed by a leader of the unit, or for one who delegated it; where two must sign, not by the last author alone. */
function checkSigner(
  past: Past,
  publication: { question_id: string; signer_id: string; publisher_id: string },
): void {
  const question = past.questions.get(publication.question_id)
  const { signer_id, publisher_id } = publication
  const leads = past.staff
    .get(signer_id)
    ?.roles.some(({ role, unitId }) => role === 'leader' && unitId === question?.unit_id)
  must(leads === true, 'signed by a leader of the unit', publication, question)
  const lent = past.crowd.delegations.some(
    ({ leader, expert, unit }) =>
      leader.personId === signer_id && expert.personId === publisher_id && unit === question?.unit_id,
  )
  must(signer_id === publisher_id || lent, 'signed for somebody who did not ask for it', publication)
  if (question?.session_id !== past.crowd.sessions[1].id) return
  must(question.state === 'submitted', 'published without a second look', question)
  must(past.drafts.get(question.id)?.by_id !== publisher_id, 'signed by its last author', publication)
}
