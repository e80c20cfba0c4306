import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** The numbers of one node. Parts that live beside HTTP add their own by `gauge`. */
export type Metrics = {
  text: () => Promise<{ type: string; body: string }>
  gauge: (name: string, help: string, read: () => number) => void
}

declare module 'fastify' {
  interface FastifyInstance {
    metrics: Metrics
  }
}

/** Measures every call by its route's pattern and the process by itself, in a registry of this app's own. */
export function measureCalls(app: FastifyInstance): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'giaoluu_http_seconds',
    help: 'Duration of calls by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  const failures = new Counter({
    name: 'giaoluu_http_failures_total',
    help: 'Calls answered with a 5xx status',
    registers: [registry],
  })
  app.addHook('onResponse', async (request, { statusCode, elapsedTime }) => {
    // An unknown address gets no label of its own: anybody could make as many as they like.
    const route = request.routeOptions.url ?? 'unknown'
    duration.observe({ method: request.method, route, status: statusCode }, elapsedTime / 1000)
    if (statusCode >= 500) failures.inc()
  })
  app.decorate('metrics', {
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
    gauge: (name, help, read) => {
      new Gauge({
        name,
        help,
        registers: [registry],
        collect() {
          this.set(read())
        },
      })
    },
  })
}
