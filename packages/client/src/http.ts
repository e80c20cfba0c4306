import type { ErrorCode, Problem } from '@giaoluu/contract/errors'
import type { DeskQuestion } from '@giaoluu/contract/question'
import type { RouteName, Routes } from '@giaoluu/contract/routes'
import type { Verb, verbs } from '@giaoluu/contract/verbs'
import { addresses, verbAddress } from './addresses.ts'
import { RequestError } from './request-error.ts'
import { noteReply } from './server-clock.ts'

// What a schema takes and gives, read off its type: the schemas themselves stay out of the bundle.
type Input<T> = T extends { _zod: { input: infer Value } } ? Value : never
type Output<T> = T extends { _zod: { output: infer Value } } ? Value : never
type QueryValue = string | number | readonly string[] | undefined
type Field<R extends RouteName, K extends string> = Routes[R] extends Record<K, infer T> ? T : never

/** Query values travel as text; numbers and lists (joined by commas) may be given as they are. */
type Query<T> = { [K in keyof T]: T[K] | (K extends 'limit' | 'after' ? number : readonly string[]) }
type Part<Name extends string, T> = [T] extends [never]
  ? { [K in Name]?: never }
  : Record<never, never> extends T
    ? { [K in Name]?: T }
    : { [K in Name]: T }

/** What a call takes: params, query and body as the contract has them. */
export type CallArguments<R extends RouteName> = Part<'params', Input<Field<R, 'params'>>> &
  Part<'query', Query<Input<Field<R, 'query'>>>> &
  Part<'body', Input<Field<R, 'body'>>>

/** What a route answers with. Unknown fields are let through untouched (old and new versions live side by side). */
export type Reply<R extends RouteName> = Output<Routes[R]['reply']>

/** The body of a verb as its caller writes it. */
export type ActBody<V extends Verb> = Input<(typeof verbs)[V]>

export type Http = {
  call<R extends RouteName>(route: R, args: CallArguments<R>, signal?: AbortSignal): Promise<Reply<R>>
  act<V extends Verb>(id: string, verb: V, body: ActBody<V>, signal?: AbortSignal): Promise<DeskQuestion>
}

type HttpOptions = { fetch?: typeof fetch; base?: string }
type Loose = {
  params?: Record<string, string> | undefined
  query?: Record<string, QueryValue> | undefined
  body?: unknown
}

/** Longer than the server's own limits, so that it is the server that says what went wrong. */
const TIMEOUT_MS = 25_000

function address(template: string, { params = {}, query = {} }: Loose): string {
  const path = template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  return search.size > 0 ? `${path}?${search}` : path
}

const noReply = (cause: unknown): RequestError =>
  new RequestError({ code: 'network', status: 0, problem: null, retryAfter: null }, cause)

const isJson = (response: Response): boolean =>
  /^application\/(?:problem\+)?json\b/.test(response.headers.get('content-type') ?? '')

/** A refusal that did not come from us (a proxy's page) is given the nearest of our codes. */
const codeOf = (status: number): ErrorCode =>
  status === 429 ? 'too-many' : status >= 502 && status <= 504 ? 'unavailable' : 'internal'

async function refusal(response: Response): Promise<RequestError> {
  const problem = isJson(response) ? ((await response.json().catch(() => null)) as Problem | null) : null
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new RequestError({
    code: problem?.code ?? codeOf(response.status),
    status: response.status,
    problem,
    retryAfter: Number.isFinite(seconds) ? seconds : null,
  })
}

/** Typed calls of the contract. `fetch` and `base` can be given for tests and programs outside a browser. */
export function createHttp({ fetch: send = (...args) => fetch(...args), base = '' }: HttpOptions = {}): Http {
  async function request<T>(target: string, args: Loose, signal?: AbortSignal): Promise<T> {
    const [method = 'GET', template = ''] = target.split(' ')
    const ended = new AbortController()
    const timer = setTimeout(() => ended.abort(new DOMException('timed out', 'TimeoutError')), TIMEOUT_MS)
    const abort = (): void => ended.abort(signal?.reason)
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort, { once: true })
    try {
      const asked = performance.now()
      const response = await send(base + address(template, args), {
        method,
        credentials: 'same-origin',
        headers: method === 'POST' ? { 'content-type': 'application/json' } : {},
        ...(method === 'POST' ? { body: JSON.stringify(args.body ?? {}) } : {}),
        signal: ended.signal,
      })
      noteReply(response, performance.now() - asked)
      if (!response.ok) throw await refusal(response)
      // A hotel's sign-in page answers 200 with HTML: that is no reply of ours.
      if (!isJson(response)) throw noReply(new Error('not JSON'))
      return (await response.json()) as T
    } catch (error) {
      if (error instanceof RequestError) throw error
      if (signal?.aborted) throw signal.reason
      throw noReply(error)
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
  }

  return {
    call: (route, args, signal) => request(addresses[route], args as Loose, signal),
    act: (id, verb, body, signal) => request(verbAddress(verb), { params: { id }, body }, signal),
  }
}

/** Calls to the server this page came from. */
export const http: Http = createHttp()
