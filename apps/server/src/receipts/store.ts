import type { Prisma } from '../generated/prisma/client.ts'

const outcomeInclude = { declineReason: true, undoStep: true } satisfies Prisma.QuestionInclude

/** A question with its outcome, and its lead's where it is linked. */
export const receiptInclude = {
  ...outcomeInclude,
  session: { select: { slug: true, practice: true, organisationId: true } },
  lead: { include: outcomeInclude },
} satisfies Prisma.QuestionInclude

export type StoredReceipt = Prisma.QuestionGetPayload<{ include: typeof receiptInclude }>
