import { createHmac, randomUUID } from 'node:crypto'
import { symmetricEncrypt } from 'better-auth/crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { givenOrganisation } from '../../test/factories.ts'
import { cookieOf, TEST_SECRET, type TestApp, testApp } from '../../test/test-app.ts'
import { createPerson } from './create-person.ts'

let test: TestApp
let organisationId: string
beforeAll(async () => {
  test = await testApp()
  organisationId = (await givenOrganisation(test.database.prisma, { slug: 'bo-mau' })).id
})
afterAll(() => test.close())
beforeEach(() => test.database.prisma.signInAttempt.deleteMany())

const password = 'mat-khau-dung'
async function givenAccount(): Promise<string> {
  const username = `nguoi-${randomUUID().slice(0, 8)}`
  await createPerson(test.database.prisma, {
    id: username,
    username,
    password,
    name: 'Điều phối',
    title: 'Cán bộ',
    roles: [{ organisationId, role: 'moderator', unitId: null }],
  })
  return username
}

const login = (payload: object, headers: Record<string, string> = {}) =>
  test.app.inject({ method: 'POST', url: '/api/login', payload, headers })
const me = (cookie: string) => test.app.inject({ url: '/api/me', headers: { cookie } })

describe('signing in', () => {
  it('gives a strict cookie for 12 hours and says who one is', async () => {
    const username = await givenAccount()
    const reply = await login({ username, password })
    expect(reply.statusCode).toBe(200)
    expect(reply.json()).toEqual({
      username,
      name: 'Điều phối',
      title: 'Cán bộ',
      roles: [{ organisation: 'bo-mau', role: 'moderator' }],
      secondFactor: 'off',
    })
    expect(reply.cookies).toHaveLength(1)
    expect(reply.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 43_200 })
    expect(reply.cookies[0]?.secure).toBeUndefined()
    const again = await me(await cookieOf(test.app, username.toUpperCase(), password))
    expect(again.json().username).toBe(username)
  })

  it('sends the cookie over https only when visitors come by https', async () => {
    const secure = await testApp({ env: { PUBLIC_URL: 'https://hoidap.example.vn' } })
    try {
      const { prisma } = secure.database
      await createPerson(prisma, { id: 'a', username: 'a', password, name: 'A', title: 'B', roles: [] })
      const reply = await secure.app.inject({
        method: 'POST',
        url: '/api/login',
        payload: { username: 'a', password },
      })
      expect(reply.cookies[0]).toMatchObject({ secure: true, sameSite: 'Strict' })
      const cookie = `${reply.cookies[0]?.name}=${encodeURIComponent(reply.cookies[0]?.value ?? '')}`
      const who = await secure.app.inject({ url: '/api/me', headers: { cookie } })
      expect(who.statusCode).toBe(200)
      expect(reply.headers['strict-transport-security']).toContain('max-age=')
    } finally {
      await secure.close()
    }
  })

  it('A7 answers alike for a wrong password, an unknown name, a disabled person and one without password', async () => {
    const known = await givenAccount()
    const disabled = await givenAccount()
    await test.database.prisma.person.update({ where: { id: disabled }, data: { disabledAt: new Date() } })
    const replies = await Promise.all([
      login({ username: known, password: 'khong-phai' }),
      login({ username: 'khong-ai', password: 'khong-phai' }),
      login({ username: disabled, password }),
      login({ username: ' ', password }),
      login({ username: 'a'.repeat(64), password: 'b'.repeat(200) }),
    ])
    for (const reply of replies) {
      expect(reply.statusCode).toBe(401)
      expect(reply.json()).toEqual(replies[0]?.json())
      expect(reply.headers['set-cookie']).toBeUndefined()
    }
    expect(await test.database.prisma.signInSession.count({ where: { userId: disabled } })).toBe(0)
  })

  it('A7 blocks an account after five failures, the right password included, and an unknown one alike', async () => {
    for (const username of [await givenAccount(), 'khong-co-nguoi-nay']) {
      for (let failure = 1; failure <= 5; failure++) {
        expect((await login({ username, password: 'sai' })).statusCode).toBe(401)
      }
      const blocked = await login({ username, password })
      expect(blocked.statusCode).toBe(429)
      expect(blocked.json().code).toBe('too-many')
      expect(Number(blocked.headers['retry-after'])).toBeGreaterThan(0)
    }
  })

  it('A7 doubles the wait up to a quarter of an hour and lets nobody hurry it by trying', async () => {
    const username = await givenAccount()
    const { signInAttempt } = test.database.prisma
    const waits: number[] = []
    for (let failure = 1; failure <= 17; failure++) {
      await signInAttempt.updateMany({ data: { blockedUntil: null } })
      await login({ username, password: 'sai' })
      const pair = await signInAttempt.findFirstOrThrow({ where: { key: { startsWith: 'pair:' } } })
      expect(pair.failures).toBe(failure)
      waits.push(
        pair.blockedUntil ? Math.round((pair.blockedUntil.getTime() - pair.lastAt.getTime()) / 1000) : 0,
      )
    }
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
    expect((await login({ username, password: 'sai' })).statusCode).toBe(429)
    const pair = await signInAttempt.findFirstOrThrow({ where: { key: { startsWith: 'pair:' } } })
    expect(pair.failures).toBe(17)
  })

  it('A7 lets a hundred guesses at once through no more than one after another', async () => {
    const username = await givenAccount()
    const replies = await Promise.all(
      Array.from({ length: 100 }, (_, index) => login({ username, password: `doan-${index}` })),
    )
    const checked = replies.filter(({ statusCode }) => statusCode === 401)
    expect(checked.length).toBeLessThanOrEqual(6)
    expect(replies.filter(({ statusCode }) => statusCode === 429)).toHaveLength(100 - checked.length)
  })

  it('A7 slows one address that tries many names', async () => {
    const statuses: number[] = []
    for (let index = 0; index < 32; index++) {
      statuses.push((await login({ username: `ten-${index}`, password: 'sai' })).statusCode)
    }
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(401))
    expect(statuses.slice(30)).toContain(429)
  })

  it('forgets failures once somebody gets in', async () => {
    const username = await givenAccount()
    for (let failure = 1; failure <= 4; failure++) await login({ username, password: 'sai' })
    expect((await login({ username, password })).statusCode).toBe(200)
    expect(await test.database.prisma.signInAttempt.count({ where: { key: { startsWith: 'pair:' } } })).toBe(
      0,
    )
  })

  it('A7 rotates the sign-in: the old cookie ends with the new one', async () => {
    const username = await givenAccount()
    const old = await cookieOf(test.app, username, password)
    const reply = await login({ username, password }, { cookie: old })
    expect(reply.statusCode).toBe(200)
    expect((await me(old)).statusCode).toBe(401)
    expect(await test.database.prisma.signInSession.count({ where: { userId: username } })).toBe(1)
  })

  it('refuses cookies that are forged, cut, or not ours', async () => {
    const username = await givenAccount()
    const cookie = await cookieOf(test.app, username, password)
    const token = (await test.database.prisma.signInSession.findFirstOrThrow({ where: { userId: username } }))
      .token
    const name = cookie.split('=')[0]
    const forged = createHmac('sha256', 'another secret').update(token).digest('base64')
    for (const value of [
      '',
      token,
      `${token}.`,
      `${token}.${encodeURIComponent(forged)}`,
      '%',
      `${token}.%E0`,
    ]) {
      expect((await me(`${name}=${value}`)).json().code).toBe('signed-out')
    }
    expect((await me(cookie)).statusCode).toBe(200)
  })

  it('signs out at once and for good', async () => {
    const cookie = await cookieOf(test.app, await givenAccount(), password)
    expect((await me(cookie)).statusCode).toBe(200)
    const reply = await test.app.inject({ method: 'POST', url: '/api/logout', headers: { cookie } })
    expect(reply.statusCode).toBe(200)
    expect(reply.cookies[0]).toMatchObject({ value: '', maxAge: 0, sameSite: 'Strict' })
    expect((await me(cookie)).statusCode).toBe(401)
    expect((await test.app.inject({ method: 'POST', url: '/api/logout' })).statusCode).toBe(200)
  })

  it('A5 ends with the person being disabled and with its 12 hours', async () => {
    const { prisma } = test.database
    const { identify, stillAllowed } = test.deps.signIn
    const [gone, late, fine] = [await givenAccount(), await givenAccount(), await givenAccount()]
    const cookies = await Promise.all([gone, late, fine].map((name) => cookieOf(test.app, name, password)))
    const tokens = (
      await prisma.signInSession.findMany({ where: { userId: { in: [gone, late, fine] } } })
    ).map(({ token, userId }) => [userId, token] as const)
    await prisma.person.update({ where: { id: gone }, data: { disabledAt: new Date() } })
    await prisma.signInSession.updateMany({
      where: { userId: late },
      data: { expiresAt: new Date(Date.now() - 1) },
    })
    const allowed = await stillAllowed(tokens.map(([, token]) => token))
    expect(tokens.filter(([, token]) => allowed.has(token)).map(([userId]) => userId)).toEqual([fine])
    const seen = await Promise.all(cookies.map((cookie) => identify(cookie)))
    expect(seen.map((staff) => staff?.personId)).toEqual([undefined, undefined, fine])
  })
})

