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
  /** Units that answer together with `unitId`, which signs. */
  coUnitIds: readonly string[]
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
  label: OFFICE,
  return: UNIT,
  draft: UNIT,
  submit: UNIT,
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
  label: OFFICE,
  notice: ['organiser'],
  pause: ['organiser'],
  resume: ['organiser'],
  /** Its settings, from the draft to the archive: what organisers do before, during and after. */
  organise: ['organiser'],
  /** Enters questions that came another way. */
  enter: OFFICE,
} as const satisfies Record<string, readonly RoleName[]>
export type SessionVerb = keyof typeof ROLES_FOR_SESSION

const inUnit = (role: RoleName): boolean => UNIT.includes(role)

/** What a unit that answers together with another may do: work on the text. It neither signs nor sends the question away. */
const CO_UNIT_VERBS: readonly Verb[] = ['claim', 'release', 'draft', 'undo']

const isUnits = (unitId: string | null, question: Visible): boolean =>
  unitId !== null && unitId === question.unitId
const isCoUnits = (unitId: string | null, question: Visible): boolean =>
  unitId !== null && question.coUnitIds.includes(unitId)

/** Who left the organisation is nobody's handler there any more, whatever the row still says. */
const isHandler = (
  { personId, roles }: Actor,
  { confidential, handlerId, organisationId }: Visible,
): boolean =>
  confidential && handlerId === personId && roles.some((held) => held.organisationId === organisationId)

/**
 * Whether somebody may see a question: moderators and organisers of the host organisation all but confidential reports,
 * experts and leaders those of their unit and what is published; a confidential report its named unit and handler.
 */
export function canSee(actor: Actor, question: Visible): boolean {
  if (isHandler(actor, question)) return true
  return actor.roles.some((held) => {
    if (held.organisationId !== question.organisationId) return false
    if (inUnit(held.role)) {
      if (isUnits(held.unitId, question)) return true
      if (isCoUnits(held.unitId, question)) return !question.confidential
      return question.state === 'published' && !question.confidential
    }
    return !question.confidential
  })
}

/** Somebody acts by a role, or on a confidential report as its one handler. */
export type ActingRole = RoleName | 'handler'

/**
 * The role by which somebody may use a verb on a question, or null. Whether the state allows it is another matter. A
 * confidential report is its handler's to decide, as the office decides about the rest.
 */
export function roleFor(actor: Actor, verb: Verb, question: Visible): ActingRole | null {
  if (isHandler(actor, question) && ROLES_FOR_VERB[verb].some((role) => !inUnit(role))) return 'handler'
  const held = actor.roles.find(
    (role) =>
      role.organisationId === question.organisationId &&
      ROLES_FOR_VERB[verb].includes(role.role) &&
      ((!inUnit(role.role) && !question.confidential) ||
        isUnits(role.unitId, question) ||
        (CO_UNIT_VERBS.includes(verb) && isCoUnits(role.unitId, question))),
  )
  return held?.role ?? null
}

/** Whether somebody may use a verb on a question (states aside). */
export const mayDo = (actor: Actor, verb: Verb, question: Visible): boolean =>
  roleFor(actor, verb, question) !== null

/** The role by which somebody may do something to a session of an organisation, or null. */
export const roleOnSession = (actor: Actor, verb: SessionVerb, organisationId: string): RoleName | null =>
  actor.roles.find(
    (held) =>
      held.organisationId === organisationId &&
      (ROLES_FOR_SESSION[verb] as readonly RoleName[]).includes(held.role),
  )?.role ?? null

/** Whether somebody may do something to a session of an organisation. */
export const mayOnSession = (actor: Actor, verb: SessionVerb, organisationId: string): boolean =>
  roleOnSession(actor, verb, organisationId) !== null

/**
 * Whether somebody may read contact data: moderators, organisers, and leaders of the assigned unit; of a confidential
 * report its handler instead of the office.
 */
export const mayReadContact = (actor: Actor, question: Visible): boolean =>
  isHandler(actor, question) ||
  actor.roles.some(
    (held) =>
      held.organisationId === question.organisationId &&
      ((OFFICE.includes(held.role) && !question.confidential) ||
        (held.role === 'leader' && isUnits(held.unitId, question))),
  )

/** A unit as what belongs to it is guarded: its text blocks and delegations. */
export type UnitPlace = { id: string; organisationId: string }

/** What may be done with a unit's own things; those of the office read them. */
export const ROLES_FOR_UNIT = {
  read: [...OFFICE, ...UNIT],
  writeTextBlock: [...UNIT, 'organiser'],
  delegate: ['leader'],
  revoke: ['leader', 'organiser'],
} as const satisfies Record<string, readonly RoleName[]>
export type UnitVerb = keyof typeof ROLES_FOR_UNIT

/** The role by which somebody may do something with a unit's own things, or null. Experts and leaders: their own unit's. */
export function roleOnUnit(actor: Actor, verb: UnitVerb, unit: UnitPlace): RoleName | null {
  const held = actor.roles.find(
    ({ organisationId, role, unitId }) =>
      organisationId === unit.organisationId &&
      (ROLES_FOR_UNIT[verb] as readonly RoleName[]).includes(role) &&
      (!inUnit(role) || unitId === unit.id),
  )
  return held?.role ?? null
}

/** The role by which somebody may end a delegation: the leader whose name it is about, or an organiser. */
export function roleToRevoke(actor: Actor, unit: UnitPlace, leaderId: string): RoleName | null {
  const roles = actor.roles.filter((held) => held.role !== 'leader' || actor.personId === leaderId)
  return roleOnUnit({ ...actor, roles }, 'revoke', unit)
}

/** What may be done to an organisation itself. */
export const ROLES_FOR_ORGANISATION = {
  read: [...OFFICE, ...UNIT],
  organise: ['organiser'],
  /** Can be named as the handler of its confidential reports: these have the desk at which one decides. */
  handleReports: OFFICE,
} as const satisfies Record<string, readonly RoleName[]>
export type OrganisationVerb = keyof typeof ROLES_FOR_ORGANISATION

/** Whether somebody may do something to an organisation. */
export const mayOnOrganisation = (actor: Actor, verb: OrganisationVerb, organisationId: string): boolean =>
  actor.roles.some(
    (held) =>
      held.organisationId === organisationId &&
      (ROLES_FOR_ORGANISATION[verb] as readonly RoleName[]).includes(held.role),
  )
