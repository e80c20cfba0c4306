import { type ErrorCode, errors, Problem } from '@giaoluu/contract/errors'
import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { databaseFailure } from '../database-failure.ts'
import { describeError } from '../describe-error.ts'
import { Refusal } from '../refusal.ts'

// Long enough that a crowd does not come back into a database that is just starting.
export const RETRY_AFTER_UNAVAILABLE = 2

/** Answers every error as problem+json with a code of the contract; only what nobody foresaw is logged as an error. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = toRefusal(error)
    if (refusal.code === 'internal') logFailure(request.log, error)
    return sendRefusal(reply, refusal)
  })
  app.setNotFoundHandler((_request, reply) => sendRefusal(reply, new Refusal('not-found')))
}

/** Errors before a route is found: an address that cannot be decoded names nothing. */
export function answerFrameworkError(
  _error: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  return sendRefusal(reply, new Refusal('not-found'))
}

export function sendRefusal(reply: FastifyReply, { code, extra }: Refusal): FastifyReply {
  const [status, title] = errors[code]
  const { retryAfter = code === 'unavailable' ? RETRY_AFTER_UNAVAILABLE : undefined, ...facts } = extra
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter))
  // The schema is the fence here too: an error may carry a view, and nothing else of it may leave.
  const problem = Problem.parse({ type: `urn:giaoluu:problem:${code}`, title, status, code, ...facts })
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problem)
}

// Fastify's own refusals, by its codes.
const OF_FRAMEWORK: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed',
}

/** What an error is answered with, whatever it was. */
export function toRefusal(error: FastifyError): Refusal {
  if (error instanceof Refusal) return error
  if (error.validation) return ofValidation(error)
  const known = OF_FRAMEWORK[error.code]
  if (known) return new Refusal(known)
  if (databaseFailure(error) !== null) return new Refusal('unavailable')
  return new Refusal('internal')
}

function ofValidation({ validation = [], validationContext }: FastifyError): Refusal {
  if (validationContext === 'params') return new Refusal('not-found')
  const found = validation.map(({ instancePath, message = '' }) => ({ path: instancePath, message }))
  return new Refusal(validationContext === 'body' ? 'invalid' : 'invalid-query', { errors: found })
}

function logFailure(log: FastifyBaseLogger, error: Error): void {
  log.error(describeError(error), 'a call failed')
}
