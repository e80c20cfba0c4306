import { createHmac } from 'node:crypto'
import type { Deps, Tx } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { transact } from '../transact.ts'

// Guessing is slowed three ways. One address at one account is what a person does who forgot a password. One address at
// many accounts may be an office behind one address. One account from many addresses may be somebody who wants to keep a
// leader out on the day: that one slows down, but never for long.
const LIMITS = {
  pair: { free: 5, longest: 900 },
  address: { free: 30, longest: 900 },
  account: { free: 50, longest: 30 },
} as const
const FORGOTTEN_AFTER_SECONDS = 3600

type Kind = keyof typeof LIMITS
/** What is guessed at, and from where. */
export type Guessing = { username: string; address: string }
type Context = Pick<Deps, 'database'> & { secret: string }

/**
 * Counts an attempt before it is checked, so that a thousand at once are not a thousand free guesses; refuses it while
 * its account or address is blocked. Each failure beyond the free ones doubles the wait.
 */
export async function countAttempt(context: Context, who: Guessing): Promise<void> {
  await transact(context, async (tx) => {
    // Always in this order, so that two attempts never wait for each other.
    for (const [kind, key] of keysOf(context.secret, who)) await countOne(tx, kind, key)
  })
}

/** Forgets the failures of somebody who got in. What others tried from the address or on the account stays counted. */
export async function forgetAttempts({ database, secret }: Context, who: Guessing): Promise<void> {
  const keys = new Map(keysOf(secret, who))
  await database.prisma.signInAttempt.deleteMany({ where: { key: keys.get('pair') ?? '' } })
  await database.prisma.signInAttempt.updateMany({
    where: { key: { in: [keys.get('address') ?? '', keys.get('account') ?? ''] }, failures: { gt: 0 } },
    data: { failures: { decrement: 1 }, blockedUntil: null },
  })
  await database.prisma.$executeRaw`
    DELETE FROM sign_in_attempt WHERE last_at < clock_timestamp() - make_interval(secs => ${FORGOTTEN_AFTER_SECONDS})`
}

// Names and addresses are personal data: only their digests are kept.
function keysOf(secret: string, { username, address }: Guessing): [Kind, string][] {
  const account = username.toLowerCase()
  const key = (kind: Kind, what: string) =>
    `${kind}:${createHmac('sha256', secret).update(`${kind}\n${what}`).digest('base64url')}`
  return [
    ['pair', key('pair', `${account}\n${address}`)],
    ['address', key('address', address)],
    ['account', key('account', account)],
  ]
}

async function countOne(tx: Tx, kind: Kind, key: string): Promise<void> {
  const { free, longest } = LIMITS[kind]
  const counted = await tx.$queryRaw<unknown[]>`
    INSERT INTO sign_in_attempt AS known (key, failures, last_at) VALUES (${key}, 1, clock_timestamp())
    ON CONFLICT (key) DO UPDATE SET
      failures = CASE WHEN known.last_at < clock_timestamp() - make_interval(secs => ${FORGOTTEN_AFTER_SECONDS})
        THEN 1 ELSE known.failures + 1 END,
      blocked_until = CASE WHEN known.failures + 1 >= ${free}
          AND known.last_at >= clock_timestamp() - make_interval(secs => ${FORGOTTEN_AFTER_SECONDS})
        THEN clock_timestamp() + make_interval(secs => least(${longest}::float8, 2 ^ least(known.failures + 1 - ${free}, 20)))
        END,
      last_at = clock_timestamp()
    WHERE known.blocked_until IS NULL OR known.blocked_until <= clock_timestamp()
    RETURNING key`
  if (counted.length === 1) return
  const [blocked] = await tx.$queryRaw<{ seconds: number }[]>`
    SELECT ceil(extract(epoch FROM blocked_until - clock_timestamp()))::int AS seconds
    FROM sign_in_attempt WHERE key = ${key}`
  throw new Refusal('too-many', { retryAfter: Math.max(1, blocked?.seconds ?? 1) })
}
