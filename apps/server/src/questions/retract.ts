import { normaliseReceipt } from '@giaoluu/contract/ids'
import { decide } from '@giaoluu/domain/question'
import type { Deps } from '../deps.ts'
import { mayFollow, NOBODY, type Reader } from '../receipts/may-follow.ts'
import { Refusal } from '../refusal.ts'
import { factsOf, loadLocked, rulesOf } from './facts.ts'
import { withFamily } from './lock.ts'
import { carryOut } from './perform.ts'

/**
 * The asker takes the question back, by receipt alone: no claim keeps them out, they asked it. Taking back twice is the
 * same as once.
 */
export async function retract(deps: Deps, typed: string, reader: Reader = NOBODY): Promise<void> {
  const found = await deps.database.prisma.question.findUnique({
    where: { receipt: normaliseReceipt(typed) },
    select: { id: true, session: { select: { practice: true, organisationId: true } } },
  })
  if (!found || !(await mayFollow(reader, found.session))) throw new Refusal('not-found')
  const sessionId = await withFamily(
    deps,
    found.id,
    async () => [],
    async (tx, { now, linked }) => {
      const question = await loadLocked(tx, found.id)
      if (!question) throw new Refusal('not-found')
      if (question.state === 'retracted') return null
      const asker = { personId: null, organiser: false }
      const decision = decide(factsOf(question), { verb: 'retract' }, asker, now, rulesOf(question))
      if (!decision.ok) throw new Refusal('illegal', { detail: decision.why })
      await carryOut(tx, {
        question,
        decision,
        payload: {},
        verb: 'retract',
        now,
        linked,
        actorId: null,
        role: 'asker',
      })
      return question.sessionId
    },
  )
  if (sessionId) deps.relay.wake(sessionId)
}
