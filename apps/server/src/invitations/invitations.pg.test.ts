import { randomUUID } from 'node:crypto'
import type { Invitation } from '@giaoluu/contract/organisation'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskClient } from '../../test/desk-client.ts'
import { type Day, givenDay, givenInvitation, givenUnit } from '../../test/factories.ts'
import { signedIn } from '../../test/signed-in.ts'
import { cookieOf, TEST_ORIGIN, type TestApp, testApp } from '../../test/test-app.ts'
import { createPerson } from '../people/create-person.ts'
import { newToken } from './token.ts'

let test: TestApp
let day: Day
let desk: ReturnType<typeof deskClient>
const lines: string[] = []
beforeAll(async () => {
  test = await testApp({ log: (line) => lines.push(line) })
  desk = deskClient(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.database.prisma.signInAttempt.deleteMany()
  day = await givenDay(test.database.prisma)
})

const prisma = () => test.database.prisma
const base = () => `/api/desk/organisations/${day.organisation.slug}`
const password = 'mat-khau-cua-toi'
const username = () => `nguoi-${randomUUID().slice(0, 8)}`
const look = (token: string) => test.app.inject(`/api/invitations/${token}`)
const accept = (token: string, payload: object) =>
  test.app.inject({ method: 'POST', url: `/api/invitations/${token}`, payload })
const invite = (roles: object[]) =>
  desk.call(day.organiser, `${base()}/invitations`, { name: 'Người mới', title: 'Chuyên viên', roles })
const tokenOf = (body: Record<string, unknown>) => String(body.link).split('/').at(-1) ?? ''
const invitations = async (): Promise<Invitation[]> =>
  ((await desk.call(day.organiser, `${base()}/people`)).body as { invitations: Invitation[] }).invitations

describe('IN1 an invitation', () => {
  it('makes somebody who works here, signed in at once, by a link that is told once', async () => {
    const made = await invite([{ role: 'expert', unit: day.unit }, { role: 'moderator' }])
    expect(made.status).toBe(201)
    expect(made.body.link).toMatch(new RegExp(`^${TEST_ORIGIN}/organiser/join/[\\w-]{43}$`))
    const token = tokenOf(made.body)
    expect(await invitations()).toMatchObject([{ id: made.body.id, by: day.organiser.name }])
    expect(JSON.stringify(await invitations())).not.toContain(token)
    const view = (await look(token)).json()
    expect(view).toMatchObject({ organisation: 'Bộ mẫu', name: 'Người mới', title: 'Chuyên viên' })
    expect(view.roles).toEqual([
      { role: 'expert', unit: expect.stringContaining('Vụ') },
      { role: 'moderator' },
    ])
    const name = username()
    const reply = await accept(token, { username: name, password })
    expect(reply.statusCode).toBe(200)
    expect(reply.json()).toMatchObject({ username: name, name: 'Người mới', secondFactor: 'off' })
    const cookie = `${reply.cookies[0]?.name}=${encodeURIComponent(reply.cookies[0]?.value ?? '')}`
    const seen = await test.app.inject({
      url: `/api/desk/sessions/${day.session.slug}`,
      headers: { cookie },
    })
    expect(seen.statusCode).toBe(200)
    await cookieOf(test.app, name, password)
    expect(await invitations()).toEqual([])
    const told = await prisma().change.findMany({
      where: { subject: 'invitation', organisationId: day.organisation.id },
      orderBy: { at: 'asc' },
    })
    expect(told.map(({ verb }) => verb)).toEqual(['invite', 'accept'])
    expect(told.every(({ digest }) => digest !== null)).toBe(true)
  })

  it('IN2 is worth nothing once used, revoked or older than seven days; what never was one is not there', async () => {
    const used = await givenInvitation(prisma(), day)
    expect((await accept(used.token, { username: username(), password })).statusCode).toBe(200)
    const revoked = await givenInvitation(prisma(), day)
    const revoke = `${base()}/invitations/${revoked.id}/revoke`
    expect((await desk.call(day.organiser, revoke, {})).status).toBe(200)
    expect((await desk.call(day.organiser, revoke, {})).status).toBe(404)
    const old = await givenInvitation(prisma(), day, { expiresAt: new Date(Date.now() - 1) })
    for (const { token } of [used, revoked, old]) {
      for (const reply of [await look(token), await accept(token, { username: username(), password })])
        expect([reply.statusCode, reply.json().code]).toEqual([410, 'expired'])
    }
    for (const token of [newToken(), 'x', '%20'])
      expect([(await look(token)).statusCode, (await accept(token, { password })).statusCode]).toEqual([
        404, 404,
      ])
    const made = await invite([{ role: 'moderator' }])
    const days = (Date.parse(String(made.body.expiresAt)) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThanOrEqual(7)
  })

  it('IN3 is refused for units of others and for roles without their unit', async () => {
    const { unit } = await givenDay(prisma())
    for (const role of [{ role: 'expert', unit }, { role: 'leader' }, { role: 'organiser', unit: day.unit }])
      expect((await invite([role])).body).toMatchObject({ errors: [{ path: 'roles.0.unit' }] })
    expect((await invite([])).status).toBe(422)
  })

  it('IN3 is worth nothing once its unit ended', async () => {
    const ended = await givenUnit(prisma(), day.organisation.id)
    const { token } = await givenInvitation(prisma(), day, {
      roles: [{ role: 'moderator' }, { role: 'expert', unit: ended }],
    })
    expect((await desk.call(day.organiser, `${base()}/units/${ended}`, { active: false })).status).toBe(200)
    expect((await accept(token, { username: username(), password })).statusCode).toBe(410)
  })

  it('IN4 a name that somebody has is refused, and the invitation holds', async () => {
    const { token } = await givenInvitation(prisma(), day)
    const taken = await accept(token, { username: day.expert.username, password })
    expect(taken.json()).toMatchObject({ code: 'invalid', errors: [{ path: 'username' }] })
    expect((await accept(token, { password })).json()).toMatchObject({ errors: [{ path: 'username' }] })
    for (const bad of ['ab', 'Hoa', 'có-dấu', '-a-b', 'a b c'])
      expect((await accept(token, { username: bad, password })).statusCode).toBe(422)
    expect((await accept(token, { username: username(), password: 'ngan' })).statusCode).toBe(422)
    expect((await accept(token, { username: username(), password })).statusCode).toBe(200)
  })

  it('A6 of many who accept at once one gets in, and of two who want one name one', async () => {
    const { token } = await givenInvitation(prisma(), day)
    const all = await Promise.all(
      Array.from({ length: 5 }, () => accept(token, { username: username(), password })),
    )
    expect(all.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410, 410, 410, 410])
    const [one, two] = [await givenInvitation(prisma(), day), await givenInvitation(prisma(), day)]
    const name = username()
    const both = await Promise.all([
      accept(one.token, { username: name, password }),
      accept(two.token, { username: name, password }),
    ])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422])
    expect(await prisma().person.count({ where: { username: name } })).toBe(1)
  })

  it('A7 guessing is slowed, and who has a link is not counted', async () => {
    const { token } = await givenInvitation(prisma(), day)
    for (let n = 0; n < 40; n++) expect((await look(token)).statusCode).toBe(200)
    const statuses: number[] = []
    for (let n = 0; n < 32; n++) statuses.push((await look(newToken())).statusCode)
    expect(statuses.slice(0, 29)).toEqual(Array(29).fill(404))
    expect(statuses).toContain(429)
  })

  it('T3 its token is in no log and in no row', async () => {
    const made = await invite([{ role: 'moderator' }])
    const token = tokenOf(made.body)
    await look(token)
    await accept(token, { username: username(), password })
    expect(lines.join('')).toContain('/api/invitations/:token')
    expect(lines.join('')).not.toContain(token)
    expect(JSON.stringify(await prisma().invitation.findMany())).not.toContain(token)
  })
})

