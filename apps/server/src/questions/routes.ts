import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { route } from '../route.ts'
import { similarQuestions } from '../similar/similar-questions.ts'
import { listOverdue } from './overdue.ts'
import { deskQuestion, listQuestions } from './queries.ts'
import { deskQueue } from './queue.ts'
import { readContact } from './read-contact.ts'

/** What staff read of questions. */
export function questionRoutes(app: FastifyInstance, deps: Deps): void {
  const db = deps.database.prisma

  route(app, routes.deskQuestions, ({ query, staff }) => listQuestions(db, staff, query))
  route(app, routes.deskQueue, ({ staff }) => deskQueue(db, staff))
  route(app, routes.deskQuestion, ({ params, staff }) => deskQuestion(db, params.id, staff))
  route(app, routes.deskSimilar, ({ params, staff }) => similarQuestions(db, params.id, staff))
  route(app, routes.overdue, ({ params, staff }) => listOverdue(db, params.organisation, staff))
  route(app, routes.contact, ({ params, staff }) => readContact(deps, params.id, staff))
}
