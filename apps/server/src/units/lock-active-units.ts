import type { Tx } from '../deps.ts'

/**
 * How many of these units of an organisation are still active. They stay so until the end of the transaction: who ends
 * one waits for it, or was waited for (OR3).
 */
export async function lockActiveUnits(
  tx: Tx,
  ids: readonly string[],
  organisationId: string,
): Promise<number> {
  const active = await tx.$queryRaw<unknown[]>`
    SELECT id FROM unit WHERE id = ANY(${[...ids]}::text[]) AND organisation_id = ${organisationId} AND active
    ORDER BY id FOR KEY SHARE`
  return active.length
}
