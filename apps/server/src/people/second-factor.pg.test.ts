import { randomUUID } from 'node:crypto'
import { routes } from '@giaoluu/contract/routes'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { givenOrganisation } from '../../test/factories.ts'
import { cookieOf, type TestApp, testApp } from '../../test/test-app.ts'
import { createPerson } from './create-person.ts'
import { totp } from './totp.ts'

let test: TestApp
let organisationId: string
beforeAll(async () => {
  test = await testApp()
  organisationId = (await givenOrganisation(test.database.prisma)).id
})
afterAll(() => test.close())
beforeEach(() => test.database.prisma.signInAttempt.deleteMany())

const prisma = () => test.database.prisma
const password = 'mat-khau-cua-toi'
type Person = { username: string; cookie: string }

async function givenAccount(
  role: 'moderator' | 'organiser' = 'organiser',
  organisation = organisationId,
): Promise<Person> {
  const username = `nguoi-${randomUUID().slice(0, 8)}`
  await createPerson(prisma(), {
    id: username,
    username,
    password,
    name: 'Người',
    title: 'Cán bộ',
    roles: [{ organisationId: organisation, role, unitId: null }],
  })
  return { username, cookie: await cookieOf(test.app, username, password) }
}

const call = async ({ cookie }: Person, url: string, payload?: object) => {
  const options: InjectOptions = { method: payload ? 'POST' : 'GET', url, headers: { cookie } }
  const reply = await test.app.inject({ ...options, ...(payload && { payload }) })
  return { status: reply.statusCode, body: reply.json() }
}
const PATH = '/api/me/second-factor'
const begin = (person: Person) => call(person, PATH, { password })
const confirm = (person: Person, code: string) => call(person, `${PATH}/confirm`, { code })
const login = (payload: object) => test.app.inject({ method: 'POST', url: '/api/login', payload })

/** What an authenticator app makes of a secret as somebody types it. */
function keyOf(secret: string): Buffer {
  const bits = [...secret]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
/** `off` picks another moment, since a code works once. */
const codeOf = (secret: string, off = 0) => totp(keyOf(secret), Date.now() + off)

async function switchOn(person: Person): Promise<{ secret: string; codes: string[] }> {
  const { secret } = (await begin(person)).body
  const { codes } = (await confirm(person, codeOf(secret, -30_000))).body
  return { secret, codes }
}

describe('SF1 switching it on', () => {
  it('counts when a code of the secret was given; then signing in asks for one', async () => {
    const person = await givenAccount('moderator')
    const begun = await begin(person)
    expect(begun.body.secret).toMatch(/^[A-Z2-7]{32}$/)
    const uri = new URL(begun.body.uri)
    expect(uri.searchParams.get('secret')).toBe(begun.body.secret)
    expect(uri.searchParams.get('issuer')).toBe('Giao Lưu')
    expect(decodeURIComponent(uri.pathname)).toContain(person.username)
    expect(begun.body.picture).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/)
    expect((await call(person, '/api/me')).body.secondFactor).toBe('off')
    expect((await login({ username: person.username, password })).statusCode).toBe(200)

    const other = { ...person, cookie: await cookieOf(test.app, person.username, password) }
    const wrong = String((Number(codeOf(begun.body.secret)) + 1) % 1_000_000).padStart(6, '0')
    expect((await confirm(person, wrong)).body).toMatchObject({ errors: [{ path: 'code' }] })
    // Another sign-in never saw the secret.
    expect((await confirm(other, codeOf(begun.body.secret))).body).toMatchObject({ code: 'illegal' })
    const { body } = await confirm(person, codeOf(begun.body.secret, -30_000))
    expect(body.codes).toHaveLength(10)
    expect(new Set(body.codes).size).toBe(10)
    expect((await confirm(person, codeOf(begun.body.secret))).body).toMatchObject({ code: 'illegal' })

    expect((await login({ username: person.username, password })).json().code).toBe('code-required')
    const code = codeOf(begun.body.secret)
    expect((await login({ username: person.username, password, code })).statusCode).toBe(200)
    await expect
      .poll(async () => (await call(person, '/api/me')).body.secondFactor, { timeout: 5_000 })
      .toBe('on')
    await expect.poll(async () => (await call(other, '/api/me')).status, { timeout: 5_000 }).toBe(401)
    const lines = await prisma().change.findMany({ where: { subjectId: person.username } })
    expect(lines.map(({ verb }) => verb)).toEqual(['secondFactorOn'])
  })

  it('A7 the code that switched it on opens nothing, nor does one that was used', async () => {
    const person = await givenAccount('moderator')
    const { secret } = (await begin(person)).body
    const code = codeOf(secret)
    await confirm(person, code)
    expect((await login({ username: person.username, password, code })).json().code).toBe('sign-in-failed')
    const next = codeOf(secret, 30_000)
    expect((await login({ username: person.username, password, code: next })).statusCode).toBe(200)
    expect((await login({ username: person.username, password, code: next })).statusCode).toBe(401)
  })

  it('a new telephone takes the place of the old one, at the first code it gives', async () => {
    const person = await givenAccount()
    const old = await switchOn(person)
    const { secret } = (await begin(person)).body
    expect((await login({ username: person.username, password, code: codeOf(old.secret) })).statusCode).toBe(
      200,
    )
    expect((await confirm(person, codeOf(secret, -30_000))).status).toBe(200)
    const late = codeOf(old.secret, 30_000)
    expect((await login({ username: person.username, password, code: late })).statusCode).toBe(401)
    expect((await login({ username: person.username, password, code: codeOf(secret) })).statusCode).toBe(200)
    const [recovery] = old.codes
    expect((await login({ username: person.username, password, code: recovery })).statusCode).toBe(401)
  })

  it('a secret that nobody confirmed is forgotten', async () => {
    const person = await givenAccount('moderator')
    const { secret } = (await begin(person)).body
    await prisma().signInVerification.updateMany({
      where: { id: `second-factor:${person.username}` },
      data: { expiresAt: new Date(Date.now() - 1) },
    })
    expect((await confirm(person, codeOf(secret))).body).toMatchObject({ code: 'illegal' })
  })
})

