import { randomUUID } from 'node:crypto'
import type { Competence, OrganisationSetup } from '@giaoluu/contract/organisation'
import type { Actor } from '@giaoluu/domain/actor'
import type { Deps, Tx } from '../deps.ts'
import { invalid } from '../invalid.ts'
import { actOnOrganisation } from './act-on-organisation.ts'

/** The rules of competence as a whole. */
export function setCompetences(
  deps: Deps,
  actor: Actor,
  slug: string,
  competences: readonly Competence[],
): Promise<OrganisationSetup> {
  return actOnOrganisation(deps, actor, slug, async (tx, { id: organisationId }) => {
    await refuseUnknown(tx, organisationId, competences)
    await tx.competence.deleteMany({ where: { organisationId } })
    await tx.competence.createMany({
      data: competences.map(({ topic, province, unit }) => ({
        id: randomUUID(),
        organisationId,
        topicId: topic,
        provinceId: province,
        unitId: unit,
      })),
    })
    const words = JSON.stringify(competences)
    return { subject: 'organisation', subjectId: organisationId, verb: 'competences', words, shown: true }
  })
}

async function refuseUnknown(
  tx: Tx,
  organisationId: string,
  competences: readonly Competence[],
): Promise<void> {
  const places = competences.map(({ topic, province }) => `${topic}\n${province ?? ''}`)
  if (new Set(places).size < places.length)
    throw invalid('competences', 'a topic has two units for one province')
  const here = { where: { organisationId, active: true }, select: { id: true } }
  const topics = idsOf(await tx.topic.findMany(here))
  const units = idsOf(await tx.unit.findMany(here))
  const provinces = idsOf(await tx.province.findMany({ select: { id: true } }))
  competences.forEach(({ topic, province, unit }, index) => {
    const at = `competences.${index}`
    if (!topics.has(topic)) throw invalid(`${at}.topic`, 'not a topic of this organisation')
    if (province !== null && !provinces.has(province)) throw invalid(`${at}.province`, 'not a province')
    if (!units.has(unit)) throw invalid(`${at}.unit`, 'not a unit of this organisation')
  })
}

const idsOf = (rows: readonly { id: string }[]): Set<string> => new Set(rows.map(({ id }) => id))
