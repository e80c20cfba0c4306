import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type * as z from 'zod/mini'
import type { Staff } from './people/staff.ts'
import { Refusal } from './refusal.ts'

/** A route as the contract names it. */
export type ContractRoute = {
  method: 'GET' | 'POST'
  path: string
  who?: 'all' | 'staff'
  params: z.ZodMiniObject
  query?: z.ZodMiniObject
  body?: z.ZodMiniObject
  reply: z.ZodMiniObject
  status?: 201
}

type Output<S> = S extends z.ZodMiniType ? z.output<S> : undefined
/** Routes that do not say who may call are the verbs, and those are for staff. */
type Caller<R extends ContractRoute> = R['who'] extends 'all' ? Staff | null : Staff

/** What a handler gets, parsed by the contract. */
export type Call<R extends ContractRoute> = {
  params: z.output<R['params']>
  query: Output<R['query']>
  body: Output<R['body']>
  staff: Caller<R>
  request: FastifyRequest
  reply: FastifyReply
}
type Asked<R extends ContractRoute> = Pick<Call<R>, 'params' | 'staff' | 'request'>

export type RouteOptions<R extends ContractRoute> = {
  /** Whether the caller may see (404) and may do (403) this: runs before the body is looked at, refuses by throwing. */
  allow?: (call: Asked<R>) => Promise<void>
  /** Which limit per address counts the call; `none` for what is served from memory. */
  counted?: 'usual' | 'ask' | 'none'
  /** Whether somebody may call who needs a second factor and has none yet. */
  beforeSecondFactor?: boolean
}

declare module 'fastify' {
  interface FastifyRequest {
    staff: Staff | null
  }
  interface FastifyContextConfig {
    who?: 'all' | 'staff'
    counted?: 'usual' | 'ask' | 'none'
    beforeSecondFactor?: boolean
  }
}

/** Registers a route of the contract: parsed on the way in, and stripped to its reply schema on the way out. */
export function route<R extends ContractRoute>(
  app: FastifyInstance,
  contract: R,
  handle: (call: Call<R>) => Promise<z.input<R['reply']>>,
  { allow, counted = 'usual', beforeSecondFactor = false }: RouteOptions<R> = {},
): void {
  const who = contract.who ?? 'staff'
  const status = contract.status ?? 200
  app.route({
    method: contract.method,
    url: contract.path,
    config: { who, counted, beforeSecondFactor },
    schema: {
      params: contract.params,
      ...(contract.query && { querystring: contract.query }),
      ...(contract.body && { body: contract.body }),
      response: { [status]: contract.reply },
    },
    preValidation: async (request) => {
      // A call without a body is a call with nothing in it.
      if (contract.body && (request.body === undefined || request.body === null)) request.body = {}
      const params = contract.params.safeParse(request.params)
      if (!params.success) throw new Refusal('not-found')
      if (allow)
        await allow({ params: params.data as Call<R>['params'], staff: request.staff as Caller<R>, request })
    },
    handler: async (request, reply) => {
      const view = await handle({
        params: request.params as Call<R>['params'],
        query: request.query as Call<R>['query'],
        body: request.body as Call<R>['body'],
        staff: request.staff as Caller<R>,
        request,
        reply,
      })
      return reply.code(status).send(view)
    },
  })
}
