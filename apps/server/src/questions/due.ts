import { decide } from '@giaoluu/domain/question'
import type { Deps } from '../deps.ts'
import { forEach } from '../for-each.ts'
import { factsOf, loadLocked, rulesOf } from './facts.ts'
import { withFamily } from './lock.ts'
import { carryOut } from './perform.ts'

/**
 * Publishes what is due by the database's clock. Every node sweeps; the row lock and the state decide against a
 * take-back and against another node, so nothing is published twice (F2).
 */
export async function publishDue(deps: Deps): Promise<void> {
  const due = await deps.database.prisma.$queryRaw<{ id: string }[]>`
    SELECT question_id AS id FROM publication
    WHERE publishes_at <= clock_timestamp() ORDER BY publishes_at, question_id LIMIT 100`
  await forEach(due, async ({ id }) => {
    const sessionId = await withFamily(
      deps,
      id,
      async () => [],
      async (tx, { now, linked }) => {
        const question = await loadLocked(tx, id)
        if (!question?.publication || question.publication.publishesAt > now) return null
        const clock = { personId: null, organiser: false }
        const decision = decide(factsOf(question), { verb: 'due' }, clock, now, rulesOf(question))
        if (!decision.ok) return null
        await carryOut(tx, {
          question,
          decision,
          payload: {},
          verb: 'due',
          now,
          linked,
          actorId: null,
          role: 'clock',
        })
        return question.sessionId
      },
    )
    if (sessionId) deps.relay.wake(sessionId)
  })
}
