import type { Db } from '../deps.ts'
import type { Staff } from './staff.ts'

/** The person a sign-in stands for, with roles; null when it ended, expired, or the person is disabled. */
export async function loadStaff(db: Db, token: string, now: Date): Promise<Staff | null> {
  const session = await db.signInSession.findFirst({
    where: { token, expiresAt: { gt: now }, user: { person: { disabledAt: null } } },
    select: {
      user: {
        select: {
          twoFactorEnabled: true,
          person: {
            select: {
              id: true,
              username: true,
              name: true,
              title: true,
              roles: {
                select: {
                  organisationId: true,
                  role: true,
                  unitId: true,
                  organisation: { select: { demo: true } },
                },
                orderBy: { id: 'asc' },
              },
            },
          },
        },
      },
    },
  })
  const person = session?.user.person
  if (!person) return null
  const { id: personId, username, name, title } = person
  const roles = person.roles.map(({ organisationId, role, unitId }) => ({ organisationId, role, unitId }))
  // Everybody knows the accounts of the demo; a second factor there would only lock the next visitor out.
  const needs = person.roles.some(({ role, organisation }) => role === 'organiser' && !organisation.demo)
  const secondFactor = session.user.twoFactorEnabled ? 'on' : needs ? 'needed' : 'off'
  return { personId, username, name, title, token, roles, secondFactor }
}

/** Which of these sign-ins still hold, and need no second factor that is not there. */
export async function loadAllowed(db: Db, tokens: readonly string[], now: Date): Promise<Set<string>> {
  if (tokens.length === 0) return new Set()
  const sessions = await db.signInSession.findMany({
    where: {
      token: { in: [...tokens] },
      expiresAt: { gt: now },
      user: {
        person: { disabledAt: null },
        OR: [
          { twoFactorEnabled: true },
          { person: { roles: { none: { role: 'organiser', organisation: { demo: false } } } } },
        ],
      },
    },
    select: { token: true },
  })
  return new Set(sessions.map(({ token }) => token))
}
