import type { Db } from '../../src/deps.ts'
import type { Staff } from '../../src/people/staff.ts'
import { givenOrganisation, givenPerson, givenSession, givenTopic, givenUnit } from '../factories.ts'

/** How long the day is that is played in `seconds`. */
export const DAY_MINUTES = 540
export const ASKS_UNTIL = 480
export const LUNCH = { from: 240, until: 300 }

/** `slack`: how much later than played the session ends, in milliseconds, so that a slow machine refuses nobody. */
export type Plan = { questions: number; seconds: number; seed: number; slack: number }

export type Cast = {
  organisation: { id: string; declineReasonId: string }
  session: { id: string; slug: string; title: string }
  units: { id: string; leader: Staff /** The minute it comes to work. */; from: number }[]
  topics: string[]
  provinces: string[]
  moderators: Staff[]
  organiser: Staff
  /** Everybody acts so often at least, however slow the machine. */
  rounds: number
  /** What minute it is of the day that is played, and when a minute is. */
  minute: () => number
  at: (minute: number) => Date
}

const UNITS = 8
const ROUNDS = 10
const LATE: Record<number, number> = { 1: 90, 2: 150 }
/** In earnest an answer stands ten seconds after its publishing. */
const PUBLISH_DELAY = 10_000
const TITLE = 'Ngày hỏi đáp mẫu'

/** A ministry on its day, which begins in a moment and goes as many times faster as the plan says. */
export async function givenCast(db: Db, { seconds, slack }: Plan): Promise<Cast> {
  const organisation = await givenOrganisation(db)
  const organisationId = organisation.id
  const at = { organisationId }
  const units: Cast['units'] = []
  for (let n = 0; n < UNITS; n++) {
    const id = await givenUnit(db, organisationId, { position: n })
    const leader = await givenPerson(db, [{ ...at, role: 'leader', unitId: id }])
    units.push({ id, leader, from: LATE[n] ?? 0 })
  }
  const topics = [await givenTopic(db, organisationId), await givenTopic(db, organisationId)]
  const provinces = ['tinh-a', 'tinh-b', 'tinh-c']
  await db.province.createMany({ data: provinces.map((id) => ({ id, name: id })), skipDuplicates: true })
  const moderators = [
    await givenPerson(db, [{ ...at, role: 'moderator' }]),
    await givenPerson(db, [{ ...at, role: 'moderator' }]),
  ]
  const organiser = await givenPerson(db, [{ ...at, role: 'organiser' }])
  const start = Date.now()
  const length = (seconds * 1_000) / DAY_MINUTES
  const date = (minute: number) => new Date(start + minute * length)
  const session = await givenSession(db, organisationId, {
    title: TITLE,
    asksFrom: date(-1),
    opensAt: date(0),
    asksUntil: new Date(date(ASKS_UNTIL).getTime() + slack),
    closesAt: new Date(date(DAY_MINUTES).getTime() + slack),
    publishDelay: Math.round((PUBLISH_DELAY * length) / 60_000),
  })
  await db.sessionBreak.create({
    data: { sessionId: session.id, from: date(LUNCH.from), until: date(LUNCH.until) },
  })
  return {
    organisation,
    session: { ...session, title: TITLE },
    units,
    topics,
    provinces,
    moderators,
    organiser,
    rounds: slack > 0 ? ROUNDS : 0,
    minute: () => (Date.now() - start) / length,
    at: date,
  }
}
