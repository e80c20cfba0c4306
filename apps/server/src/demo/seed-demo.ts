import { hashPassword } from 'better-auth/crypto'
import { people } from '../../../../prisma/seed/content/people.ts'
import { dbNow } from '../clock.ts'
import type { Deps } from '../deps.ts'
import { transact } from '../transact.ts'
import { type DemoAccount, demoPasswords, type Passwords } from './accounts.ts'
import { seedOrganisations, seedPeople } from './seed-organisations.ts'
import { closeDemoDay, seedDay, seedStanding } from './seed-sessions.ts'

// A day's questions are one transaction, and nobody waits for it but whoever starts a server on a slow machine.
const SEEDED_WITHIN = 60_000

const accounts = people.filter((person) => person.account !== null)

/**
 * A question day to look at: a fictional ministry with a day that is open now. Only for the embedded database, or where
 * a demo password was set on purpose, and never in a database that holds anything real: it must be empty, or the demo's
 * own. A demo day that is over is closed and a new one takes its place. Answers with the accounts, or null without demo.
 */
export async function seedDemo(
  deps: Pick<Deps, 'database' | 'env'>,
): Promise<{ accounts: DemoAccount[]; slug: string } | null> {
  const { database, env } = deps
  if (database.kind === 'postgres' && env.demoPassword === null) return null
  const organisations = await database.prisma.organisation.findMany({ select: { demo: true } })
  if (organisations.some((organisation) => !organisation.demo)) return null

  const usernames = accounts.map((person) => person.account ?? '')
  const { passwords, changed } = await demoPasswords(env.dataDir, env.demoPassword, usernames)
  if (organisations.length === 0) {
    await transact(deps, (tx) => seedOrganisations(tx), SEEDED_WITHIN)
    await seedPeople(database.prisma, passwords)
    await transact(deps, async (tx) => seedStanding(tx, await dbNow(tx), env.demoPublishDelay), SEEDED_WITHIN)
  } else if (changed) {
    await setPasswords(deps, passwords)
  }
  const slug = await transact(
    deps,
    async (tx) => {
      const now = await dbNow(tx)
      return (await closeDemoDay(tx, now)) ?? (await seedDay(tx, now, env.demoPublishDelay))
    },
    SEEDED_WITHIN,
  )
  return {
    slug,
    accounts: accounts.map(({ account, title }) => ({
      username: account ?? '',
      password: passwords[account ?? ''] ?? '',
      title,
    })),
  }
}

async function setPasswords({ database }: Pick<Deps, 'database'>, passwords: Passwords): Promise<void> {
  for (const [username, password] of Object.entries(passwords)) {
    await database.prisma.signInAccount.updateMany({
      where: { providerId: 'credential', user: { username } },
      data: { password: await hashPassword(password) },
    })
  }
}
