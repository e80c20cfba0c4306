import type { SessionSetup } from '@giaoluu/contract/session-setup'
import type { Actor } from '@giaoluu/domain/actor'
import { dbNow } from '../clock.ts'
import type { Db } from '../deps.ts'
import { findDeskSession } from './find-session.ts'
import { presentSetup } from './present-setup.ts'

/** A session as its organiser sets it up. */
export async function showSetup(db: Db, id: string, now: Date): Promise<SessionSetup> {
  const session = await db.session.findUniqueOrThrow({
    where: { id },
    include: { breaks: { orderBy: { from: 'asc' } }, _count: { select: { questions: true } } },
  })
  return presentSetup(session, now)
}

export async function sessionSetup(db: Db, slug: string, actor: Actor): Promise<SessionSetup> {
  const { id } = await findDeskSession(db, slug, actor, 'organise')
  return showSetup(db, id, await dbNow(db))
}
