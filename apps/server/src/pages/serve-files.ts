import type { FastifyInstance } from 'fastify'
import { type Body, sendBody } from './body.ts'

/** Files named by their content never change. */
const IMMUTABLE = 'public, max-age=31536000, immutable'
const FOR_AN_HOUR = 'public, max-age=3600'

/** A route for every built file, but for documents: those are pages. */
export function serveFiles(app: FastifyInstance, files: ReadonlyMap<string, Body>): void {
  for (const [address, body] of files) {
    if (address.endsWith('.html')) continue
    const cache = address.includes('/assets/') ? IMMUTABLE : FOR_AN_HOUR
    app.get(address, (request, reply) => sendBody(request, reply, body, { cache }))
  }
}
