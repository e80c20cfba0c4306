import { deskRoutes } from './desk-routes.ts'
import { organisationRoutes } from './organisation-routes.ts'
import { publicRoutes } from './public-routes.ts'
import { DeskQuestion } from './question.ts'
import { id } from './route.ts'
import { runningRoutes } from './running-routes.ts'
import { VERBS, type Verb, verbs } from './verbs.ts'

/** The whole HTTP wire but the verbs; the server registers from it, the client is typed by it. Query values are sent as text. */
export const routes = { ...publicRoutes, ...deskRoutes, ...organisationRoutes, ...runningRoutes }

export type Routes = typeof routes
export type RouteName = keyof Routes

/** The address of a verb on a question. */
export const verbPath = (question: string, verb: Verb): string =>
  `/api/desk/questions/${encodeURIComponent(question)}/${verb}`

/** Every verb as a route; each answers with the question as the caller could see it at the change. */
export const verbRoutes = VERBS.map((verb) => ({
  verb,
  method: 'POST' as const,
  path: `/api/desk/questions/:id/${verb}`,
  params: id,
  body: verbs[verb],
  reply: DeskQuestion,
}))
