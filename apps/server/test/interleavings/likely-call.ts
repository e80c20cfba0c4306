import { randomUUID } from 'node:crypto'
import type { DeskRow } from '@giaoluu/contract/question'
import { VERBS, type Verb } from '@giaoluu/contract/verbs'
import { mayDo, type Visible } from '@giaoluu/domain/permissions'
import { LEAD_STATES, nextState } from '@giaoluu/domain/question-table'
import type { Staff } from '../../src/people/staff.ts'
import { paragraph } from '../factories.ts'
import type { Chance } from '../seeded.ts'
import type { Crowd } from './crowd.ts'

/** A question as somebody at the desk last saw it. */
export type Seen = DeskRow & { draftRevision: number }
export type VerbCall = { verb: Verb; body: Record<string, unknown> }

/** How likely each verb is where it fits; 1 unless said. */
export type Weights = Partial<Record<Verb, number>>
// Ways on are likelier than ends, or nothing would ever stand in public and be worked on there.
export const ALL_DAY: Weights = {
  accept: 2,
  assign: 4,
  draft: 3,
  publish: 5,
  submit: 0.8,
  takeback: 3,
  link: 4,
  decline: 1,
  handover: 0.1,
  withdraw: 0.5,
  reopen: 3,
  answerLater: 0.4,
  return: 0.7,
  claim: 0.8,
  release: 1,
  undo: 0.3,
}
/** What joins families, parts them and ends their leads. */
export const FAMILY: Weights = {
  link: 6,
  decline: 3,
  reopen: 6,
  label: 0.3,
  answerLater: 0.3,
  handover: 0.1,
  undo: 0.3,
}

const visible = (row: Seen, organisationId: string): Visible => ({
  organisationId,
  state: row.state,
  unitId: row.unit,
  coUnitIds: row.coUnits,
  confidential: false,
  handlerId: null,
})

/** Verbs for every state. */
export const ALWAYS: ReadonlySet<Verb> = new Set(['claim', 'release', 'undo'])

/** The verbs that somebody could rightly use on a question as they see it. */
export const fittingVerbs = (row: Seen, staff: Staff, { organisation }: Crowd): Verb[] =>
  VERBS.filter(
    (verb) =>
      mayDo(staff, verb, visible(row, organisation.id)) &&
      (ALWAYS.has(verb) || nextState(verb as Parameters<typeof nextState>[0], row.state) !== null),
  )

/** A call that mostly fits what its caller saw, now and then one that does not. */
export function likelyCall(
  row: Seen,
  others: readonly Seen[],
  staff: Staff,
  crowd: Crowd,
  chance: Chance,
  weights: Weights,
  wanted?: Verb,
): VerbCall {
  const verb = wanted ?? likelyVerb(fittingVerbs(row, staff, crowd), weights, chance)
  return { verb, body: bodyOf(verb, row, others, staff, crowd, chance) }
}

function likelyVerb(verbs: readonly Verb[], weights: Weights, chance: Chance): Verb {
  if (verbs.length === 0 || chance.is(0.04)) return chance.of(VERBS as [Verb])
  const weight = (verb: Verb) => weights[verb] ?? 1
  let left = chance.number() * verbs.reduce((sum, verb) => sum + weight(verb), 0)
  for (const verb of verbs) {
    left -= weight(verb)
    if (left < 0) return verb
  }
  return verbs[0] ?? 'claim'
}

function bodyOf(
  verb: Verb,
  row: Seen,
  others: readonly Seen[],
  staff: Staff,
  crowd: Crowd,
  chance: Chance,
): Record<string, unknown> {
  const words = `${chance.of(['sổ đỏ', 'thủ tục', 'khoáng sản', 'nước thải'])} ${randomUUID()}`
  // Somebody whose screen is behind: the version before, or one that was never seen.
  const version = chance.is(0.08) ? Math.max(0, row.version + chance.of([-1, -1, 1])) : row.version
  const revision = row.draftRevision - (chance.is(0.06) ? 1 : 0)
  const seenDraft = revision > 0 && { draftRevision: revision }
  const some = <T extends object>(probability: number, fields: T) => (chance.is(probability) ? fields : {})
  const unit = chance.of(crowd.units)
  switch (verb) {
    case 'claim':
      return some(0.3, { reason: words })
    case 'release':
      return some(0.5, { reason: words })
    case 'accept':
      return {
        version,
        ...some(0.5, { publicText: words }),
        ...some(0.3, { topic: chance.of(crowd.topics) }),
      }
    case 'edit':
      return { version, publicText: words }
    case 'mask':
      return { version, publicText: words, reason: words }
    case 'decline':
      return {
        version,
        reason: crowd.organisation.declineReasonId,
        ...some(0.3, { linked: chance.of(['same', 'return']) }),
      }
    case 'link':
      return { version, lead: leadFor(row, others, chance) }
    case 'assign':
      return { version, unit, ...some(0.4, { coUnits: [chance.of(crowd.units), chance.of(crowd.units)] }) }
    case 'label':
      return { version, labels: chance.is(0.7) ? [chance.of(crowd.labels)] : crowd.labels }
    case 'return':
      return { version, reason: words, ...some(0.5, { suggestedUnit: unit }) }
    case 'draft':
      return { version, body: paragraph(words), ...seenDraft }
    case 'submit':
      return { version, ...some(0.7, seenDraft || {}) }
    case 'sendback':
      return { version, note: words }
    case 'publish': {
      const own = row.draftRevision === 0 || chance.is(0.3)
      const lent = crowd.delegations.find(({ expert }) => expert === staff)
      return {
        version,
        ...(own && { body: paragraph(words) }),
        ...(chance.is(0.7) && seenDraft),
        ...(lent && { as: lent.leader.username }),
      }
    }
    case 'correct':
      return { version, body: paragraph(words), note: words }
    case 'withdraw':
    case 'reopen':
      return { version, reason: words }
    case 'handover':
      return { version, to: 'Sở mẫu', ...some(0.5, { linked: chance.of(['same', 'return']) }) }
    case 'answerLater':
      return { version, dueAt: new Date(Date.now() + 86_400_000).toISOString() }
    case 'hold':
    case 'unlink':
    case 'takeback':
    case 'undo':
      return { version }
  }
}

/** Mostly one of the first few that could lead, so that families grow; now and then any. */
function leadFor(row: Seen, others: readonly Seen[], chance: Chance): string {
  const able = others.filter(
    ({ id, session, state, lead }) =>
      id !== row.id && session === row.session && lead === undefined && LEAD_STATES.includes(state),
  )
  const [first = row, ...rest] = chance.is(0.9) ? able.slice(0, 4) : others
  return chance.of([first, ...rest]).id
}
