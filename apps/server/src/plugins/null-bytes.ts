import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusal.ts'

/** Refuses addresses with a NUL: no text has one, PostgreSQL cannot store one, and some schema might forget it. */
export function refuseNullBytes(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ url }) => {
    const at = url.indexOf('%00')
    if (at === -1) return
    const query = url.indexOf('?')
    throw new Refusal(query !== -1 && query < at ? 'invalid-query' : 'not-found')
  })
}
