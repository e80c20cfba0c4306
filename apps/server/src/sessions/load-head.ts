import type { Head } from '@giaoluu/contract/entries'
import type { Db } from '../deps.ts'
import type { Audience } from '../generated/prisma/enums.ts'

/**
 * Where a session's stream stands. Read before the page it goes with: what happens in between then arrives as an entry
 * once more, which is harmless; read after it, it would be missed (FD5).
 */
export async function loadHead(db: Db, sessionId: string, audience: Audience): Promise<Head> {
  const { epoch, head } = await db.stream.findUniqueOrThrow({
    where: { sessionId_audience: { sessionId, audience } },
  })
  return { epoch, head }
}
