import type { FastifyInstance } from 'fastify'

/** Every route the app answers, as `GET /path`; HEAD comes with GET and is left out. */
export function registeredRoutes(app: FastifyInstance): string[] {
  const above: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', segment = '', methods = ''] = /^([│├└─ ]*)(\S+)(?: \((.+)\))?$/.exec(line) ?? []
      if (segment === '') return []
      const depth = indent.length / 4
      above.length = Math.max(0, depth - 1)
      const path = `${above.join('')}${segment}`
      above.push(segment)
      const named = methods.split(', ').filter((method) => method !== '' && method !== 'HEAD')
      return named.map((method) => `${method} ${path}`)
    })
}
