import type { LocalRole } from '@giaoluu/contract/organisation'
import type { RoleName } from '@giaoluu/contract/people'
import { VERBS, type Verb } from '@giaoluu/contract/verbs'
import type { Actor } from '@giaoluu/domain/actor'
import {
  canSee,
  mayDo,
  mayOnOrganisation,
  mayOnSession,
  mayReadContact,
  ROLES_FOR_SESSION,
  roleOnUnit,
  type SessionVerb,
  type Visible,
} from '@giaoluu/domain/permissions'
import { CONFIDENTIAL_VERBS } from '@giaoluu/domain/question-table'

/** What somebody may do, about which questions; `signsFor` is publishing under the name of a leader who allowed it. */
export type QuestionAct = Verb | 'contact' | 'signsFor'
export type Right =
  | { about: 'all' | 'published' | 'confidential'; acts: QuestionAct[] }
  | { about: 'unit' | 'coUnit'; unit: string; acts: QuestionAct[] }
  | { about: 'session'; acts: SessionVerb[] }
  | { about: 'unitThings'; unit: string; acts: ('writeTextBlock' | 'delegate')[] }
  | { about: 'organisation' }

type Somebody = { username: string; roles: readonly LocalRole[] }
type Reports = { unit: string; handler: string } | null

// One side of this wire knows an organisation by its slug only, and here it is always the same one.
const HERE = 'here'
const NOWHERE = 'no unit'

/** The roles whose work is all in one unit. */
const OF_A_UNIT: readonly RoleName[] = ['expert', 'leader']

const question = (part: Partial<Visible>): Visible => ({
  organisationId: HERE,
  state: 'assigned',
  unitId: NOWHERE,
  coUnitIds: [],
  confidential: false,
  handlerId: null,
  ...part,
})

/** What the server lets anybody do with a report, whatever their role. */
const ON_REPORTS: readonly string[] = [...CONFIDENTIAL_VERBS, 'claim', 'release', 'undo', 'contact']

/**
 * The effective rights of somebody in an organisation, asked of the table by which the server refuses: about one question
 * of every kind that it tells apart. What is said about all questions is not said again of their unit's.
 */
export function rightsOf({ username, roles }: Somebody, reports: Reports): Right[] {
  const actor: Actor = {
    personId: username,
    roles: roles.map(({ role, unit }) => ({ organisationId: HERE, role, unitId: unit ?? null })),
  }
  const units = [
    ...new Set(roles.flatMap(({ role, unit }) => (OF_A_UNIT.includes(role) && unit ? [unit] : []))),
  ]
  const leads = (unit: string) => roles.some((held) => held.role === 'leader' && held.unit === unit)
  const actsOn = (about: Visible): QuestionAct[] => [
    ...VERBS.filter((verb) => mayDo(actor, verb, about)).map((verb) =>
      verb === 'publish' && about.unitId !== null && !leads(about.unitId) ? 'signsFor' : verb,
    ),
    ...(mayReadContact(actor, about) ? (['contact'] as const) : []),
  ]
  const anywhere = question({})
  const everywhere = actsOn(anywhere)
  const more = (acts: QuestionAct[]) => acts.filter((act) => !everywhere.includes(act))

  const rights: Right[] = []
  if (canSee(actor, anywhere)) rights.push({ about: 'all', acts: everywhere })
  for (const unit of units) {
    const own = more(actsOn(question({ unitId: unit })))
    if (own.length > 0) rights.push({ about: 'unit', unit, acts: own })
    const shared = more(actsOn(question({ coUnitIds: [unit] })))
    if (shared.length > 0) rights.push({ about: 'coUnit', unit, acts: shared })
  }
  if (!canSee(actor, anywhere) && canSee(actor, question({ state: 'published' })))
    rights.push({ about: 'published', acts: [] })
  const report = reports && question({ confidential: true, unitId: reports.unit, handlerId: reports.handler })
  if (report && canSee(actor, report))
    rights.push({ about: 'confidential', acts: actsOn(report).filter((act) => ON_REPORTS.includes(act)) })

  const session = (Object.keys(ROLES_FOR_SESSION) as SessionVerb[]).filter((verb) =>
    mayOnSession(actor, verb, HERE),
  )
  if (session.length > 0) rights.push({ about: 'session', acts: session })
  // What organisers may with every unit belongs to setting up the organisation.
  const member = { ...actor, roles: actor.roles.filter(({ role }) => role !== 'organiser') }
  for (const unit of units) {
    const place = { id: unit, organisationId: HERE }
    const things = (['writeTextBlock', 'delegate'] as const).filter((verb) => roleOnUnit(member, verb, place))
    if (things.length > 0) rights.push({ about: 'unitThings', unit, acts: things })
  }
  if (mayOnOrganisation(actor, 'organise', HERE)) rights.push({ about: 'organisation' })
  return rights
}
