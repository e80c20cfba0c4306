import { setTimeout as wait } from 'node:timers/promises'
import type { Deps } from './deps.ts'
import { describeError } from './describe-error.ts'
import { forEach } from './for-each.ts'
import { lapseClaims } from './questions/claims.ts'
import { publishDue } from './questions/due.ts'
import { tickSessions } from './sessions/tick.ts'

// Opening, ending intake, publishing and lapsing are promised to the second.
const EVERY = 1_000
// A database that is away is asked again after a random wait, so that nodes do not come back in step.
const AFTER_FAILURE = 3_000

/**
 * What time does to sessions, publications and claims, once a second on every node, decided by the database's clock
 * and by compare-and-set: a node that dies loses nothing, two nodes do nothing twice.
 */
export function startSweep(deps: Deps): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const done = (async () => {
    while (!stopping.signal.aborted) {
      const failed = await sweepOnce(deps).then(
        () => false,
        (error: unknown) => {
          deps.log.warn({ error: describeError(error) }, 'the sweep failed and goes on')
          return true
        },
      )
      const pause = failed ? AFTER_FAILURE * (0.5 + Math.random()) : EVERY
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    stop: () => {
      stopping.abort()
      return done
    },
  }
}

/** One round. */
export async function sweepOnce(deps: Deps): Promise<void> {
  await forEach([tickSessions, publishDue, lapseClaims], (move) => move(deps))
}
