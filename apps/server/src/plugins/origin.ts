import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusal.ts'

/** Whether a call comes from a page of another site. A program that sends neither header is no page. */
export function isForeign(headers: IncomingHttpHeaders, origins: ReadonlySet<string>): boolean {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin !== undefined && !origins.has(origin)) return true
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

/** Refuses every call that changes something when another site's page sent it, signing in and asking too. */
export function refuseForeignOrigins(app: FastifyInstance, origins: ReadonlySet<string>): void {
  app.addHook('onRequest', async ({ method, headers }) => {
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return
    if (isForeign(headers, origins)) throw new Refusal('foreign-origin')
  })
}
