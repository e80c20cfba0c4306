import type { RoleName } from '@giaoluu/contract/people'
import type { QuestionState } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import type { Actor } from './actor.ts'

// One table, asked by both sides: the server to refuse, the client to hide (design rule "who may").

/** What decides who may see a question. `organisationId` is the host of its session. */
export type Visible = {
  organisationId: string
  state: QuestionState
  unitId: string | null
  confidential: boolean
  handlerId: string | null
}

const OFFICE: readonly RoleName[] = ['moderator', 'organiser']
const UNIT: readonly RoleName[] = ['expert', 'leader']

/** Which roles a verb is for. Experts and leaders act on questions of their own unit only. */
export const ROLES_FOR_VERB: Record<Verb, readonly RoleName[]> = {
  claim: [...OFFICE, ...UNIT],
  release: [...OFFICE, ...UNIT],
  accept: OFFICE,
  edit: OFFICE,
  hold: OFFICE,
  decline: OFFICE,
  link: OFFICE,
  unlink: OFFICE,
  assign: OFFICE,
  return: UNIT,
  draft: UNIT,
  submit: ['expert'],
  sendback: ['leader'],
  publish: UNIT,
  takeback: ['leader'],
  correct: ['leader'],
  mask: OFFICE,
  withdraw: ['leader', 'organiser'],
  reopen: ['organiser'],
  handover: ['organiser'],
  answerLater: ['organiser'],
  undo: [...OFFICE, ...UNIT],
}

/** What may be done to a session rather than to a question. */
export const ROLES_FOR_SESSION = {
  read: [...OFFICE, ...UNIT],
  notice: ['organiser'],
  pause: ['organiser'],
  resume: ['organiser'],
} as const satisfies Record<string, readonly RoleName[]>
export type SessionVerb = keyof typeof ROLES_FOR_SESSION

const inUnit = (role: RoleName): boolean => UNIT.includes(role)

/**
 * Whether somebody may see a question: moderators and organisers of the host organisation all but confidential reports,
 * experts and leaders those of their unit and what is published; a confidential report its named unit and handler.
 */
export function canSee(actor: Actor, question: Visible): boolean {
  if (question.confidential && question.handlerId === actor.personId) return true
  return actor.roles.some((held) => {
    if (held.organisationId !== question.organisationId) return false
    if (inUnit(held.role)) {
      if (held.unitId !== null && held.unitId === question.unitId) return true
      return question.state === 'published' && !question.confidential
    }
    return !question.confidential
  })
}

/** The role by which somebody may use a verb on a question, or null. Whether the state allows it is another matter. */
export function roleFor(actor: Actor, verb: Verb, question: Visible): RoleName | null {
  const held = actor.roles.find(
    (role) =>
      role.organisationId === question.organisationId &&
      ROLES_FOR_VERB[verb].includes(role.role) &&
      (!inUnit(role.role) || (role.unitId !== null && role.unitId === question.unitId)),
  )
  return held?.role ?? null
}

/** Whether somebody may use a verb on a question (states aside). */
export const mayDo = (actor: Actor, verb: Verb, question: Visible): boolean =>
  roleFor(actor, verb, question) !== null

/** Whether somebody may do something to a session of an organisation. */
export const mayOnSession = (actor: Actor, verb: SessionVerb, organisationId: string): boolean =>
  actor.roles.some(
    (held) =>
      held.organisationId === organisationId &&
      (ROLES_FOR_SESSION[verb] as readonly RoleName[]).includes(held.role),
  )

/** Whether somebody may read contact data: moderators, organisers, and leaders of the assigned unit. */
export const mayReadContact = (actor: Actor, question: Visible): boolean =>
  canSee(actor, question) &&
  actor.roles.some(
    (held) =>
      held.organisationId === question.organisationId &&
      (OFFICE.includes(held.role) ||
        (held.role === 'leader' && held.unitId !== null && held.unitId === question.unitId)),
  )
