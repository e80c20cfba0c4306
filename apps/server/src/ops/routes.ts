import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Deps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { describeApi } from './openapi.ts'
import { readiness } from './ready.ts'

/** What those ask who run the app: alive, ready, numbers, and the description of the wire. */
export function opsRoutes(app: FastifyInstance, deps: Deps): void {
  const { env } = deps
  app.get('/healthz', async () => ({ status: 'alive' }))

  app.get('/readyz', async (_request, reply) => {
    const works = await readiness(deps)
    const ready = works.database && works.relay
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'unavailable', ...works })
  })

  app.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, env.metricsToken)) throw new Refusal('not-found')
    const { type, body } = await app.metrics.text()
    return reply.type(type).send(body)
  })

  const description = JSON.stringify(describeApi(env.publicUrl))
  app.get('/api/openapi.json', { config: { counted: 'none' } }, async (_request, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'public, max-age=300')
      .send(description),
  )
}

// Behind a proxy on this machine every visitor seems to come from here: what was forwarded is not from here.
function mayReadMetrics({ ip, headers }: FastifyRequest, token: string | null): boolean {
  if (token !== null && same(headers.authorization ?? '', `Bearer ${token}`)) return true
  const forwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  return !forwarded && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(ip)
}

const digest = (text: string) => createHash('sha256').update(text).digest()
const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))
