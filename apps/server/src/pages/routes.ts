import formbody from '@fastify/formbody'
import { errors } from '@giaoluu/contract/errors'
import type { Page } from '@giaoluu/public/snapshot'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Deps } from '../deps.ts'
import { describeError } from '../describe-error.ts'
import { RETRY_AFTER_UNAVAILABLE, sendRefusal, toRefusal } from '../plugins/errors.ts'
import { Refusal } from '../refusal.ts'
import { answerPages } from './answer-routes.ts'
import { askPages } from './ask-routes.ts'
import type { Build } from './build.ts'
import { NOBODY, type Owner } from './directory.ts'
import { feedPages } from './feed-routes.ts'
import { ledgerPages } from './ledger-routes.ts'
import type { NewestPages } from './newest.ts'
import type { PageParts } from './page-parts.ts'
import { type PageSender, REVALIDATE, SECRET } from './page-sender.ts'
import { receiptPages } from './receipt-routes.ts'
import { serveFiles } from './serve-files.ts'
import { themePages } from './theme.ts'

type Public = { build: Build; newest: NewestPages; sender: PageSender }

/** The public site. What goes wrong here is answered with a page. */
export async function pageRoutes(
  app: FastifyInstance,
  deps: Deps,
  { build, newest, sender }: Public,
): Promise<void> {
  await app.register(async (site) => {
    await site.register(formbody)

    const ownerOf = async ({ hostname }: FastifyRequest): Promise<Owner> => {
      const directory = newest.directory.last() ?? (await newest.directory.get().catch(() => null))
      return directory?.ofHost(hostname).owner ?? NOBODY
    }
    const stand = async (
      request: FastifyRequest,
      reply: FastifyReply,
      status: number,
      page: Page,
    ): Promise<FastifyReply> =>
      sender.send(request, reply, {
        status,
        cache: status < 400 ? REVALIDATE : SECRET,
        address: request.method === 'GET' ? pathOf(request) : '/',
        owner: await ownerOf(request),
        page,
      })
    const missing = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
      isApi(request.url)
        ? sendRefusal(reply, new Refusal('not-found'))
        : stand(request, reply, 404, { kind: 'missing' })

    site.setErrorHandler<FastifyError>((error, request, reply) => {
      const { code, extra } = toRefusal(error)
      if (code === 'not-found') return missing(request, reply)
      if (code === 'withdrawn') {
        const { reason = '', withdrawnAt = '' } = extra
        return stand(request, reply, 410, { kind: 'gone', reason, withdrawnAt })
      }
      if (code === 'internal') request.log.error(describeError(error), 'a page failed')
      const wait = extra.retryAfter ?? (code === 'unavailable' ? RETRY_AFTER_UNAVAILABLE : undefined)
      if (wait !== undefined) reply.header('retry-after', String(wait))
      const incident = request.id.slice(0, 8)
      return stand(request, reply, errors[code][0], { kind: 'failed', code, incident })
    })

    const parts: PageParts = { deps, newest, sender, missing, ownerOf }
    serveFiles(site, build.files)
    themePages(site, missing)
    feedPages(site, parts)
    askPages(site, parts)
    ledgerPages(site, parts)
    receiptPages(site, parts)
    answerPages(site, parts)
    site.get('/', (request, reply) => stand(request, reply, 200, { kind: 'no-session' }))
    site.get('/*', missing)
  })
}

const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0] ?? '/'
const isApi = (url: string): boolean => url === '/api' || url.startsWith('/api/') || url.startsWith('/api?')
