import { randomUUID } from 'node:crypto'
import type { EditDeclineReason, OrganisationSetup } from '@giaoluu/contract/organisation'
import type { Actor } from '@giaoluu/domain/actor'
import type { Deps } from '../deps.ts'
import { invalid } from '../invalid.ts'
import { Refusal } from '../refusal.ts'
import { actOnOrganisation } from './act-on-organisation.ts'

const REASONS_MAX = 100

/** A new reason to decline, with what the asker reads. */
export function addDeclineReason(
  deps: Deps,
  actor: Actor,
  slug: string,
  { name, text }: { name: string; text: string },
): Promise<OrganisationSetup> {
  return actOnOrganisation(deps, actor, slug, async (tx, { id: organisationId }) => {
    const inUse = await tx.declineReason.findMany({ where: { organisationId }, orderBy: { position: 'asc' } })
    if (inUse.filter(({ active }) => active).length >= REASONS_MAX)
      throw invalid('name', `there are ${REASONS_MAX} reasons already`)
    const id = randomUUID()
    const position = (inUse.at(-1)?.position ?? -1) + 1
    await tx.declineReason.create({ data: { id, organisationId, name, text, position } })
    return { subject: 'declineReason', subjectId: id, verb: 'add', words: `${name}\n${text}`, shown: true }
  })
}

/**
 * Another wording of a reason, or its end. What somebody was told stays what they read: a reason that was used is not
 * reworded but ended, and one with the new words takes its place.
 */
export function editDeclineReason(
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
  body: EditDeclineReason,
): Promise<OrganisationSetup> {
  return actOnOrganisation(deps, actor, slug, async (tx, { id: organisationId }) => {
    const reason = await tx.declineReason.findFirst({ where: { id, organisationId } })
    if (!reason) throw new Refusal('not-found')
    const {
      name = reason.name,
      text = reason.text,
      position = reason.position,
      active = reason.active,
    } = body
    if (!active) {
      const others = await tx.declineReason.count({
        where: { organisationId, active: true, id: { not: id } },
      })
      if (others === 0) throw new Refusal('illegal', { detail: 'the last reason stays' })
    }
    const used = text !== reason.text && (await tx.question.count({ where: { declineReasonId: id } })) > 0
    const verb = active === reason.active ? 'edit' : active ? 'begin' : 'end'
    const words = `${name}\n${text}`
    if (!used) {
      await tx.declineReason.update({ where: { id }, data: { name, text, position, active } })
      return { subject: 'declineReason', subjectId: id, verb, words, shown: true }
    }
    const anew = randomUUID()
    await tx.declineReason.update({ where: { id }, data: { active: false } })
    await tx.declineReason.create({ data: { id: anew, organisationId, name, text, position, active } })
    return { subject: 'declineReason', subjectId: anew, verb, words, shown: true }
  })
}
