import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'
import { invalid } from '../invalid.ts'
import { Refusal } from '../refusal.ts'

// The deepest honest body is a table in a list of an answer, at about 40. Parsers and schemas recurse; this does not.
const MAX_DEPTH = 64

// An escape of NUL whose backslash is not itself escaped.
const NUL_ESCAPE = /(?<!\\)(?:\\\\)*\\u0000/

/** Parses JSON bodies: UTF-8 only, not nested beyond reason, `__proto__` and `constructor` keys dropped. */
export function parseJsonBodies(app: FastifyInstance): void {
  // Fastify takes plain text as well unless told otherwise.
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('remove', 'remove')
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (body.length === 0) return done(null, undefined)
    if (!isUtf8(body)) return done(new Refusal('malformed'))
    const json = body.toString('utf8')
    if (nestsDeeperThan(json, MAX_DEPTH)) return done(invalid('', `nested deeper than ${MAX_DEPTH} levels`))
    parse(request, json, (error, value) => {
      if (error) return done(new Refusal('malformed'))
      // PostgreSQL cannot store NUL; schemas of single fields need not remember it.
      if (NUL_ESCAPE.test(json)) return done(invalid('', 'has a NUL'))
      done(null, value)
    })
  })
}

/** Whether JSON text opens more than `max` brackets at once, found without parsing it. */
export function nestsDeeperThan(json: string, max: number): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < json.length; at++) {
    const char = json[at]
    if (quoted) {
      if (char === '\\') at++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{' || char === '[') {
      if (++depth > max) return true
    } else if (char === '}' || char === ']') depth--
  }
  return false
}
