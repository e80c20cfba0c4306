import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { DeskEntry, FeedEntry } from './entries.ts'
import { errors, Problem } from './errors.ts'
import { routes, verbRoutes } from './routes.ts'
import { Follow, Look, Unfollow } from './socket.ts'
import { WIRE_HISTORY } from './wire-version.ts'

/** Every schema the wire is made of, as JSON schema; limits and patterns included. */
function wire(): unknown {
  const shape = (schema: z.ZodMiniType, io: 'input' | 'output') =>
    z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  const call = (route: {
    method: string
    path: string
    params: z.ZodMiniType
    query?: z.ZodMiniType
    body?: z.ZodMiniType
    reply: z.ZodMiniType
  }) => ({
    method: route.method,
    path: route.path,
    params: shape(route.params, 'input'),
    query: route.query && shape(route.query, 'input'),
    body: route.body && shape(route.body, 'input'),
    reply: shape(route.reply, 'output'),
  })
  return {
    routes: Object.values(routes).map(call),
    verbs: verbRoutes.map(call),
    entries: { feed: shape(FeedEntry, 'output'), desk: shape(DeskEntry, 'output') },
    sockets: [Follow, Unfollow, Look].map((schema) => shape(schema, 'input')),
    problem: shape(Problem, 'output'),
    errors,
  }
}

it('the wire is what its newest version says: a changed schema needs a new line in WIRE_HISTORY', () => {
  const digest = createHash('sha256').update(JSON.stringify(wire())).digest('hex').slice(0, 16)
  expect(WIRE_HISTORY.at(-1)?.digest).toBe(digest)
})

it('versions count up by one', () => {
  expect(WIRE_HISTORY.map((line) => line.version)).toEqual(WIRE_HISTORY.map((_, index) => index + 1))
})
