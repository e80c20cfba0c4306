import { setTimeout as wait } from 'node:timers/promises'
import { dbNow } from '../clock.ts'
import type { Deps, Tx } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { shareSession } from '../sessions/lock-session.ts'
import { transact } from '../transact.ts'

// Links move rarely; a third time in a row means something is wrong.
const TRIES = 3

/** Links changed while the locks were awaited: what is locked is not what must be. */
class LinksMoved extends Error {}

/** What a change of one question holds: the time after the wait for its locks, and the ids linked to it. */
export type Family = { now: Date; linked: string[] }

/**
 * Runs `work` in a transaction that holds a question, its lead, those linked to it and `others`, locked in id order after
 * their session and before anything else (FD2). Linking locks the lead too, so nobody joins or leaves while the locks are held.
 */
export async function withFamily<T>(
  deps: Pick<Deps, 'database'>,
  id: string,
  others: (tx: Tx) => Promise<string[]>,
  work: (tx: Tx, family: Family) => Promise<T>,
): Promise<T> {
  for (let left = TRIES; left > 0; left--) {
    try {
      return await transact(deps, async (tx) => work(tx, await lockFamily(tx, id, others)))
    } catch (error) {
      if (!(error instanceof LinksMoved)) throw error
      await wait(Math.random() * 20)
    }
  }
  throw new Refusal('unavailable')
}

async function lockFamily(tx: Tx, id: string, others: (tx: Tx) => Promise<string[]>): Promise<Family> {
  // Before anything else, as acts on the session do: a close counts when no change is on its way (FD2).
  await shareSession(tx, id)
  const wanted = await others(tx)
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM question
    WHERE id = ${id} OR lead_id = ${id} OR id = ANY(${wanted})
      OR id = (SELECT lead_id FROM question WHERE id = ${id})
    ORDER BY id FOR UPDATE`
  // A second look, after the wait: a link that was made or cut meanwhile shows now. So does the time: what was spent
  // waiting has passed for every decision.
  const family = await tx.$queryRaw<{ id: string; linked: boolean; now: Date }[]>`
    SELECT id, lead_id IS NOT DISTINCT FROM ${id} AS linked, clock_timestamp() AS now FROM question
    WHERE id = ${id} OR lead_id = ${id} OR id = (SELECT lead_id FROM question WHERE id = ${id})`
  const held = new Set(locked.map((row) => row.id))
  if (family.some((row) => !held.has(row.id))) throw new LinksMoved()
  if ((await others(tx)).some((other) => !wanted.includes(other))) throw new LinksMoved()
  const now = family[0]?.now ?? (await dbNow(tx))
  return { now, linked: family.filter((row) => row.linked).map((row) => row.id) }
}
