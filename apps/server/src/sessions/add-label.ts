import { randomUUID } from 'node:crypto'
import type { Named } from '@giaoluu/contract/session'
import type { Actor } from '@giaoluu/domain/actor'
import { foldText } from '@giaoluu/domain/fold-text'
import { roleOnSession } from '@giaoluu/domain/permissions'
import type { Deps } from '../deps.ts'
import { append } from '../feed/append.ts'
import { invalid } from '../invalid.ts'
import { digest } from '../questions/digest.ts'
import { record } from '../questions/record.ts'
import { transact } from '../transact.ts'
import { findDeskSession } from './find-session.ts'

/** More than anybody can choose from; it bounds the list. */
export const LABELS_MAX = 200

/**
 * A new mark for triage. Labels are the organisation's, so every desk of it learns of one; a name that differs only in
 * case, accents or spaces is the label that is there already.
 */
export async function addLabel(deps: Deps, actor: Actor, slug: string, name: string): Promise<Named> {
  const { label, sessions } = await transact(deps, async (tx) => {
    const { organisationId } = await findDeskSession(tx, slug, actor, 'label')
    const folded = foldText(name)
    if (folded === '') throw invalid('name', 'a label needs a letter or digit')
    // One at a time in an organisation, or two at once would make two of the same name.
    await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId} FOR NO KEY UPDATE`
    const known = await tx.label.findMany({ where: { organisationId }, orderBy: { position: 'asc' } })
    const same = known.find((each) => foldText(each.name) === folded)
    if (same?.active) return { label: same, sessions: [] }
    if (!same && known.length >= LABELS_MAX) throw invalid('name', `there are ${LABELS_MAX} labels already`)

    const position = (known.at(-1)?.position ?? 0) + 1
    const added = same
      ? await tx.label.update({ where: { id: same.id }, data: { active: true } })
      : await tx.label.create({ data: { id: randomUUID(), organisationId, name, position } })
    const desks = await tx.session.findMany({
      where: { organisationId, state: { not: 'archived' } },
      select: { id: true },
    })
    await append(
      tx,
      desks.map(({ id }) => ({
        sessionId: id,
        audience: 'desk',
        type: 'session.changed',
        subjectId: id,
      })),
    )
    await record(tx, [
      {
        organisationId,
        sessionId: null,
        subject: 'label',
        subjectId: added.id,
        verb: 'add',
        actorId: actor.personId,
        actorRole: roleOnSession(actor, 'label', organisationId) ?? '',
        digest: digest(added.id, added.name),
      },
    ])
    return { label: added, sessions: desks }
  })
  for (const { id } of sessions) deps.relay.wake(id)
  return { id: label.id, name: label.name }
}
