import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import type { Env } from '../env.ts'

/** The headers that keep pages from running, loading or showing anything that is not ours. */
export async function setHeaders(app: FastifyInstance, { publicUrl, origins }: Env): Promise<void> {
  const secure = publicUrl.protocol === 'https:'
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // `self` does not cover WebSockets in every browser.
        // Nor can an address of IPv6 be named.
        connectSrc: [
          "'self'",
          ...[...origins]
            .filter((origin) => !origin.includes('['))
            .map((origin) => origin.replace(/^http/, 'ws')),
        ],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    // With `no-referrer` browsers send `Origin: null` with a form, which is foreign here.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    hsts: secure && { maxAge: 31_536_000, includeSubDomains: false },
    crossOriginEmbedderPolicy: false,
  })
  // What is fresh or somebody's own must not linger in a cache; routes that may be cached say so themselves.
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) {
      reply.header('cache-control', 'no-store')
    }
  })
}
