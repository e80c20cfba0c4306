import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.ts'

const MINUTE = 60_000
// How many addresses are remembered at once; at the limit the least recent is forgotten.
const ADDRESSES = 20_000

/** Limits calls a minute per address (IPv6: per /64), asking apart from the rest. Each node counts for itself. */
export async function limitCalls(app: FastifyInstance, env: Env): Promise<void> {
  await app.register(rateLimit, { global: false, cache: ADDRESSES })
  const limits = {
    usual: app.createRateLimit({ max: env.rateLimit, timeWindow: MINUTE }),
    ask: app.createRateLimit({ max: env.askLimit, timeWindow: MINUTE }),
  }
  app.addHook('onRequest', async (request) => {
    // Static files and pages served from memory cost nothing and are not counted.
    const { counted = request.url.startsWith('/api/') ? 'usual' : 'none' } = request.routeOptions.config
    if (counted === 'none') return
    const outcome = await limits[counted](request)
    if (!outcome.isAllowed && outcome.isExceeded) {
      throw new Refusal('too-many', { retryAfter: outcome.ttlInSeconds })
    }
  })
}
