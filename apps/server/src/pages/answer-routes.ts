import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import { publicAnswer } from '../answers/queries.ts'
import { similarAnswers } from '../similar/similar-answers.ts'
import type { PageParts } from './page-parts.ts'
import { REVALIDATE } from './page-sender.ts'

/** What the search for similar questions looks at. */
const LOOKED_AT = 300
const SIMILAR = 4

/** Every published answer has its own page ([QP1]); a withdrawn one is refused as such and becomes the 410 page. */
export function answerPages(app: FastifyInstance, { deps, newest, sender, missing }: PageParts): void {
  const db = deps.database.prisma
  app.get<{ Params: { id: string } }>(
    '/answers/:id',
    { config: { counted: 'usual' } },
    async (request, reply) => {
      const answer = routes.answer.reply.parse(await publicAnswer(db, request.params.id))
      const found = await newest.find(answer.session)
      if (!found) return missing(request, reply)
      const text = [...answer.question.text].slice(0, LOOKED_AT).join('')
      const { similar } = await similarAnswers(db, answer.session, text)
      return sender.send(request, reply, {
        cache: REVALIDATE,
        address: `/answers/${encodeURIComponent(answer.id)}`,
        owner: found.owner,
        page: {
          kind: 'answer',
          answer,
          session: found.page.session,
          similar: similar.filter(({ id }) => id !== answer.id).slice(0, SIMILAR),
        },
      })
    },
  )
}
