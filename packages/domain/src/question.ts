import type { QuestionState } from '@giaoluu/contract/question'
import { CONFIDENTIAL_VERBS, LEAD_STATES, nextState, type QuestionVerb, UNDOABLE } from './question-table.ts'

// Decides purely: facts, command, who and when go in, a decision or a refusal comes out. No clock, no database.

/** How long `undo` works, in milliseconds. */
export const UNDO_MS = 10_000
/** After so many returns only an organiser assigns the question, and it cannot be returned again. */
export const RETURNS_MAX = 2

/** The fields a decision may change. */
export type Fields = {
  publicText: string | null
  topicId: string | null
  unitId: string | null
  coUnitIds: string[]
  labelIds: string[]
  leaderId: string | null
  leadId: string | null
  suggestedUnitId: string | null
  returns: number
  dueAt: Date | null
  declineReasonId: string | null
  outcomeReason: string | null
  handoverTo: string | null
  handoverCode: string | null
}

/**
 * What undo goes back to; `linked` are the questions the act sent back to triage, with their versions since and the day
 * each of them was promised itself.
 */
export type Before = {
  state: QuestionState
  fields: Partial<Fields>
  linked: { id: string; version: number; dueAt: Date | null }[]
}

export type QuestionFacts = Fields & {
  id: string
  state: QuestionState
  version: number
  text: string
  confidential: boolean
  /** How many questions are linked to this one. */
  linked: number
  draft: { revision: number; empty: boolean; byId: string } | null
  claim: { byId: string; until: Date } | null
  undo: { byId: string; verb: string; version: number; until: Date; before: Before } | null
}

/** `closed`: nothing but a withdrawal or a reopening makes a question of it open again. */
export type SessionRules = {
  publishDelay: number
  secondSignature: boolean
  opensAt: Date | null
  closed: boolean
}

/** Who acts: null is the asker or the clock. `organiser` is whether they act as one. */
export type By = { personId: string | null; organiser: boolean }

export type LinkedFate = 'return' | 'same'

/** A command with names already resolved to ids. Texts are cleaned, bodies valid. */
export type Command =
  | { verb: 'accept'; publicText?: string; topicId?: string }
  | { verb: 'edit'; publicText: string }
  | { verb: 'hold' | 'unlink' | 'sendback' | 'takeback' | 'due' | 'correct' | 'retract' | 'reopen' }
  | { verb: 'decline'; reasonId: string; linked: LinkedFate }
  | { verb: 'link'; lead: Pick<QuestionFacts, 'id' | 'state' | 'leadId' | 'confidential' | 'dueAt'> }
  | { verb: 'assign'; unitId: string; leaderId: string | null; coUnitIds: string[] }
  | { verb: 'label'; labelIds: string[] }
  | { verb: 'return'; suggestedUnitId: string | null }
  | { verb: 'draft'; draftRevision: number | null }
  | { verb: 'submit'; draftRevision: number | null }
  /** `ownBody`, `ownReferences`: they came with the call. `mayUseName`: the signer is the actor or delegated to them. */
  | {
      verb: 'publish'
      ownBody: boolean
      ownReferences: boolean
      draftRevision: number | null
      mayUseName: boolean
    }
  | { verb: 'mask'; publicText: string }
  | { verb: 'withdraw'; reason: string }
  | { verb: 'handover'; to: string; code: string | null; reason: string | null; linked: LinkedFate }
  | { verb: 'answerLater'; dueAt: Date }

export type RefusalCode = 'stale' | 'claimed' | 'illegal' | 'forbidden'
export type Refused = { ok: false; code: RefusalCode; why: string }
export type Decided = {
  ok: true
  to: QuestionState
  set: Partial<Fields>
  /** False only for a draft after the first: no new version, no news to the desk. */
  news: boolean
  endsClaim: boolean
  /** What happens to those linked to this question. */
  linked: LinkedFate | 'keep'
  /** What undo would go back to, where the verb can be undone. */
  before: Before | null
  publishesAt: Date | null
}

const ENDS_CLAIM: readonly QuestionVerb[] = [
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
]

const refuse = (code: RefusalCode, why: string): Refused => ({ ok: false, code, why })

/** Compare-and-set: the version the caller saw must be the present one. */
export const checkVersion = (facts: QuestionFacts, version: number): Refused | null =>
  facts.version === version ? null : refuse('stale', `version is ${facts.version}`)

/** A live claim keeps everybody else out. */
export const checkClaim = (facts: QuestionFacts, by: By, now: Date): Refused | null =>
  facts.claim !== null && facts.claim.until > now && facts.claim.byId !== by.personId
    ? refuse('claimed', 'somebody else holds the question')
    : null

function checkDraft(facts: QuestionFacts, seen: number | null): Refused | null {
  const present = facts.draft?.revision ?? 0
  return (seen ?? 0) === present ? null : refuse('stale', `draft revision is ${present}`)
}

