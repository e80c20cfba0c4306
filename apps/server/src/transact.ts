import { setTimeout as wait } from 'node:timers/promises'
import { databaseFailure } from './database-failure.ts'
import type { Deps, Tx } from './deps.ts'
import { Refusal } from './refusal.ts'

// On the embedded database transactions queue for their turn: a burst of 1,500 asks takes 1.4 s to drain.
const MAX_WAIT = 5_000
const TIMEOUT = 10_000

/**
 * Runs `work` in one transaction. A serialization failure or deadlock is tried once more; a database that is away, or
 * conflicts again, is refused as `unavailable`. Inside, only SQL is awaited, and only through `tx`.
 */
export async function transact<T>(
  deps: Pick<Deps, 'database'>,
  work: (tx: Tx) => Promise<T>,
  timeout = TIMEOUT,
): Promise<T> {
  try {
    return await once(deps, work, timeout)
  } catch (error) {
    if (databaseFailure(error) !== 'conflict') throw orUnavailable(error)
    // A random wait, or two that met in a deadlock meet again.
    await wait(Math.random() * 30)
    try {
      return await once(deps, work, timeout)
    } catch (again) {
      throw orUnavailable(again)
    }
  }
}

/** Reads everything of one moment. Nothing may be written in it. */
export async function snapshot<T>(deps: Pick<Deps, 'database'>, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await once(deps, work, TIMEOUT, 'RepeatableRead')
  } catch (error) {
    throw orUnavailable(error)
  }
}

function once<T>(
  { database }: Pick<Deps, 'database'>,
  work: (tx: Tx) => Promise<T>,
  timeout: number,
  isolationLevel: 'ReadCommitted' | 'RepeatableRead' = 'ReadCommitted',
): Promise<T> {
  return database.prisma.$transaction(work, {
    isolationLevel,
    maxWait: MAX_WAIT,
    timeout,
  })
}

const orUnavailable = (error: unknown): unknown =>
  error instanceof Refusal || databaseFailure(error) === null ? error : new Refusal('unavailable')
