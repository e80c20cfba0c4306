import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { answerRoutes } from './answers/routes.ts'
import { boardRoutes } from './board/routes.ts'
import { delegationRoutes } from './delegations/routes.ts'
import type { Deps } from './deps.ts'
import type { Env } from './env.ts'
import { feedRoutes } from './feed/routes.ts'
import { invitationRoutes } from './invitations/routes.ts'
import { measureCalls } from './ops/metrics.ts'
import { opsRoutes } from './ops/routes.ts'
import { organisationRoutes } from './organisations/routes.ts'
import { preparePages, type Site } from './pages/pages.ts'
import { peopleRoutes } from './people/routes.ts'
import { secondFactorRoutes } from './people/second-factor-routes.ts'
import { staffRoutes } from './people/staff-routes.ts'
import { keepAskPace } from './plugins/ask-pace.ts'
import { identifyCallers } from './plugins/callers.ts'
import { answerClientError } from './plugins/client-errors.ts'
import { closeConnectionsAtEnd } from './plugins/close-connections.ts'
import { answerErrors, answerFrameworkError } from './plugins/errors.ts'
import { setHeaders } from './plugins/headers.ts'
import { parseJsonBodies } from './plugins/json-body.ts'
import { limitCalls } from './plugins/limits.ts'
import { refuseNullBytes } from './plugins/null-bytes.ts'
import { refuseForeignOrigins } from './plugins/origin.ts'
import { ownHosts } from './plugins/own-hosts.ts'
import { logRequests } from './plugins/request-log.ts'
import { askRoutes } from './questions/ask-routes.ts'
import { questionRoutes } from './questions/routes.ts'
import { verbRoutesOf } from './questions/verb-routes.ts'
import { receiptRoutes } from './receipts/routes.ts'
import { reportRoutes } from './reports/routes.ts'
import { sessionRoutes } from './sessions/routes.ts'
import { textBlockRoutes } from './text-blocks/routes.ts'
import { unitMessageRoutes } from './unit-messages/routes.ts'

const BODY_LIMIT = 1024 * 1024
// Receiving a call may take this long; answers that stay open (the stream) are not meant.
const REQUEST_TIMEOUT = 30_000
// Longer than load balancers keep theirs, so that they and not we close an idle connection.
const KEEP_ALIVE = 72_000

/**
 * Builds the app without starting anything: no port, no environment, nothing shared between two of them.
 * Without a site it has no pages, only the wire.
 */
export async function buildApp(deps: Deps, site: Site | null = null): Promise<FastifyInstance> {
  const { env, log, signIn } = deps
  const app = Fastify({
    loggerInstance: log,
    // Its own lines carry the address; see request-log.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trusted(env),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE,
    forceCloseConnections: 'idle',
    // Never taken from the caller: it goes into the log.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerClientError,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)

  closeConnectionsAtEnd(app)
  logRequests(app)
  measureCalls(app)
  answerErrors(app)
  await setHeaders(app, env)
  parseJsonBodies(app)
  refuseForeignOrigins(app, env.origins, ownHosts(deps))
  refuseNullBytes(app)
  const pages = site && preparePages(deps, site)
  pages?.serveNewest(app)
  await limitCalls(app, env)
  keepAskPace(app)
  identifyCallers(app, signIn)

  opsRoutes(app, deps)
  peopleRoutes(app, deps)
  secondFactorRoutes(app, deps)
  organisationRoutes(app, deps)
  staffRoutes(app, deps)
  invitationRoutes(app, deps)
  sessionRoutes(app, deps)
  boardRoutes(app, deps)
  reportRoutes(app, deps)
  askRoutes(app, deps)
  questionRoutes(app, deps)
  verbRoutesOf(app, deps)
  answerRoutes(app, deps)
  textBlockRoutes(app, deps)
  unitMessageRoutes(app, deps)
  delegationRoutes(app, deps)
  receiptRoutes(app, deps)
  feedRoutes(app, deps)
  await pages?.register(app)

  return app
}

const trusted = ({ trustProxy }: Env) =>
  typeof trustProxy === 'number' ? (_address: string, hop: number) => hop < trustProxy : trustProxy
