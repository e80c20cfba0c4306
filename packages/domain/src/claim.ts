import type { QuestionState } from '@giaoluu/contract/question'
import type { By, QuestionFacts, Refused } from './question.ts'

/** How long a claim lasts without a heartbeat, in milliseconds. */
export const CLAIM_MS = 90_000

/** Nothing is left to work on in these. */
const OVER: readonly QuestionState[] = ['retracted']

/** What claiming does: `claimed`, `takenOver` and `lapsed` are news to the desk, `renewed` is not. */
export type ClaimDecided = { ok: true; kind: 'claimed' | 'takenOver' | 'renewed'; until: Date }

/** A claim on a free question, a renewal of one's own, or a takeover with a reason ([MC2]). */
export function decideClaim(
  facts: Pick<QuestionFacts, 'claim' | 'state'>,
  by: By,
  hasReason: boolean,
  now: Date,
): ClaimDecided | Refused {
  if (OVER.includes(facts.state))
    return { ok: false, code: 'illegal', why: `claim is not possible when ${facts.state}` }
  const until = new Date(now.getTime() + CLAIM_MS)
  const live = facts.claim !== null && facts.claim.until > now
  if (!live) return { ok: true, kind: 'claimed', until }
  if (facts.claim?.byId === by.personId) return { ok: true, kind: 'renewed', until }
  if (!hasReason) return { ok: false, code: 'claimed', why: 'taking over needs a reason' }
  return { ok: true, kind: 'takenOver', until }
}

/**
 * Giving a claim up: one's own, or as an organiser anybody's, for which a live one asks for a reason ([MC2]). Without a
 * claim there is nothing to tell, and what another let run out is theirs to lapse.
 */
export function decideRelease(
  facts: Pick<QuestionFacts, 'claim'>,
  by: By,
  now: Date,
): { ok: true; news: boolean; needsReason: boolean } | Refused {
  const { claim } = facts
  const others = claim !== null && claim.until > now && claim.byId !== by.personId
  if (others && !by.organiser)
    return { ok: false, code: 'claimed', why: 'only an organiser frees what somebody else holds' }
  return { ok: true, news: others || claim?.byId === by.personId, needsReason: others }
}
