import type { HistoryStep } from '@giaoluu/contract/question'
import type { Actor } from '@giaoluu/domain/actor'
import { canSee } from '@giaoluu/domain/permissions'
import type { Db } from '../deps.ts'
import { loadQuestions, visible } from './store.ts'

const office = ({ name, title }: { name: string; title: string }): string =>
  title ? `${name}, ${title}` : name

/**
 * The life of a question as staff read it, oldest first. `reason` is the code that was chosen (a decline reason by its
 * name), `note` the words that came with it. A lead is named to whoever may see it (HI1).
 */
export async function loadHistory(db: Db, questionId: string, reader: Actor): Promise<HistoryStep[]> {
  const changes = await db.change.findMany({
    where: { subject: 'question', subjectId: questionId },
    include: { note: true, actor: { select: { name: true, title: true } } },
    orderBy: [{ at: 'asc' }, { version: 'asc' }, { id: 'asc' }],
  })
  const reasons = await namesOf(
    changes.map(({ reasonCode }) => reasonCode),
    async (ids) =>
      (await db.declineReason.findMany({ where: { id: { in: ids } } })).map(({ id, name }) => [id, name]),
  )
  const people = await namesOf(
    changes.flatMap(({ asId, leaderId, takenFromId }) => [asId, leaderId, takenFromId]),
    async (ids) =>
      (await db.person.findMany({ where: { id: { in: ids } } })).map((person) => [person.id, office(person)]),
  )
  const leads = await namesOf(
    changes.map(({ leadId }) => leadId),
    async (ids) =>
      [...(await loadQuestions(db, ids)).values()]
        .filter((lead) => canSee(reader, visible(lead)))
        .map(({ id, number }) => [id, { id, number }]),
  )

  return changes.map((change) => ({
    at: change.at.toISOString(),
    verb: change.verb,
    by: change.actor ? office(change.actor) : null,
    role: change.actorRole,
    as: people(change.asId),
    from: change.fromState,
    to: change.toState,
    reason: reasons(change.reasonCode) ?? change.reasonCode ?? undefined,
    note: change.note?.text,
    // Every line keeps whose question it was; only an assign is about that.
    unit: (change.verb === 'assign' && change.unitId) || undefined,
    coUnits: change.coUnitIds.length > 0 ? change.coUnitIds : undefined,
    leader: people(change.leaderId),
    lead: leads(change.leadId),
    suggestedUnit: change.suggestedUnitId ?? undefined,
    takenFrom: people(change.takenFromId),
  }))
}

/** What ids stand for, read at once and only if there are any. */
async function namesOf<T>(
  ids: readonly (string | null)[],
  load: (ids: string[]) => Promise<[id: string, name: T][]>,
): Promise<(id: string | null) => T | undefined> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  const names = new Map(wanted.length > 0 ? await load(wanted) : [])
  return (id) => (id === null ? undefined : names.get(id))
}
