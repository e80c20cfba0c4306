import { routes } from '@giaoluu/contract/routes'
import { describe, expect, it } from 'vitest'
import { addresses } from './addresses.ts'
import { createHttp } from './http.ts'
import { RequestError } from './request-error.ts'

type Call = { url: string; init: RequestInit }

function answering(...replies: (Response | Error)[]) {
  const calls: Call[] = []
  const http = createHttp({
    base: 'https://x.vn',
    fetch: async (url, init = {}) => {
      calls.push({ url: String(url), init })
      const reply = replies.shift()
      if (reply instanceof Error || !reply) throw reply ?? new Error('no reply left')
      return reply
    },
  })
  return { http, calls }
}
const json = (value: unknown, status = 200, headers = {}): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } })

const failure = (promise: Promise<unknown>): Promise<RequestError> =>
  promise.then(
    () => Promise.reject(new Error('succeeded')),
    (error: RequestError) => error,
  )

describe('http', () => {
  it('knows every route of the contract by its method and path', () => {
    for (const [name, { method, path }] of Object.entries(routes))
      expect(addresses[name as keyof typeof routes]).toBe(`${method} ${path}`)
  })

  it('fills in params and query', async () => {
    const { http, calls } = answering(json({}), json({}))
    await http.call('answers', { params: { slug: 'a/b' }, query: { q: 'sổ đỏ', limit: 5, topic: undefined } })
    await http.call('deskQuestions', { query: { session: 's', state: ['held', 'waiting'] } })
    expect(calls.map(({ url }) => url)).toEqual([
      'https://x.vn/api/sessions/a%2Fb/answers?q=s%E1%BB%95+%C4%91%E1%BB%8F&limit=5',
      'https://x.vn/api/desk/questions?session=s&state=held%2Cwaiting',
    ])
  })

  it('F4 lets unknown fields through', async () => {
    const { http } = answering(json({ sessions: [], later: 1 }))
    expect(await http.call('sessions', {})).toEqual({ sessions: [], later: 1 })
  })

  it('sends verbs as JSON', async () => {
    const { http, calls } = answering(json({ id: 'q' }))
    await http.act('q', 'accept', { version: 3 })
    expect(calls[0]).toMatchObject({
      url: 'https://x.vn/api/desk/questions/q/accept',
      init: { method: 'POST', body: '{"version":3}', headers: { 'content-type': 'application/json' } },
    })
  })

  it('turns a problem into its code, with what came along', async () => {
    const problem = { type: 'about:blank', title: 'stale', status: 409, code: 'stale', current: { id: 'q' } }
    const type = { 'content-type': 'application/problem+json; charset=utf-8' }
    const { http } = answering(
      json(problem, 409, type),
      json({ ...problem, code: 'too-many' }, 429, { 'retry-after': '7' }),
    )
    const stale = await failure(http.act('q', 'hold', { version: 1 }))
    expect(stale).toMatchObject({
      code: 'stale',
      status: 409,
      network: false,
      problem: { current: { id: 'q' } },
    })
    const many = await failure(http.act('q', 'hold', { version: 1 }))
    expect(many).toMatchObject({ code: 'too-many', retryAfter: 7 })
  })

  it("takes a proxy's page for what it is", async () => {
    const { http } = answering(
      new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }),
      new Response('<h1>Welcome to the hotel</h1>', { headers: { 'content-type': 'text/html' } }),
      new TypeError('Failed to fetch'),
    )
    expect(await failure(http.call('me', {}))).toMatchObject({ code: 'unavailable', network: false })
    expect(await failure(http.call('me', {}))).toMatchObject({ code: 'network', network: true })
    expect(await failure(http.call('me', {}))).toBeInstanceOf(RequestError)
  })

  it('passes on that its caller gave up', async () => {
    const gone = new AbortController()
    gone.abort()
    const { http } = answering(new DOMException('aborted', 'AbortError'))
    expect(await failure(http.call('me', {}, gone.signal))).toMatchObject({ name: 'AbortError' })
  })
})
