import type { Deps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { countAttempt, forgetAttempts, type Guessing } from './attempts.ts'
import { createAuth } from './auth.ts'
import { checkPassword } from './check-password.ts'
import { loadAllowed, loadStaff } from './load-staff.ts'
import { createSecondFactor, type SecondFactor } from './second-factor.ts'
import { expiredCookie, readSessionCookie } from './session-cookie.ts'
import type { Staff } from './staff.ts'

/** What somebody types to sign in, and from where. `cookie` is the request's own, whose sign-in the new one replaces. */
export type Attempt = {
  username: string
  password: string
  code: string | null
  address: string
  cookie: string | undefined
}

/** Signing in and knowing who calls; the only door to the sign-in library. */
export type SignIn = {
  /** Checks the attempt and opens a sign-in; `setCookie` are lines for the Set-Cookie header. Refuses by Refusal. */
  signIn: (attempt: Attempt) => Promise<{ staff: Staff; setCookie: string[] }>
  /** Ends the sign-in the cookie stands for, if any. */
  signOut: (cookie: string | undefined) => Promise<{ setCookie: string[] }>
  /** Who the Cookie header stands for; at most 2 s old. Used by HTTP and by socket handshakes. */
  identify: (cookie: string | undefined) => Promise<Staff | null>
  /** Which of these sign-ins still hold: neither ended nor expired, the person not disabled nor short of a second factor. */
  stillAllowed: (tokens: readonly string[]) => Promise<Set<string>>
  /** For whatever else could be guessed: counted before it is checked, refused while it is too much. */
  countAttempt: (who: Guessing) => Promise<void>
  forgetAttempts: (who: Guessing) => Promise<void>
  secondFactor: SecondFactor
}

type Context = Pick<Deps, 'database'> & { secret: string; publicUrl: URL }

// A console asks several things at once; who it is need not be read from the database for each.
const CACHE_MS = 2_000
const CACHE_SIZE = 1_000

/** Makes the sign-in of one node. `secret` signs the cookies and must be the same on every node. */
export async function createSignIn({ database, secret, publicUrl }: Context): Promise<SignIn> {
  const { prisma } = database
  const auth = createAuth({ prisma, secret, publicUrl })
  const { name } = (await auth.$context).authCookies.sessionToken
  const secure = publicUrl.protocol === 'https:'
  const cache = new Map<string, { staff: Promise<Staff | null>; until: number }>()

  const end = async (cookie: string | undefined): Promise<void> => {
    const token = readSessionCookie(cookie, name, secret)
    if (token === null) return
    cache.delete(token)
    await prisma.signInSession.deleteMany({ where: { token } })
  }

  const identify = (cookie: string | undefined): Promise<Staff | null> => {
    const token = readSessionCookie(cookie, name, secret)
    if (token === null) return Promise.resolve(null)
    const now = Date.now()
    const known = cache.get(token)
    if (known && known.until > now) return known.staff
    if (cache.size >= CACHE_SIZE) cache.clear()
    const staff = loadStaff(prisma, token, new Date(now))
    cache.set(token, { staff, until: now + CACHE_MS })
    const drop = () => cache.delete(token)
    // Who is asked for a second factor may go on the moment it is there.
    staff.then((known) => known?.secondFactor === 'needed' && drop(), drop)
    return staff
  }

  return {
    signIn: async ({ username, password, code, address, cookie }) => {
      const who = { username, address }
      await countAttempt({ database, secret }, who)
      const outcome = await checkPassword({ auth, database, secret }, { username, password, code })
      if (outcome === 'code-required' && (await isEnabled(prisma, username)))
        throw new Refusal('code-required')
      if (typeof outcome === 'string') throw new Refusal('sign-in-failed')
      const staff = await loadStaff(prisma, outcome.token, new Date())
      if (staff === null) {
        // Disabled, or no longer anybody here: answered as a wrong password is.
        await prisma.signInSession.deleteMany({ where: { token: outcome.token } })
        throw new Refusal('sign-in-failed')
      }
      await forgetAttempts({ database, secret }, who)
      await end(cookie)
      return { staff, setCookie: outcome.setCookie.filter((line) => line.startsWith(`${name}=`)) }
    },
    signOut: async (cookie) => {
      await end(cookie)
      return { setCookie: [expiredCookie(name, secure)] }
    },
    identify,
    stillAllowed: (tokens) => loadAllowed(prisma, tokens, new Date()),
    countAttempt: (who) => countAttempt({ database, secret }, who),
    forgetAttempts: (who) => forgetAttempts({ database, secret }, who),
    secondFactor: createSecondFactor({ database, secret }),
  }
}

async function isEnabled(prisma: Deps['database']['prisma'], username: string): Promise<boolean> {
  const where = { disabledAt: null, signInUser: { username: username.toLowerCase() } }
  return (await prisma.person.count({ where })) > 0
}
