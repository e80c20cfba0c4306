import { createHmac } from 'node:crypto'
import { APIError } from 'better-auth/api'
import type { Database } from '../database/connect.ts'
import type { Auth } from './auth.ts'
import { typedRecoveryCode } from './recovery-codes.ts'

export type Opened = { token: string; setCookie: string[] }
/** What came of a username, a password and perhaps a code; a sign-in is open only for `opened`. */
export type Outcome = Opened | 'failed' | 'code-required'

type Context = { auth: Auth; database: Pick<Database, 'prisma'>; secret: string }
type Given = { username: string; password: string; code: string | null }

// A code holds for 30 s, and one step before and after are allowed for clocks that differ.
const USED_CODE_MS = 180_000

/** Asks the library; it takes the same time for names that do not exist. */
export async function checkPassword(context: Context, { username, password, code }: Given): Promise<Outcome> {
  const first = await allowed(
    context.auth.api.signInUsername({
      body: { username, password },
      headers: new Headers(),
      returnHeaders: true,
    }),
  )
  if (first === null) return 'failed'
  const setCookie = first.headers.getSetCookie()
  if (!asksForCode(first.response)) return { token: first.response.token, setCookie }
  return code === null ? 'code-required' : checkCode(context, setCookie, code)
}

async function checkCode(context: Context, challenge: string[], code: string): Promise<Outcome> {
  // The challenge lives in a cookie that never leaves the server: both factors come in one request. No other cookie is
  // passed on, or the library would take the caller for signed in already.
  const cookie = challenge.map((line) => line.split(';')[0]).find((pair) => pair?.includes('two_factor='))
  const headers = new Headers({ cookie: cookie ?? '' })
  const { api } = context.auth
  const recovery = typedRecoveryCode(code)
  const second = await allowed(
    recovery === null
      ? api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
      : api.verifyBackupCode({ body: { code: recovery }, headers, returnHeaders: true }),
  )
  if (second === null) return 'failed'
  const { token, user } = second.response
  if (!token || !user) return 'failed'
  // The library takes a recovery code off its list as it accepts it.
  if (recovery !== null || (await useCode(context, user.id, code)))
    return { token, setCookie: second.headers.getSetCookie() }
  await context.database.prisma.signInSession.deleteMany({ where: { token } })
  return 'failed'
}

/** Marks a code as used; false when it was used before, since a code that was overheard must not open a second door. */
export async function useCode(
  { database: { prisma }, secret }: Pick<Context, 'database' | 'secret'>,
  userId: string,
  code: string,
): Promise<boolean> {
  const digest = createHmac('sha256', secret).update(`code\n${userId}\n${code}`).digest('base64url')
  await prisma.signInVerification.deleteMany({ where: { expiresAt: { lt: new Date() } } })
  const { count } = await prisma.signInVerification.createMany({
    data: {
      id: `used-code:${digest}`,
      identifier: 'used-code',
      value: '',
      expiresAt: new Date(Date.now() + USED_CODE_MS),
    },
    skipDuplicates: true,
  })
  return count === 1
}

const asksForCode = (response: object): boolean => 'twoFactorRedirect' in response

/** The library's answer, or null where it refused; a failure of the database stays a failure. */
async function allowed<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null
    throw error
  }
}