describe('SF2 recovery codes', () => {
  it('A7 open once each, however they are typed, and only with the password', async () => {
    const person = await givenAccount('moderator')
    const { codes } = await switchOn(person)
    const [first = '', second = '', third = ''] = codes
    const signIn = (code: string, given = password) =>
      login({ username: person.username, password: given, code })
    expect((await signIn(first, 'khong-phai')).json().code).toBe('sign-in-failed')
    expect((await signIn(first)).statusCode).toBe(200)
    expect((await signIn(first)).json().code).toBe('sign-in-failed')
    expect((await signIn(second.toLowerCase())).statusCode).toBe(200)
    expect((await signIn(third.replace('-', ' '))).statusCode).toBe(200)
    const both = await Promise.all([signIn(codes[3] ?? ''), signIn(codes[3] ?? '')])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401])
    expect((await signIn('AAAAA-AAAAA')).json().code).toBe('sign-in-failed')
    expect((await signIn('khong phai ma')).statusCode).toBe(422)
  })

  it('are made anew with the password; the old ones end', async () => {
    const person = await givenAccount('moderator')
    const renew = (given = password) => call(person, `${PATH}/recovery-codes`, { password: given })
    expect((await renew()).body).toMatchObject({ code: 'illegal' })
    const { codes } = await switchOn(person)
    expect((await renew('khong-phai')).body).toMatchObject({ errors: [{ path: 'password' }] })
    const fresh = (await renew()).body.codes
    expect(fresh).toHaveLength(10)
    const signIn = (code: string) => login({ username: person.username, password, code })
    expect((await signIn(codes[0] ?? '')).statusCode).toBe(401)
    expect((await signIn(fresh[0])).statusCode).toBe(200)
  })

  it('are kept so that a copy of the database does not tell them', async () => {
    const person = await givenAccount('moderator')
    const { secret, codes } = await switchOn(person)
    const rows = JSON.stringify([
      await prisma().signInTwoFactor.findMany(),
      await prisma().signInVerification.findMany(),
    ])
    for (const code of codes) expect(rows).not.toContain(code)
    expect(rows).not.toContain(secret)
  })
})

