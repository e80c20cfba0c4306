import { routes } from '@giaoluu/contract/routes'
import type { FeedFilter, FeedPage } from '@giaoluu/public/snapshot'
import type { FastifyInstance } from 'fastify'
import { listAnswers } from '../answers/queries.ts'
import { Refusal } from '../refusal.ts'
import { sendBody } from './body.ts'
import { makeNewestAtom } from './make-newest.ts'
import { PAGE } from './newest.ts'
import type { PageParts } from './page-parts.ts'
import { REVALIDATE } from './page-sender.ts'

type Query = Record<string, unknown>

/** The feed of a session narrowed or further down; its plain newest page is served from memory before this. */
export function feedPages(app: FastifyInstance, { deps, newest, sender, missing }: PageParts): void {
  app.get<{ Params: { slug: string }; Querystring: Query }>('/:slug', counted, async (request, reply) => {
    const found = await newest.find(request.params.slug)
    if (!found) return missing(request, reply)
    const { before, filter } = readQuery(request.query)
    const { slug, topics, units, provinces } = found.page.session
    // The head was read before this page was: going on from it misses nothing (FD5).
    const { epoch, head } = found.page.answers
    const listed = await listAnswers(deps.database.prisma, slug, {
      ...filter,
      ...(before !== null && { before }),
      limit: PAGE,
    })
    const page: FeedPage = {
      ...found.page,
      answers: { ...routes.answers.reply.parse(listed), epoch, head },
      filter: known(filter, { topic: topics, unit: units, province: provinces }),
      before,
    }
    const search = new URLSearchParams({ ...page.filter, ...(before !== null && { before }) })
    return sender.send(request, reply, {
      cache: REVALIDATE,
      address: `/${slug}?${search}`,
      owner: found.owner,
      page,
    })
  })

  app.get<{ Params: { slug: string } }>('/:slug/atom.xml', async (request, reply) => {
    const found = await newest.find(request.params.slug)
    if (!found) return missing(request, reply)
    const body = makeNewestAtom(found, deps.env.publicUrl.origin)
    return sendBody(request, reply, body, { cache: REVALIDATE })
  })
}

const counted = { config: { counted: 'usual' as const } }

const LONGEST = 300

function readQuery(query: Query): { before: string | null; filter: FeedFilter } {
  const text = (name: string): string | undefined => {
    const value = query[name]
    if (value === undefined || value === '') return undefined
    if (typeof value !== 'string' || value.length > LONGEST) throw new Refusal('invalid-query')
    return value
  }
  const filter: FeedFilter = {}
  for (const name of ['topic', 'unit', 'province', 'q'] as const) {
    const value = text(name)
    if (value !== undefined) filter[name] = value
  }
  return { before: text('before') ?? null, filter }
}

/** A filter by something that is not there finds nothing, and the page must not offer it. */
function known(
  filter: FeedFilter,
  lists: Record<'topic' | 'unit' | 'province', readonly { id: string }[]>,
): FeedFilter {
  const rest = { ...filter }
  for (const name of ['topic', 'unit', 'province'] as const)
    if (rest[name] !== undefined && !lists[name].some(({ id }) => id === rest[name])) delete rest[name]
  return rest
}
