import type { SessionSetup } from '@giaoluu/contract/session-setup'
import { sessionState } from '@giaoluu/domain/session'
import type { Prisma } from '../generated/prisma/client.ts'
import { storedAskFields } from './present.ts'

type StoredSetup = Prisma.SessionGetPayload<{
  include: { breaks: true; _count: { select: { questions: true } } }
}>

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

/** A session with every setting; only its organisers see it so. */
export const presentSetup = (stored: StoredSetup, now: Date): SessionSetup => ({
  slug: stored.slug,
  title: stored.title,
  kind: stored.kind,
  state: sessionState(stored, now),
  practice: stored.practice,
  asksFrom: iso(stored.asksFrom),
  asksUntil: iso(stored.asksUntil),
  opensAt: iso(stored.opensAt),
  closesAt: iso(stored.closesAt),
  breaks: stored.breaks.map(({ from, until }) => ({ from: from.toISOString(), until: until.toISOString() })),
  publishDelay: stored.publishDelay,
  secondSignature: stored.secondSignature,
  hideNames: stored.hideNames,
  slowMode: stored.slowMode,
  askFields: storedAskFields(stored.askFields),
  received: stored._count.questions,
})
