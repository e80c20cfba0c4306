import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusal.ts'
import type { OwnHosts } from './own-hosts.ts'

/** Whether a call comes from a page of another site. A program that sends neither header is no page. */
export function isForeign(headers: IncomingHttpHeaders, origins: ReadonlySet<string>): boolean {
  const { origin } = headers
  if (origin !== undefined && !origins.has(origin)) return true
  return isFromElsewhere(headers)
}

/** What browsers say themselves about where a call comes from. */
export function isFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

/** Refuses every call that changes something when another site's page sent it, signing in and asking too. */
export function refuseForeignOrigins(
  app: FastifyInstance,
  origins: ReadonlySet<string>,
  ownHosts: OwnHosts,
): void {
  app.addHook('onRequest', async ({ method, headers, host }) => {
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return
    if (isForeign(headers, origins) && !(await ownHosts.isOwnPage(headers, host)))
      throw new Refusal('foreign-origin')
  })
}
