import type { HistoryStep } from '@giaoluu/contract/question'
import type { Db } from '../deps.ts'

const office = ({ name, title }: { name: string; title: string }): string =>
  title ? `${name}, ${title}` : name

/**
 * The life of a question as staff read it, oldest first. `reason` is the code that was chosen (a decline reason by its
 * name), `note` the words that came with it.
 */
export async function loadHistory(db: Db, questionId: string): Promise<HistoryStep[]> {
  const changes = await db.change.findMany({
    where: { subject: 'question', subjectId: questionId },
    include: { note: true, actor: { select: { name: true, title: true } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  const reasons = new Map<string, string>()
  const signers = new Map<string, string>()
  const codes = changes.flatMap(({ reasonCode }) => reasonCode ?? [])
  if (codes.length > 0)
    for (const { id, name } of await db.declineReason.findMany({ where: { id: { in: codes } } }))
      reasons.set(id, name)
  const asIds = changes.flatMap(({ asId }) => asId ?? [])
  if (asIds.length > 0)
    for (const person of await db.person.findMany({ where: { id: { in: asIds } } }))
      signers.set(person.id, office(person))

  return changes.map((change) => ({
    at: change.at.toISOString(),
    verb: change.verb,
    by: change.actor ? office(change.actor) : null,
    role: change.actorRole,
    as: change.asId === null ? undefined : signers.get(change.asId),
    from: change.fromState,
    to: change.toState,
    reason: change.reasonCode === null ? undefined : (reasons.get(change.reasonCode) ?? change.reasonCode),
    note: change.note?.text,
  }))
}