describe('the second factor', () => {
  const totpSecret = 'a-secret-of-an-authenticator-app'

  async function givenSecondFactor(): Promise<string> {
    const username = await givenAccount()
    const { prisma } = test.database
    await prisma.signInUser.update({ where: { id: username }, data: { twoFactorEnabled: true } })
    const secret = await symmetricEncrypt({ key: TEST_SECRET, data: totpSecret })
    const backupCodes = await symmetricEncrypt({ key: TEST_SECRET, data: '[]' })
    await prisma.signInTwoFactor.create({
      data: { id: randomUUID(), userId: username, secret, backupCodes, verified: true },
    })
    return username
  }

  function codeNow(): string {
    const counter = Buffer.alloc(8)
    counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
    const hash = createHmac('sha1', totpSecret).update(counter).digest()
    const offset = (hash.at(-1) ?? 0) & 15
    return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
  }

  it('A7 is asked for after the right password only, and opens nothing before', async () => {
    const username = await givenSecondFactor()
    const reply = await login({ username, password })
    expect(reply.statusCode).toBe(401)
    expect(reply.json().code).toBe('code-required')
    expect(reply.headers['set-cookie']).toBeUndefined()
    expect(await test.database.prisma.signInSession.count({ where: { userId: username } })).toBe(0)
    expect((await login({ username, password: 'sai' })).json().code).toBe('sign-in-failed')
    await test.database.prisma.person.update({ where: { id: username }, data: { disabledAt: new Date() } })
    expect((await login({ username, password })).json().code).toBe('sign-in-failed')
  })

  it('A7 opens with its code, and with the same code never again', async () => {
    const username = await givenSecondFactor()
    const code = codeNow()
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
    expect((await login({ username, password, code: wrong })).json().code).toBe('sign-in-failed')
    const reply = await login({ username, password, code })
    expect(reply.statusCode).toBe(200)
    expect(reply.cookies).toHaveLength(1)
    const cookie = `${reply.cookies[0]?.name}=${encodeURIComponent(reply.cookies[0]?.value ?? '')}`
    expect((await me(cookie)).json().username).toBe(username)
    const replayed = await login({ username, password, code })
    expect(replayed.json().code).toBe('sign-in-failed')
    expect(await test.database.prisma.signInSession.count({ where: { userId: username } })).toBe(1)
  })
})
