import type { Db } from './deps.ts'

/** The database's clock, the only one that decides: nodes and visitors may be wrong by a day (F7). */
export async function dbNow(db: Db): Promise<Date> {
  const rows = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`
  const now = rows[0]?.now
  if (!now) throw new Error('the database told no time')
  return now
}
