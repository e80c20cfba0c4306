import { setTimeout as wait } from 'node:timers/promises'
import type { Deps } from '../deps.ts'
import { describeError } from '../describe-error.ts'
import { refillTerms } from './refill-terms.ts'
import { weighTerms } from './weigh-terms.ts'

const EVERY = 60_000

/** Brings every question's terms up to date after an upgrade, and keeps their weights in step with what is asked. */
export function keepTerms({ database, log }: Pick<Deps, 'database' | 'log'>): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const done = (async () => {
    while (!stopping.signal.aborted) {
      try {
        const made = await refillTerms(database, stopping.signal)
        if (made > 0) log.info({ made }, 'made the terms by which like questions are found')
        await weighTerms(database)
      } catch (error) {
        log.warn({ error: describeError(error) }, 'the terms of questions could not be kept up to date')
      }
      await wait(EVERY, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    stop: () => {
      stopping.abort()
      return done
    },
  }
}
