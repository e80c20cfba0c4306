import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { route } from '../route.ts'
import { similarAnswers } from '../similar/similar-answers.ts'
import { listAnswers, publicAnswer } from './queries.ts'

/** What stands in public. */
export function answerRoutes(app: FastifyInstance, deps: Deps): void {
  const db = deps.database.prisma

  route(app, routes.answers, ({ params, query }) => listAnswers(db, params.slug, query))
  route(app, routes.answer, ({ params }) => publicAnswer(db, params.id))
  route(app, routes.similar, ({ params, query }) => similarAnswers(db, params.slug, query.text))
}
