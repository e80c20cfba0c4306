import type { AskField, AskFields } from '@giaoluu/contract/ask-fields'
import { type ErrorCode, errors } from '@giaoluu/contract/errors'
import type { Submitted } from '@giaoluu/contract/receipt'
import { formFields } from '@giaoluu/domain/ask-fields'
import type { AskFault, AskForm } from '@giaoluu/public/snapshot'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { toRefusal } from '../plugins/errors.ts'
import { ask } from '../questions/ask.ts'
import { askedFrom } from '../questions/ask-routes.ts'
import { emptyForm, faultsOfRefusal, parseAskForm, readAskForm } from './ask-form.ts'
import type { PageParts } from './page-parts.ts'
import { PRIVATE } from './page-sender.ts'

type Slug = { Params: { slug: string }; Querystring: Record<string, unknown> }
type Returned = {
  status: number
  form: AskForm
  faults: AskFault[]
  refusal: ErrorCode | null
  wait?: number
}

/** The ask form, and what a browser without script sends with it: the same command, answered with a page. */
export function askPages(app: FastifyInstance, { deps, newest, sender, missing }: PageParts): void {
  async function form(
    request: FastifyRequest<Slug>,
    reply: FastifyReply,
    { status, form: typed, faults, refusal, wait }: Returned,
  ): Promise<FastifyReply> {
    const found = await newest.find(request.params.slug)
    if (!found) return missing(request, reply)
    const { session } = found.page
    const confidential = typed.confidential && (session.takesReports || refusal !== null)
    const fields = formFields(session.askFields, confidential)
    if (wait !== undefined) reply.header('retry-after', String(wait))
    return sender.send(request, reply, {
      status,
      cache: PRIVATE,
      address: confidential ? `/${session.slug}/ask?report=1` : `/${session.slug}/ask`,
      owner: found.owner,
      page: {
        kind: 'ask',
        session,
        fields,
        form: { ...typed, ...without(fields), confidential },
        faults: faults.filter(({ field }) => !isHidden(fields, field)),
        refusal,
        wait: wait ?? null,
      },
    })
  }

  app.get<Slug>('/:slug/ask', { config: { counted: 'usual' } }, (request, reply) => {
    const { topic, report } = request.query
    const untouched = emptyForm({
      topic: typeof topic === 'string' ? topic : '',
      confidential: report !== undefined,
    })
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
        ...(extra.retryAfter !== undefined && { wait: extra.retryAfter }),
      })
    }
    return reply.redirect(`/receipts/${submitted.receipt}`, 303)
  })
}

const isHidden = (fields: AskFields, name: string): boolean => fields[name as AskField] === 'hidden'

/** What was typed into fields that the form has no more would be refused again, and nobody could mend it. */
const without = (fields: AskFields): Partial<AskForm> =>
  Object.fromEntries(Object.keys(fields).flatMap((name) => (isHidden(fields, name) ? [[name, '']] : [])))
