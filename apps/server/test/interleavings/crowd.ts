import type { RoleName } from '@giaoluu/contract/people'
import type { Db } from '../../src/deps.ts'
import type { Staff } from '../../src/people/staff.ts'
import { givenOrganisation, givenPerson, givenSession, givenTopic, givenUnit } from '../factories.ts'

// Long enough for a take-back to be in time, short enough for most to be too late.
const PUBLISH_DELAY = 150

export type Crowd = {
  organisation: { id: string; declineReasonId: string }
  /** The day, and one that asks for a second signature. */
  sessions: [{ id: string; slug: string }, { id: string; slug: string }]
  topics: [string, string]
  units: [string, string, string]
  labels: [string, string]
  staff: [Staff, ...Staff[]]
  /** Those who triage. */
  office: Staff[]
  organiser: Staff
  /** The moderator who handles the confidential report. */
  handler: Staff
  leader: Staff
  /** Who may publish under whose name. */
  delegations: { leader: Staff; expert: Staff; unit: string }[]
}

/** A ministry with three units and everybody who works on its day, somebody with two roles and a stranger among them. */
export async function givenCrowd(db: Db): Promise<Crowd> {
  const organisation = await givenOrganisation(db)
  const organisationId = organisation.id
  const stranger = await givenOrganisation(db)
  const unit = () => givenUnit(db, organisationId)
  const units: Crowd['units'] = [await unit(), await unit(), await unit()]
  const [land, water, survey] = units
  const somebody = (title: string, ...roles: [role: RoleName, unitId?: string][]): Promise<Staff> =>
    givenPerson(
      db,
      roles.map(([role, unitId]) => ({ organisationId, role, ...(unitId !== undefined && { unitId }) })),
      { title },
    )
  const leader = await somebody('leader', ['leader', land])
  const expert = await somebody('expert', ['expert', land])
  const organiser = await somebody('organiser', ['organiser'])
  const handler = await somebody('moderator', ['moderator'])
  const moderator = await somebody('moderator', ['moderator'])
  const both = await somebody('moderator and expert', ['moderator'], ['expert', water])
  const label = async (name: string) =>
    (await db.label.create({ data: { id: `${name}-${organisationId}`, organisationId, name } })).id
  await db.delegation.create({
    data: { leaderId: leader.personId, expertId: expert.personId, unitId: land },
  })
  return {
    organisation,
    sessions: [
      await givenSession(db, organisationId, { publishDelay: PUBLISH_DELAY }),
      await givenSession(db, organisationId, { publishDelay: PUBLISH_DELAY, secondSignature: true }),
    ],
    topics: [await givenTopic(db, organisationId), await givenTopic(db, organisationId)],
    units,
    labels: [await label('gap'), await label('trung')],
    delegations: [{ leader, expert, unit: land }],
    office: [organiser, handler, moderator, both],
    organiser,
    handler,
    leader,
    staff: [
      leader,
      expert,
      await somebody('leader', ['leader', land]),
      await somebody('expert', ['expert', land]),
      await somebody('leader', ['leader', water]),
      await somebody('leader', ['leader', water]),
      await somebody('expert', ['expert', water]),
      await somebody('leader', ['leader', survey]),
      await somebody('expert', ['expert', survey]),
      handler,
      moderator,
      both,
      organiser,
      await givenPerson(db, [{ organisationId: stranger.id, role: 'moderator' }], { title: 'stranger' }),
    ],
  }
}
