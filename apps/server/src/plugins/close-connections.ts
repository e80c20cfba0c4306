import type { FastifyInstance } from 'fastify'

/**
 * Closes connections with their last reply once the app is closing: a call that began before would otherwise keep its
 * connection, and with it the process, for as long as connections are kept alive.
 */
export function closeConnectionsAtEnd(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
  })
}
