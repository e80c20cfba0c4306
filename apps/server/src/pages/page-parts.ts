import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Deps } from '../deps.ts'
import type { Owner } from './directory.ts'
import type { NewestPages } from './newest.ts'
import type { PageSender } from './page-sender.ts'

/** What every route of a page works with. */
export type PageParts = {
  deps: Deps
  newest: NewestPages
  sender: PageSender
  /** Answers that there is no such page. */
  missing: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
  /** The organisation a host belongs to. */
  ownerOf: (request: FastifyRequest) => Promise<Owner>
}
