import { type ErrorCode, errors } from '@giaoluu/contract/errors'
import type { Submitted } from '@giaoluu/contract/receipt'
import type { AskFault, AskForm } from '@giaoluu/public/snapshot'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { toRefusal } from '../plugins/errors.ts'
import { ask } from '../questions/ask.ts'
import { askedFrom } from '../questions/ask-routes.ts'
import { emptyForm, faultsOfRefusal, parseAskForm, readAskForm } from './ask-form.ts'
import type { PageParts } from './page-parts.ts'
import { PRIVATE } from './page-sender.ts'

type Slug = { Params: { slug: string }; Querystring: Record<string, unknown> }
type Returned = { status: number; form: AskForm; faults: AskFault[]; refusal: ErrorCode | null }

/** The ask form, and what a browser without script sends with it: the same command, answered with a page. */
export function askPages(app: FastifyInstance, { deps, newest, sender, missing }: PageParts): void {
  async function form(
    request: FastifyRequest<Slug>,
    reply: FastifyReply,
    { status, ...returned }: Returned,
  ): Promise<FastifyReply> {
    const found = await newest.find(request.params.slug)
    if (!found) return missing(request, reply)
    const { session } = found.page
    return sender.send(request, reply, {
      status,
      cache: PRIVATE,
      address: `/${session.slug}/ask`,
      owner: found.owner,
      page: { kind: 'ask', session, ...returned },
    })
  }

  app.get<Slug>('/:slug/ask', { config: { counted: 'usual' } }, (request, reply) => {
    const { topic } = request.query
    const untouched = emptyForm(typeof topic === 'string' ? topic : '')
    return form(request, reply, { status: 200, form: untouched, faults: [], refusal: null })
  })

  app.post<Slug>('/:slug/ask', { config: { counted: 'ask' } }, async (request, reply) => {
    const typed = readAskForm(request.body)
    const parsed = parseAskForm(typed)
    if ('faults' in parsed)
      return form(request, reply, { status: 422, form: typed, faults: parsed.faults, refusal: 'invalid' })
    let submitted: Submitted
    try {
      submitted = await ask(deps, request.params.slug, parsed.ask, askedFrom(request))
    } catch (error) {
      const { code, extra } = toRefusal(error as FastifyError)
      if (code === 'internal' || code === 'not-found') throw error
      return form(request, reply, {
        status: errors[code][0],
        // The id stands for another text already: the next attempt takes a new one (FD12).
        form: code === 'submission-differs' ? { ...typed, submissionId: emptyForm().submissionId } : typed,
        faults: faultsOfRefusal(extra, typed),
        refusal: code,
      })
    }
    return reply.redirect(`/receipts/${submitted.receipt}`, 303)
  })
}
