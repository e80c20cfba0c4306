import type { Me, RoleName } from '@giaoluu/contract/people'
import { hasRole } from './account.ts'

// Where each console is, and whose it is.
const consoles = {
  moderator: { home: '/moderator/', roles: ['moderator', 'organiser'] },
  leader: { home: '/leader/', roles: ['leader', 'expert'] },
  organiser: { home: '/organiser/', roles: ['organiser'] },
} as const satisfies Record<string, { home: string; roles: readonly RoleName[] }>

export type ConsoleName = keyof typeof consoles

export const homeOf = (name: ConsoleName): string => consoles[name].home

/** Where questions that came another way are entered, by whoever moderates or organises the session. */
export const entryOf = (session: string): string => `${consoles.organiser.home}sessions/${session}/entry`

/** Where everybody of staff finds their own account. */
export const ACCOUNT = '/organiser/account'

/** Whether a console is for somebody, in an organisation or anywhere. */
export const worksAt = (me: Me, name: ConsoleName, organisation?: string): boolean =>
  hasRole(me, consoles[name].roles, organisation)

/** The consoles that are for somebody, with their addresses. */
export const consolesOf = (me: Me): { name: ConsoleName; home: string }[] =>
  (Object.keys(consoles) as ConsoleName[])
    .filter((name) => worksAt(me, name))
    .map((name) => ({ name, home: consoles[name].home }))
