import { RoleName } from '@giaoluu/contract/people'
import type { Actor, ActorRole } from '@giaoluu/domain/actor'
import { hashPassword } from 'better-auth/crypto'
import { createPerson } from '../src/people/create-person.ts'
import { type Day, givenOrganisation, givenPerson, givenUnit } from './factories.ts'
import { signedIn } from './signed-in.ts'
import type { TestApp } from './test-app.ts'

type Headers = Record<string, string>
/** Somebody who could call. `actor` is who the server should take them for, null for nobody. */
export type Caller = { name: string; actor: Actor | null; signIn: () => Promise<Headers> }

export const PASSWORD = 'mat-khau-cua-toi'

/**
 * Everybody who could call: every role in its own organisation and in a foreign one, experts and leaders of the unit
 * that signs, of one that answers with it and of another; those who were disabled a moment ago, and those who have
 * typed the password and not the code they need.
 */
export async function givenCallers({ app, database }: TestApp, day: Day, coUnit: string): Promise<Caller[]> {
  const db = database.prisma
  const { id: here } = day.organisation
  const { id: elsewhere } = await givenOrganisation(db)
  const unitElsewhere = await givenUnit(db, elsewhere)
  const known: Record<string, Actor> = {
    moderator: day.moderator,
    organiser: day.organiser,
    'expert of the unit': day.expert,
    'leader of the unit': day.leader,
  }
  const signInAs = (actor: Actor) => async (): Promise<Headers> => ({ cookie: await signedIn(db, actor) })
  const callers: Caller[] = [{ name: 'nobody', actor: null, signIn: async () => ({}) }]
  const add = (name: string, actor: Actor) => callers.push({ name, actor, signIn: signInAs(actor) })

  for (const role of RoleName.options) {
    const inUnit = role === 'expert' || role === 'leader'
    const places: Record<string, string | undefined> = inUnit
      ? { ' of the unit': day.unit, ' of a co-answering unit': coUnit, ' of another unit': day.otherUnit }
      : { '': undefined }
    for (const [place, unitId] of Object.entries(places)) {
      const held = { organisationId: here, role, ...(unitId !== undefined && { unitId }) }
      add(`${role}${place}`, known[`${role}${place}`] ?? (await givenPerson(db, [held])))
    }
    const foreign = { organisationId: elsewhere, role, ...(inUnit && { unitId: unitElsewhere }) }
    add(`foreign ${role}`, await givenPerson(db, [foreign]))

    const held = { organisationId: here, role, ...(inUnit && { unitId: day.unit }) }
    const dismissed = await givenPerson(db, [held], { disabledAt: new Date() })
    callers.push({ name: `disabled ${role}`, actor: null, signIn: signInAs(dismissed) })
    const headers = await halfSignedIn(app, db, `half-${role}`, { ...held, unitId: held.unitId ?? null })
    callers.push({ name: `${role} without the second factor`, actor: null, signIn: async () => headers })
  }
  await givePassword(db, callers)
  return callers
}

/** One password for everybody, made once since hashing takes its time. */
async function givePassword(db: TestApp['database']['prisma'], callers: readonly Caller[]): Promise<void> {
  const password = await hashPassword(PASSWORD)
  await db.signInAccount.createMany({
    data: callers.flatMap(({ actor }) => {
      if (actor === null) return []
      const { personId: userId } = actor
      return [{ id: userId, accountId: userId, providerId: 'credential', userId, password }]
    }),
  })
}

/** The password was right, the code is still wanted: what the reply gave is all they have. */
async function halfSignedIn(
  app: TestApp['app'],
  db: TestApp['database']['prisma'],
  id: string,
  role: ActorRole,
): Promise<Headers> {
  const names = { id, username: id, name: 'Người', title: 'Chuyên viên' }
  await createPerson(db, { ...names, password: PASSWORD, roles: [role] })
  await db.signInUser.update({ where: { id }, data: { twoFactorEnabled: true } })
  await db.signInTwoFactor.create({
    data: { id, userId: id, secret: 'secret', backupCodes: '[]', verified: true },
  })
  const payload = { username: id, password: PASSWORD }
  const reply = await app.inject({ method: 'POST', url: '/api/login', payload })
  if (reply.json().code !== 'code-required') throw new Error(`not asked for a code: ${reply.body}`)
  return { cookie: reply.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
}
