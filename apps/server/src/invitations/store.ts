import { randomUUID } from 'node:crypto'
import { LocalRole } from '@giaoluu/contract/organisation'
import * as z from 'zod/mini'
import type { Db, Tx } from '../deps.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { newToken, tokenDigest } from './token.ts'

const DAYS = 86_400_000
/** Long enough for somebody who is away for a week's end and looks at their mail on Monday. */
const HOLDS_FOR = 7 * DAYS

export const include = {
  organisation: { select: { name: true } },
  person: { select: { username: true, disabledAt: true } },
  by: { select: { name: true } },
} satisfies Prisma.InvitationInclude

export type StoredInvitation = Prisma.InvitationGetPayload<{ include: typeof include }>

/** What is waiting to be accepted. */
export const pending = (now: Date) => ({ usedAt: null, revokedAt: null, expiresAt: { gt: now } })

/** An invitation by its token, used or not; null where there is none. */
export const findByToken = (db: Db, token: string): Promise<StoredInvitation | null> =>
  db.invitation.findUnique({ where: { tokenDigest: tokenDigest(token) }, include })

const Roles = z.array(LocalRole)
export const rolesOf = ({ roles }: Pick<StoredInvitation, 'roles'>): LocalRole[] => Roles.parse(roles)

export type NewInvitation = {
  organisationId: string
  name: string
  title: string
  roles: readonly LocalRole[]
  /** Whose sign-in is made anew. */
  personId: string | null
  /** Null: made at the server. */
  byId: string | null
}

/** Keeps a new invitation; the token is told once and only its digest stays. */
export async function insertInvitation(
  tx: Tx,
  { roles, ...set }: NewInvitation,
  now: Date,
): Promise<{ invitation: StoredInvitation; token: string }> {
  const token = newToken()
  const invitation = await tx.invitation.create({
    data: {
      ...set,
      id: randomUUID(),
      tokenDigest: tokenDigest(token),
      roles: roles.map(({ role, unit }) => (unit === undefined ? { role } : { role, unit })),
      createdAt: now,
      expiresAt: new Date(now.getTime() + HOLDS_FOR),
    },
    include,
  })
  return { invitation, token }
}
