import type { Actor } from '@giaoluu/domain/actor'
import { mayOnSession } from '@giaoluu/domain/permissions'
import type { Db } from '../deps.ts'
import type { Prisma } from '../generated/prisma/client.ts'

const unitRoles = { role: { in: ['expert', 'leader'] } } satisfies Prisma.RoleWhereInput

export const messageInclude = {
  session: { select: { slug: true, title: true, practice: true, organisationId: true } },
  by: { select: { name: true } },
  units: {
    orderBy: { unitId: 'asc' },
    include: {
      unit: {
        select: {
          roles: { where: { ...unitRoles, person: { disabledAt: null } }, select: { personId: true } },
        },
      },
    },
  },
  reads: {
    orderBy: [{ readAt: 'asc' }, { personId: 'asc' }],
    include: {
      person: { select: { name: true, roles: { where: unitRoles, select: { unitId: true } } } },
    },
  },
} satisfies Prisma.UnitMessageInclude

export type StoredMessage = Prisma.UnitMessageGetPayload<{ include: typeof messageInclude }>

/** What decides whose a message is. */
type Addressed = { organisationId: string; unitIds: readonly string[] }

export const addressed = ({ session, units }: StoredMessage): Addressed => ({
  organisationId: session.organisationId,
  unitIds: units.map(({ unitId }) => unitId),
})

/** Whether somebody belongs to a unit that a message went to. */
export const isFor = ({ roles }: Actor, { unitIds }: Addressed): boolean =>
  roles.some(({ unitId }) => unitId !== null && unitIds.includes(unitId))

/** Whether somebody may read a message: its units, and whoever organises. */
export const mayRead = (actor: Actor, message: Addressed): boolean =>
  isFor(actor, message) || mayOnSession(actor, 'organise', message.organisationId)

export const loadMessage = (db: Db, id: string): Promise<StoredMessage | null> =>
  db.unitMessage.findUnique({ where: { id }, include: messageInclude })
