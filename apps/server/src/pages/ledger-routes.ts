import { routes } from '@giaoluu/contract/routes'
import type { Ledger } from '@giaoluu/contract/session'
import type { FastifyInstance } from 'fastify'
import { publicLedger } from '../sessions/queries.ts'
import type { PageParts } from './page-parts.ts'
import { REVALIDATE } from './page-sender.ts'
import { type Remembered, remember } from './remember.ts'

/** Everybody looks at it in the same minute, when a day is closed. */
const MAX_AGE = 1_000
const KEPT = 50

/** The balance of a session as a page for people; programs have the same as JSON. */
export function ledgerPages(app: FastifyInstance, { deps, newest, sender, missing }: PageParts): void {
  const db = deps.database.prisma
  const kept = new Map<string, Remembered<Ledger>>()

  function ledgerOf(slug: string): Promise<Ledger> {
    const found =
      kept.get(slug) ?? remember(async () => routes.ledger.reply.parse(await publicLedger(db, slug)), MAX_AGE)
    kept.delete(slug)
    kept.set(slug, found)
    const [eldest] = kept.keys()
    if (kept.size > KEPT && eldest !== undefined) kept.delete(eldest)
    return found.get()
  }

  app.get<{ Params: { slug: string } }>(
    '/:slug/ledger',
    { config: { counted: 'usual' } },
    async (request, reply) => {
      const found = await newest.find(request.params.slug)
      if (!found) return missing(request, reply)
      const { session } = found.page
      return sender.send(request, reply, {
        cache: REVALIDATE,
        address: `/${session.slug}/ledger`,
        owner: found.owner,
        page: { kind: 'ledger', session, ledger: await ledgerOf(session.slug) },
      })
    },
  )
}
