import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendBody } from './body.ts'
import { currentSession } from './directory.ts'
import { languageOf } from './language.ts'
import { makeNewestHtml } from './make-newest.ts'
import { type NewestPages, PAGE } from './newest.ts'
import { type PageSender, REVALIDATE } from './page-sender.ts'

/** Routes whose plain address is answered from memory. */
type Kept = 'front' | 'feed' | 'session' | 'answers'
const KEPT: Record<string, Kept> = {
  '/': 'front',
  '/:slug': 'feed',
  '/api/sessions/:slug': 'session',
  '/api/sessions/:slug/answers': 'answers',
}

type Serving = { newest: NewestPages; sender: PageSender | null }

/** Answers the newest page of every feed from memory, before any limit counts: a viewer costs almost nothing. */
export function serveNewest(app: FastifyInstance, { newest, sender }: Serving): void {
  app.addHook('onRequest', async (request, reply) => {
    const kept = keptBy(request)
    if (kept === null) return
    return answer(kept, request, reply)
  })

  async function answer(
    kept: Kept,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> {
    const { slug = '' } = request.params as { slug?: string }
    switch (kept) {
      case 'answers': {
        const found = await newest.find(slug)
        return found ? sendBody(request, reply, found.answers, { cache: REVALIDATE }) : undefined
      }
      case 'session': {
        // Read after a page of answers, it must not be older than the head that came with them (FD5).
        const found = await newest.findNow(slug)
        return found ? sendBody(request, reply, found.session, { cache: REVALIDATE }) : undefined
      }
      case 'front':
      case 'feed': {
        if (!sender) return undefined
        const meant = kept === 'feed' ? slug : await frontSlug(request)
        const found = meant === null ? null : await newest.find(meant)
        if (!found) return undefined
        const body = makeNewestHtml(sender, found, languageOf(request))
        return sender.sendMade(request, reply, body, { cache: REVALIDATE })
      }
    }
  }

  async function frontSlug({ hostname }: FastifyRequest): Promise<string | null> {
    const { sessions } = (await newest.directory.get()).ofHost(hostname)
    return currentSession(sessions)?.slug ?? null
  }
}

/** Which of the kept answers a call is for; null when it asks for something else, which its route then checks. */
function keptBy({ method, routeOptions, query }: FastifyRequest): Kept | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  const kept = KEPT[routeOptions.url ?? '']
  if (!kept) return null
  const asked = query as Record<string, unknown>
  if (kept === 'session') return kept
  const narrowing = kept === 'answers' ? ['before', 'limit', ...FILTERS] : ['before', ...FILTERS]
  const plain = narrowing.every(
    (name) => asked[name] === undefined || (name === 'limit' && asked[name] === String(PAGE)),
  )
  return plain ? kept : null
}

const FILTERS = ['topic', 'unit', 'province', 'q']