describe('SF3 who organises has one', () => {
  it('A1 may call nothing else before: every route of staff but those that lead there', async () => {
    const person = await givenAccount('organiser')
    expect((await call(person, '/api/me')).body.secondFactor).toBe('needed')
    const free = ['me', 'secondFactor', 'confirmSecondFactor', 'renewRecoveryCodes', 'removeSecondFactor']
    const guarded = Object.entries(routes).filter(
      ([name, { who }]) => who === 'staff' && !free.includes(name),
    )
    expect(guarded.length).toBeGreaterThan(40)
    for (const [name, { method, path }] of guarded) {
      const url = path.replace(/:\w+/g, 'gi-do')
      const { status, body } = await call(person, url, method === 'POST' ? {} : undefined)
      expect([name, status, body.code]).toEqual([name, 403, 'second-factor-needed'])
    }
    const logout = await test.app.inject({
      method: 'POST',
      url: '/api/logout',
      headers: { cookie: person.cookie },
    })
    expect(logout.statusCode).toBe(200)
  })

  it('may go on the moment it is on, with the same cookie', async () => {
    const person = await givenAccount('organiser')
    await switchOn(person)
    expect((await call(person, '/api/me')).body.secondFactor).toBe('on')
    expect((await call(person, '/api/desk/sessions')).status).toBe(200)
  })

  it('does not switch it off; others do, with their password', async () => {
    const organiser = await givenAccount('organiser')
    await switchOn(organiser)
    expect((await call(organiser, `${PATH}/remove`, { password })).status).toBe(403)
    const moderator = await givenAccount('moderator')
    await switchOn(moderator)
    const remove = (given: string) => call(moderator, `${PATH}/remove`, { password: given })
    expect((await remove('khong-phai')).body).toMatchObject({ errors: [{ path: 'password' }] })
    expect((await remove(password)).status).toBe(200)
    expect((await login({ username: moderator.username, password })).statusCode).toBe(200)
  })

  it('is not asked of the demo’s organisers, whose passwords everybody knows', async () => {
    const demo = await givenOrganisation(prisma(), { demo: true })
    const person = await givenAccount('organiser', demo.id)
    expect((await call(person, '/api/me')).body.secondFactor).toBe('off')
    expect((await call(person, '/api/desk/sessions')).status).toBe(200)
  })

  it('whoever becomes an organiser without one is cut off from the desk’s sockets', async () => {
    const person = await givenAccount('moderator')
    const { token } = await prisma().signInSession.findFirstOrThrow({ where: { userId: person.username } })
    expect(await test.deps.signIn.stillAllowed([token])).toEqual(new Set([token]))
    await prisma().role.updateMany({ where: { personId: person.username }, data: { role: 'organiser' } })
    expect(await test.deps.signIn.stillAllowed([token])).toEqual(new Set())
    await prisma().signInUser.update({ where: { id: person.username }, data: { twoFactorEnabled: true } })
    expect(await test.deps.signIn.stillAllowed([token])).toEqual(new Set([token]))
  })
})

describe('SF4 guessing with a borrowed sign-in', () => {
  it('A7 is slowed, for the password and for the code', async () => {
    const person = await givenAccount('moderator')
    const statuses: number[] = []
    for (let n = 0; n < 7; n++) statuses.push((await call(person, PATH, { password: `doan-${n}` })).status)
    expect(statuses.slice(0, 5)).toEqual(Array(5).fill(422))
    expect(statuses).toContain(429)
    await prisma().signInAttempt.deleteMany()
    await begin(person)
    const codes: number[] = []
    for (let n = 0; n < 7; n++) codes.push((await confirm(person, String(n).padStart(6, '0'))).status)
    expect(codes).toContain(429)
  })

  it('A7 a right password does not tell whether a recovery code exists', async () => {
    const person = await givenAccount('moderator')
    await switchOn(person)
    const [app, recovery] = [
      await login({ username: person.username, password, code: '000000' }),
      await login({ username: person.username, password, code: 'AAAAA-BBBBB' }),
    ]
    expect(app.json()).toEqual(recovery.json())
  })
})
