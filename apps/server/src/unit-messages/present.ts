import type { UnitMessage } from '@giaoluu/contract/session-setup'
import type { Actor } from '@giaoluu/domain/actor'
import { canSee, mayOnSession } from '@giaoluu/domain/permissions'
import { type StoredQuestion, visible } from '../questions/store.ts'
import { addressed, type StoredMessage } from './store.ts'

/** A message as one reader sees it; who read it is for whoever organises. */
export function presentMessage(
  stored: StoredMessage,
  questions: ReadonlyMap<string, StoredQuestion>,
  reader: Actor,
): UnitMessage {
  const { organisationId, unitIds } = addressed(stored)
  const organising = mayOnSession(reader, 'organise', organisationId)
  return {
    id: stored.id,
    units: [...unitIds],
    text: stored.text,
    questions: stored.questionIds
      .flatMap((id) => questions.get(id) ?? [])
      .filter((question) => canSee(reader, visible(question)))
      .map(({ id, number }) => ({ id, number })),
    by: stored.by.name,
    at: stored.sentAt.toISOString(),
    read: stored.reads.some(({ personId }) => personId === reader.personId),
    readBy: organising ? readersOf(stored, unitIds) : undefined,
    people: organising ? peopleOf(stored) : undefined,
  }
}

/** Somebody who left the unit since is named with the message's first. */
const readersOf = ({ reads }: StoredMessage, unitIds: readonly string[]) =>
  reads.map(({ person, readAt }) => ({
    name: person.name,
    unit:
      person.roles.find(({ unitId }) => unitId !== null && unitIds.includes(unitId))?.unitId ??
      unitIds[0] ??
      '',
    at: readAt.toISOString(),
  }))

const peopleOf = ({ units }: StoredMessage): number =>
  new Set(units.flatMap(({ unit }) => unit.roles.map(({ personId }) => personId))).size