/** What must hold beside the table of states, and what the verb sets. */
function consequences(
  facts: QuestionFacts,
  command: Command,
  by: By,
  rules: SessionRules,
): Refused | Partial<Fields> {
  switch (command.verb) {
    case 'accept':
      if (facts.confidential)
        return command.publicText === undefined
          ? { topicId: command.topicId ?? facts.topicId }
          : refuse('illegal', 'a confidential report has no public text')
      return {
        publicText: command.publicText ?? facts.publicText ?? facts.text,
        topicId: command.topicId ?? facts.topicId,
      }
    case 'edit':
    case 'mask':
      return { publicText: command.publicText }
    case 'decline':
      return { declineReasonId: command.reasonId, dueAt: null }
    case 'link': {
      const { lead } = command
      if (lead.id === facts.id) return refuse('illegal', 'a question cannot be linked to itself')
      if (facts.linked > 0) return refuse('illegal', 'others are linked to this question')
      if (lead.leadId !== null || !LEAD_STATES.includes(lead.state))
        return refuse('illegal', 'that question cannot be a lead')
      if (lead.confidential) return refuse('illegal', 'confidential reports are never linked')
      if (rules.closed && lead.state !== 'published' && lead.dueAt === null)
        return refuse('illegal', 'the session is closed and nobody was promised an answer to that question')
      return { leadId: lead.id }
    }
    case 'unlink':
      return rules.closed ? refuse('illegal', 'the session is closed') : { leadId: null }
    case 'assign': {
      if (facts.returns >= RETURNS_MAX && !by.organiser)
        return refuse('forbidden', 'after two returns only an organiser assigns')
      return {
        unitId: command.unitId,
        coUnitIds: command.coUnitIds.filter((id) => id !== command.unitId),
        leaderId: command.leaderId,
        suggestedUnitId: null,
        publicText: facts.publicText ?? facts.text,
      }
    }
    case 'label':
      return { labelIds: command.labelIds }
    case 'return':
      if (facts.returns >= RETURNS_MAX) return refuse('illegal', 'it was returned twice already')
      return {
        unitId: null,
        coUnitIds: [],
        leaderId: null,
        suggestedUnitId: command.suggestedUnitId,
        returns: facts.returns + 1,
      }
    case 'draft':
      return checkDraft(facts, command.draftRevision) ?? {}
    case 'submit':
      if (!rules.secondSignature) return refuse('illegal', 'the session asks for no second signature')
      if (command.draftRevision !== null) return checkDraft(facts, command.draftRevision) ?? {}
      return {}
    case 'publish':
      return checkPublish(facts, command, by, rules) ?? {}
    case 'withdraw':
      return { outcomeReason: command.reason }
    case 'handover':
      return {
        handoverTo: command.to,
        handoverCode: command.code,
        outcomeReason: command.reason,
        dueAt: null,
      }
    case 'answerLater':
      return { dueAt: command.dueAt }
    case 'reopen':
      return { declineReasonId: null, outcomeReason: null }
    case 'due':
      return { dueAt: null }
    case 'retract':
      return { leadId: null, dueAt: null }
    case 'sendback':
      return rules.secondSignature ? {} : refuse('illegal', 'the session asks for no second signature')
    case 'hold':
    case 'takeback':
    case 'correct':
      return {}
  }
}

function checkPublish(
  facts: QuestionFacts,
  command: Extract<Command, { verb: 'publish' }>,
  by: By,
  rules: SessionRules,
): Refused | null {
  if (!command.mayUseName) return refuse('forbidden', 'no leader has delegated their name')
  if (command.draftRevision !== null) {
    const stale = checkDraft(facts, command.draftRevision)
    if (stale) return stale
  }
  if (rules.secondSignature) {
    if (facts.state !== 'submitted') return refuse('illegal', 'a second signature is asked for')
    if (command.ownBody || command.ownReferences)
      return refuse('illegal', 'what was submitted is published as it is')
    if (facts.draft?.byId === by.personId)
      return refuse('forbidden', 'its last author cannot be the second to sign')
  }
  if (!command.ownBody && (facts.draft === null || facts.draft.empty))
    return refuse('illegal', 'there is no text to publish')
  return null
}

/** When a published answer stands in public: after the delay, never before the day opens. */
const publishesAt = (rules: SessionRules, now: Date): Date => {
  const delayed = new Date(now.getTime() + rules.publishDelay)
  return rules.opensAt !== null && rules.opensAt > delayed ? rules.opensAt : delayed
}

/** What undo would restore: the fields the decision changes, as they are before it. */
function beforeOf(facts: QuestionFacts, set: Partial<Fields>): Before {
  const fields = Object.fromEntries(Object.keys(set).map((name) => [name, facts[name as keyof Fields]]))
  return { state: facts.state, fields: fields as Partial<Fields>, linked: [] }
}

/**
 * Decides a verb by the table of states and the rules beside it. Version and claim are checked before, by checkVersion
 * and checkClaim, so that refusals come in the order the wire promises.
 */
export function decide(
  facts: QuestionFacts,
  command: Command,
  by: By,
  now: Date,
  rules: SessionRules,
): Decided | Refused {
  const to = nextState(command.verb, facts.state)
  if (to === null) return refuse('illegal', `${command.verb} is not possible when ${facts.state}`)
  if (facts.confidential && !CONFIDENTIAL_VERBS.includes(command.verb))
    return refuse('illegal', `${command.verb} is never possible for a confidential report`)
  const set = consequences(facts, command, by, rules)
  if (isRefused(set)) return set
  return {
    ok: true,
    to,
    set,
    news: !(command.verb === 'draft' && facts.state === 'drafting'),
    endsClaim: ENDS_CLAIM.includes(command.verb),
    linked: linkedFate(facts, command),
    before: UNDOABLE.includes(command.verb) ? beforeOf(facts, set) : null,
    publishesAt: command.verb === 'publish' ? publishesAt(rules, now) : null,
  }
}

const isRefused = (value: Refused | Partial<Fields>): value is Refused => 'ok' in value && value.ok === false

function linkedFate(facts: QuestionFacts, command: Command): Decided['linked'] {
  if (facts.linked === 0) return 'keep'
  if (command.verb === 'decline' || command.verb === 'handover') return command.linked
  return command.verb === 'retract' ? 'return' : 'keep'
}
