import { randomUUID } from 'node:crypto'
import type { TextBlock, TextBlockBody } from '@giaoluu/contract/text-block'
import type { Actor } from '@giaoluu/domain/actor'
import { documentText } from '@giaoluu/domain/document-text'
import { dbNow } from '../clock.ts'
import type { Db, Deps, Tx } from '../deps.ts'
import { invalid } from '../invalid.ts'
import { digest } from '../questions/digest.ts'
import { record } from '../questions/record.ts'
import { Refusal } from '../refusal.ts'
import { transact } from '../transact.ts'
import { type FoundUnit, findUnit } from '../units/find-unit.ts'
import { lockUnit } from '../units/lock-unit.ts'
import { presentTextBlock, type StoredTextBlock } from './present.ts'

/** More than anybody can choose from; it bounds the list. */
export const TEXT_BLOCKS_MAX = 200

type Found = FoundUnit & { block: StoredTextBlock }

/** A block and the role by which the caller may write it: 404 for another unit's, 403 for who only reads it. */
export async function findTextBlock(db: Db, id: string, actor: Actor): Promise<Found> {
  const block = await db.textBlock.findUnique({ where: { id } })
  if (!block) throw new Refusal('not-found')
  return { ...(await findUnit(db, block.unitId, actor, 'writeTextBlock')), block }
}

/** A new block of a unit, which has 200 at most. */
export function addTextBlock(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
  { unit: unitId, ...words }: TextBlockBody & { unit: string },
): Promise<TextBlock> {
  return transact(deps, async (tx) => {
    const found = await findUnit(tx, unitId, actor, 'writeTextBlock')
    const text = withText(words)
    await lockUnit(tx, unitId)
    const count = await tx.textBlock.count({ where: { unitId } })
    if (count >= TEXT_BLOCKS_MAX) throw invalid('unit', `has ${TEXT_BLOCKS_MAX} text blocks already`)
    const block = await tx.textBlock.create({
      data: { id: randomUUID(), unitId, ...text, changedAt: await dbNow(tx) },
    })
    await recordBlock(tx, { ...found, block }, 'add', actor)
    return presentTextBlock(block)
  })
}

/** Another name or text; the last one to write wins, as with any shared note. */
export function editTextBlock(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
  id: string,
  words: TextBlockBody,
): Promise<TextBlock> {
  return onLockedBlock(deps, actor, id, async (tx, found) => {
    const data = { ...withText(words), changedAt: await dbNow(tx) }
    const block = await tx.textBlock.update({ where: { id }, data })
    await recordBlock(tx, { ...found, block }, 'edit', actor)
    return presentTextBlock(block)
  })
}

/** Removes a block; answers made from it keep their words. */
export function removeTextBlock(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
  id: string,
): Promise<Record<string, never>> {
  return onLockedBlock(deps, actor, id, async (tx, found) => {
    await tx.textBlock.delete({ where: { id } })
    await recordBlock(tx, found, 'remove', actor)
    return {}
  })
}

/** A block is looked up again behind its unit's lock: somebody else may have removed it. */
function onLockedBlock<T>(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
  id: string,
  act: (tx: Tx, found: Found) => Promise<T>,
): Promise<T> {
  return transact(deps, async (tx) => {
    const { unit } = await findTextBlock(tx, id, actor)
    await lockUnit(tx, unit.id)
    return act(tx, await findTextBlock(tx, id, actor))
  })
}

function withText({ name, body }: TextBlockBody) {
  const bodyText = documentText(body)
  if (bodyText === '') throw invalid('body', 'a text block needs words')
  return { name, body, bodyText }
}

const recordBlock = (
  tx: Tx,
  { unit, role, block }: Found,
  verb: 'add' | 'edit' | 'remove',
  actor: Actor,
): Promise<void> =>
  record(tx, [
    {
      organisationId: unit.organisationId,
      sessionId: null,
      subject: 'textBlock',
      subjectId: block.id,
      verb,
      actorId: actor.personId,
      actorRole: role,
      unitId: unit.id,
      // Salted with the id the words stand under.
      digest: digest(block.id, block.bodyText),
    },
  ])
