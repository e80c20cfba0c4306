import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Deps } from '../deps.ts'
import type { NewestPages } from './newest.ts'
import type { PageSender } from './page-sender.ts'

/** What every route of a page works with. */
export type PageParts = {
  deps: Deps
  newest: NewestPages
  sender: PageSender
  /** Answers that there is no such page. */
  missing: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
  organisationOf: (request: FastifyRequest) => Promise<string>
}
