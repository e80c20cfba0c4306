import type { Tx } from '../deps.ts'

/** One at a time changes what is a unit's own; rows that only name the unit go on being written. */
export async function lockUnit(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM unit WHERE id = ${id} FOR NO KEY UPDATE`
}
