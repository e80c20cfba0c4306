import { Prisma } from '../generated/prisma/client.ts'

/** As a condition on `question q`: a unit sent it back, and it waits for another. */
export const isReturned = Prisma.sql`(q.returns > 0 AND q.state = 'waiting')`
