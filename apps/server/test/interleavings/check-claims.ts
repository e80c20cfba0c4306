import { must } from './must.ts'
import type { Act, Past } from './replay.ts'
import { type ClaimRow, writtenTo } from './trail.ts'

/** "Every decision ends the claim" (SPEC). */
const ENDS_CLAIM: ReadonlySet<string> = new Set([
  'accept',
  'hold',
  'decline',
  'link',
  'assign',
  'return',
  'publish',
  'withdraw',
  'handover',
  'retract',
])

const isLive = (claim: ClaimRow | undefined, at: string): claim is ClaimRow =>
  claim !== undefined && Date.parse(claim.until) > Date.parse(at)

/** One owner: nobody works on what another holds, and claims come and go by acts on record. */
export function checkClaims(past: Past, { step, changes, principal }: Act): void {
  const written = writtenTo(step, 'claim')
  for (const change of changes) {
    const { actor_id, subject_id, verb, at } = change
    const held = past.claims.get(subject_id)
    const another = isLive(held, at) && held.person_id !== actor_id ? held : null
    // A lead that ends sends back whoever is linked to it, held or not.
    const mayPass =
      actor_id === null ||
      verb === 'claim' ||
      verb === 'release' ||
      (change !== principal && verb === 'unlink')
    must(another === null || mayPass, 'somebody acted on what another held', change, another)
    const takes = verb === 'claim' || verb === 'release'
    must(
      change.taken_from_id === ((takes && another?.person_id) || null),
      'on record with who lost the claim',
      change,
      another,
    )
    if (verb === 'lapse') must(held !== undefined && another === null, 'lapsed before its time', held)
    if (verb === 'release') checkRelease(past, actor_id, held)
    if (change === principal && ENDS_CLAIM.has(verb) && held)
      must(
        written.some(({ before, now }) => before?.question_id === subject_id && now === null),
        `${verb} ends the claim`,
        held,
      )
  }
  for (const { before, now } of written) {
    const own = changes.find(({ subject_id }) => subject_id === (now ?? before)?.question_id)
    if (now === null) {
      const ends = own && (ENDS_CLAIM.has(own.verb) || own.verb === 'release' || own.verb === 'lapse')
      must(ends === true, 'a claim ended by nobody', before)
    } else if (own) {
      must(own.verb === 'claim' && own.actor_id === now.person_id, 'claimed by who is on record', own, now)
    } else {
      must(before?.person_id === now.person_id, 'a claim passed on without a word', before, now)
      // What runs out before its time is the test's own clock.
      if (Date.parse(now.until) > Date.parse(before.until) && isLive(before, step.at))
        past.renewals.push({ question: now.question_id, by: now.person_id })
      else must(Date.parse(now.until) <= Date.parse(step.at) + 1, 'a claim taken again without a word', now)
    }
  }
}

/** Everybody releases their own; only an organiser frees what another holds. */
function checkRelease(past: Past, actorId: string | null, held: ClaimRow | undefined): void {
  const organiser = past.staff.get(actorId ?? '')?.roles.some(({ role }) => role === 'organiser')
  must(held !== undefined, 'nothing was there to release')
  must(held.person_id === actorId || organiser === true, 'somebody released what another had', held)
}
