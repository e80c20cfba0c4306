import { routes, verbRoutes } from '@giaoluu/contract/routes'
import type { Verb, VerbBody } from '@giaoluu/contract/verbs'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { route } from '../route.ts'
import { bulk } from './bulk.ts'
import { claim, release } from './claims.ts'
import { perform } from './perform.ts'
import type { TableCall } from './resolve-command.ts'
import { allowVerb } from './target.ts'
import { undo } from './undo.ts'

type AnyCall = { [V in Verb]: { verb: V; body: VerbBody<V> } }[Verb]

/** POST /api/desk/questions/{id}/{verb}: one way for every verb, from the contract's table; and one for many questions. */
export function verbRoutesOf(app: FastifyInstance, deps: Deps): void {
  for (const contract of verbRoutes) {
    route(
      app,
      contract,
      ({ params, body, staff }) => {
        const call = { verb: contract.verb, body } as AnyCall
        switch (call.verb) {
          case 'claim':
            return claim(deps, staff, params.id, call.body)
          case 'release':
            return release(deps, staff, params.id, call.body)
          case 'undo':
            return undo(deps, staff, params.id, call.body)
          default:
            return perform(deps, staff, params.id, call as TableCall)
        }
      },
      { allow: ({ params, staff }) => allowVerb(deps.database.prisma, staff, contract.verb, params.id) },
    )
  }
  route(app, routes.bulk, ({ body, staff }) => bulk(deps, staff, body))
}