describe('IN5 a sign-in made anew', () => {
  it('takes the old password, second factor and every sign-in away', async () => {
    const name = username()
    await createPerson(prisma(), {
      id: name,
      username: name,
      password: 'mat-khau-cu-cua-toi',
      name: 'Người cũ',
      title: 'Chuyên viên',
      roles: [{ organisationId: day.organisation.id, role: 'expert', unitId: day.unit }],
    })
    await prisma().signInUser.update({ where: { id: name }, data: { twoFactorEnabled: true } })
    await prisma().signInTwoFactor.create({
      data: { id: name, userId: name, secret: 'x', backupCodes: '[]', verified: true },
    })
    const cookie = await signedIn(prisma(), { personId: name })
    const renew = () => desk.call(day.organiser, `${base()}/people/${name}/sign-in`, {})
    const first = tokenOf((await renew()).body)
    const made = await renew()
    expect(made.body).toMatchObject({ username: name, name: 'Người cũ' })
    expect((await look(first)).statusCode).toBe(410)
    const token = tokenOf(made.body)
    expect((await look(token)).json()).toMatchObject({ username: name })
    const me = () => test.app.inject({ url: '/api/me', headers: { cookie } })
    expect((await me()).statusCode).toBe(200)
    expect((await accept(token, { username: 'khac-ten', password })).statusCode).toBe(422)
    const reply = await accept(token, { password })
    expect(reply.json()).toMatchObject({ username: name, secondFactor: 'off' })
    await expect.poll(async () => (await me()).statusCode, { timeout: 5_000 }).toBe(401)
    await cookieOf(test.app, name, password)
    const old = await test.app.inject({
      method: 'POST',
      url: '/api/login',
      payload: { username: name, password: 'mat-khau-cu-cua-toi' },
    })
    expect(old.statusCode).toBe(401)
  })

  it('is refused for who may not sign in, and worth nothing once they may not', async () => {
    const url = `${base()}/people/${day.expert.username}`
    const token = tokenOf((await desk.call(day.organiser, `${url}/sign-in`, {})).body)
    await desk.call(day.organiser, url, { disabled: true })
    expect((await look(token)).statusCode).toBe(410)
    expect((await accept(token, { password })).statusCode).toBe(410)
    expect((await desk.call(day.organiser, `${url}/sign-in`, {})).body).toMatchObject({ code: 'illegal' })
  })

  it('is worth nothing once they work for another organisation too, and gets nobody in there', async () => {
    const token = tokenOf(
      (await desk.call(day.organiser, `${base()}/people/${day.expert.username}/sign-in`, {})).body,
    )
    const other = await givenDay(prisma())
    await prisma().role.create({
      data: { personId: day.expert.personId, organisationId: other.organisation.id, role: 'organiser' },
    })
    expect((await accept(token, { password })).statusCode).toBe(410)
    const left = await prisma().signInUser.findUniqueOrThrow({ where: { id: day.expert.personId } })
    expect(left.twoFactorEnabled).toBe(day.expert.secondFactor === 'on')
  })
})
