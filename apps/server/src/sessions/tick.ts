import { randomUUID } from 'node:crypto'
import { sessionState } from '@giaoluu/domain/session'
import { dbNow } from '../clock.ts'
import type { Deps, Tx } from '../deps.ts'
import { append } from '../feed/append.ts'
import { forEach } from '../for-each.ts'
import { transact } from '../transact.ts'
import { audiencesOf } from './act-on-session.ts'
import { lockSession } from './lock-session.ts'

/** Opens announced days and ends intake when the database's clock says so, and tells everybody. */
export async function tickSessions(deps: Deps): Promise<void> {
  const { prisma } = deps.database
  const moving = await prisma.session.findMany({
    where: { kind: 'day', state: { in: ['announced', 'open', 'paused'] } },
  })
  if (moving.length === 0) return
  const now = await dbNow(prisma)
  const due = moving.filter((session) => sessionState(session, now) !== session.state)
  await forEach(due, async ({ id }) => {
    if (await transact(deps, (tx) => tick(tx, id))) deps.relay.wake(id)
  })
}

async function tick(tx: Tx, id: string): Promise<boolean> {
  const session = await lockSession(tx, id)
  const state = sessionState(session, await dbNow(tx))
  if (state === session.state) return false
  await tx.session.update({ where: { id }, data: { state } })
  await append(
    tx,
    audiencesOf(session).map((audience) => ({
      sessionId: id,
      audience,
      type: 'session.changed',
      subjectId: id,
    })),
  )
  await tx.change.create({
    data: {
      id: randomUUID(),
      organisationId: session.organisationId,
      sessionId: id,
      subject: 'session',
      subjectId: id,
      verb: state,
      actorRole: 'clock',
    },
  })
  return true
}
