import { normaliseReceipt } from '@giaoluu/contract/ids'
import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { retract } from '../questions/retract.ts'
import { receiptView } from '../receipts/queries.ts'
import { Refusal } from '../refusal.ts'
import type { PageParts } from './page-parts.ts'
import { SECRET } from './page-sender.ts'
import { qrPicture } from './qr-picture.ts'

type Code = { Params: { code: string } }
const counted = { config: { counted: 'usual' as const } }
/** What may be a code with everything people put into one; longer is none. */
const LONGEST = 64

/** Following a question by its code. Nothing of these pages is kept anywhere. */
export function receiptPages(app: FastifyInstance, parts: PageParts): void {
  const { deps, newest, sender, ownerOf } = parts
  const db = deps.database.prisma

  async function find(
    request: FastifyRequest,
    reply: FastifyReply,
    typed: string | null,
  ): Promise<FastifyReply> {
    return sender.send(request, reply, {
      status: typed === null ? 200 : 404,
      cache: SECRET,
      address: '/receipts',
      owner: await ownerOf(request),
      page: { kind: 'find-receipt', typed },
    })
  }

  app.get<{ Querystring: { code?: unknown } }>('/receipts', counted, async (request, reply) => {
    const { code } = request.query
    if (typeof code !== 'string' || code.trim() === '') return find(request, reply, null)
    const normal = normaliseReceipt(code.slice(0, LONGEST))
    return normal === ''
      ? find(request, reply, code.slice(0, LONGEST))
      : reply.redirect(`/receipts/${normal}`, 303)
  })

  app.get<Code>('/receipts/:code', counted, async (request, reply) => {
    const code = normaliseReceipt(request.params.code.slice(0, LONGEST))
    const view = await receiptView(db, code).catch(unlessUnknown)
    const found = view && (await newest.find(view.session))
    if (!view || !found) return find(request, reply, code)
    const address = `/receipts/${code}`
    return sender.send(request, reply, {
      cache: SECRET,
      address,
      owner: found.owner,
      page: {
        kind: 'receipt',
        code,
        receipt: routes.receipt.reply.parse(view),
        session: found.page.session,
        qr: qrPicture(deps.env.publicUrl.origin + address),
      },
    })
  })

  app.post<Code>('/receipts/:code/retract', counted, async (request, reply) => {
    const code = normaliseReceipt(request.params.code.slice(0, LONGEST))
    // What can no longer be retracted shows on the page why; there is nothing else to say here.
    await retract(deps, code).catch((error: unknown) => {
      if (!(error instanceof Refusal) || error.code !== 'illegal') throw error
    })
    return reply.redirect(`/receipts/${code}`, 303)
  })
}

function unlessUnknown(error: unknown): null {
  if (error instanceof Refusal && error.code === 'not-found') return null
  throw error
}
