import type { Contact } from '@giaoluu/contract/question'
import type { Actor } from '@giaoluu/domain/actor'
import { type ActingRole, mayReadContact, type Visible } from '@giaoluu/domain/permissions'
import type { Deps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { transact } from '../transact.ts'
import { findQuestion } from './queries.ts'
import { record } from './record.ts'
import { visible } from './store.ts'

/** How to reach the asker. Reading it is itself a change on record ([MC5]): no record, no data. */
export function readContact(deps: Pick<Deps, 'database'>, id: string, actor: Actor): Promise<Contact> {
  return transact(deps, async (tx) => {
    const question = await findQuestion(tx, id, actor)
    const seen = visible(question)
    if (!mayReadContact(actor, seen)) throw new Refusal('forbidden')
    const asker = await tx.asker.findUnique({ where: { questionId: id } })
    await record(tx, [
      {
        organisationId: seen.organisationId,
        sessionId: question.sessionId,
        subject: 'question',
        subjectId: id,
        verb: 'contact',
        actorId: actor.personId,
        actorRole: roleToRead(actor, seen),
        unitId: question.unitId,
        confidential: question.confidential,
        version: question.version,
      },
    ])
    return {
      name: asker?.name ?? undefined,
      email: asker?.email ?? undefined,
      phone: asker?.phone ?? undefined,
      address: asker?.address ?? undefined,
    }
  })
}

/** The role that the rule was met with: the handler's, else the one by which this role alone may read. */
function roleToRead(actor: Actor, question: Visible): ActingRole {
  if (question.confidential && question.handlerId === actor.personId) return 'handler'
  const held = actor.roles.find((role) => mayReadContact({ ...actor, roles: [role] }, question))
  return held?.role ?? 'handler'
}
