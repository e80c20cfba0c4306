import { randomUUID } from 'node:crypto'
import type { EditTopic, OrganisationSetup } from '@giaoluu/contract/organisation'
import type { Actor } from '@giaoluu/domain/actor'
import { foldText } from '@giaoluu/domain/fold-text'
import type { Deps } from '../deps.ts'
import { invalid } from '../invalid.ts'
import { Refusal } from '../refusal.ts'
import { actOnOrganisation } from './act-on-organisation.ts'

const TOPICS_MAX = 200

type Topic = { id: string; name: string; active: boolean }

function refuseSameName(topics: readonly Topic[], id: string, name: string): void {
  const same = (other: Topic) => other.id !== id && other.active && foldText(other.name) === foldText(name)
  if (topics.some(same)) throw invalid('name', 'another topic has this name')
}

/** A new topic. */
export function addTopic(deps: Deps, actor: Actor, slug: string, name: string): Promise<OrganisationSetup> {
  return actOnOrganisation(deps, actor, slug, async (tx, { id: organisationId }) => {
    const topics = await tx.topic.findMany({ where: { organisationId }, orderBy: { position: 'asc' } })
    if (topics.length >= TOPICS_MAX) throw invalid('name', `there are ${TOPICS_MAX} topics already`)
    refuseSameName(topics, '', name)
    const id = randomUUID()
    const position = (topics.at(-1)?.position ?? -1) + 1
    await tx.topic.create({ data: { id, organisationId, name, position } })
    return { subject: 'topic', subjectId: id, verb: 'add', words: name, shown: true }
  })
}

/** Another name or place of a topic, or its end: questions keep it, nobody chooses it any more. */
export function editTopic(
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
  body: EditTopic,
): Promise<OrganisationSetup> {
  return actOnOrganisation(deps, actor, slug, async (tx, { id: organisationId }) => {
    const topics = await tx.topic.findMany({ where: { organisationId } })
    const topic = topics.find((each) => each.id === id)
    if (!topic) throw new Refusal('not-found')
    const { name = topic.name, active = topic.active, position = topic.position } = body
    if (active) refuseSameName(topics, id, name)
    await tx.topic.update({ where: { id }, data: { name, active, position } })
    if (!active) await tx.competence.deleteMany({ where: { topicId: id } })
    const verb = active === topic.active ? 'edit' : active ? 'begin' : 'end'
    return { subject: 'topic', subjectId: id, verb, words: JSON.stringify(body), shown: true }
  })
}
