import type { TextBlock } from '@giaoluu/contract/text-block'
import type { Actor } from '@giaoluu/domain/actor'
import type { Db } from '../deps.ts'
import { readableUnits } from '../units/readable-units.ts'
import { presentTextBlock } from './present.ts'

/** The text blocks the caller may read, unit by unit, by name. */
export async function listTextBlocks(db: Db, actor: Actor): Promise<{ blocks: TextBlock[] }> {
  const units = await readableUnits(db, actor)
  const blocks = await db.textBlock.findMany({
    where: { unitId: { in: units } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return {
    blocks: units.flatMap((unit) => blocks.filter(({ unitId }) => unitId === unit)).map(presentTextBlock),
  }
}
