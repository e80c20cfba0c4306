import type { Prisma } from '../generated/prisma/client.ts'

const colleague = { select: { username: true, name: true, title: true } } as const

export const delegationInclude = {
  leader: colleague,
  expert: colleague,
} satisfies Prisma.DelegationInclude

export type StoredDelegation = Prisma.DelegationGetPayload<{ include: typeof delegationInclude }>
