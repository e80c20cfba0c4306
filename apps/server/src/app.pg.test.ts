import { ERROR_CODES, errors, Problem } from '@giaoluu/contract/errors'
import { routes, verbRoutes } from '@giaoluu/contract/routes'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { TEST_ORIGIN, type TestApp, testApp } from '../test/test-app.ts'
import type { Relay } from './live/relay.ts'
import { Refusal } from './refusal.ts'

let test: TestApp
const lines: string[] = []
beforeAll(async () => {
  test = await testApp({ env: { METRICS_TOKEN: 'a-token-of-metrics' }, log: (line) => lines.push(line) })
})
afterAll(() => test.close())

const call = (options: InjectOptions) => test.app.inject(options)
const post = (payload: string | Buffer, headers: Record<string, string> = {}) =>
  call({
    method: 'POST',
    url: '/api/login',
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  })

describe('refusals', () => {
  it('are problem+json with code, status and words', async () => {
    const reply = await call({ url: '/api/nothing' })
    expect(reply.statusCode).toBe(404)
    expect(reply.headers['content-type']).toBe('application/problem+json')
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(Problem.parse(reply.json())).toEqual(reply.json())
    expect(reply.json()).toMatchObject({ code: 'not-found', status: 404, title: errors['not-found'][1] })
  })

  it.each([
    ['{', 'malformed'],
    ['{"username":"a","password":"b"}trailing', 'malformed'],
    ['', 'invalid'],
    ['null', 'invalid'],
    ['[]', 'invalid'],
    ['"text"', 'invalid'],
    ['{}', 'invalid'],
    ['{"username":1,"password":{}}', 'invalid'],
    ['{"username":"a\\u0000","password":"b"}', 'invalid'],
    ['{"username":"a","password":"b","code":"12345"}', 'invalid'],
    [`{"username":"a","password":"${'x'.repeat(201)}"}`, 'invalid'],
    [`{"username":${'['.repeat(10_000)}`, 'invalid'],
    [`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, 'invalid'],
    [`{"username":"${'x'.repeat(1024 * 1024)}"}`, 'too-large'],
  ])('I2 body %# is %2$s', async (body, code) => {
    const reply = await post(body)
    expect(reply.json().code).toBe(code)
    expect(reply.statusCode).toBe(errors[code as keyof typeof errors][0])
  })

  it('I2 malformed UTF-8 is malformed, in bodies and addresses', async () => {
    expect((await post(Buffer.from([0x22, 0xff, 0xfe, 0x22]))).json().code).toBe('malformed')
    for (const url of [
      '/api/sessions/%ff',
      '/api/sessions/%E0%A4',
      '/api/answers/%00',
      `/api/answers/${'x'.repeat(500)}`,
    ]) {
      expect((await call({ url })).json()).toMatchObject({ code: 'not-found' })
    }
    const query = await call({ url: '/api/sessions/x/answers?q=%00' })
    expect(query.json().code).toBe('invalid-query')
  })

  it('I2 names the fields that are wrong, and repeats no value', async () => {
    const reply = await post('{"username":"a","password":["geheim"]}')
    expect(reply.json().errors).toEqual([{ path: '/password', message: expect.any(String) }])
    expect(reply.body).not.toContain('geheim')
  })

  it('I2 drops `__proto__` and `constructor` keys', async () => {
    const reply = await post(
      '{"username":"a","password":"b","__proto__":{"code":"x"},"constructor":{"prototype":{"polluted":1}}}',
    )
    expect(reply.json().code).toBe('sign-in-failed')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('I2 queries with repeated, foreign or polluting keys are never a failure', async () => {
    for (const query of [
      'limit=1&limit=2',
      '__proto__[a]=1',
      'limit=%',
      'limit=-1',
      'limit=1e9',
      'before=%F0%9F',
    ]) {
      const reply = await call({ url: `/api/sessions/none/answers?${query}` })
      expect([400, 404]).toContain(reply.statusCode)
    }
  })

  it('asks for JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'nonsense']) {
      const reply = await call({
        method: 'POST',
        url: '/api/login',
        payload: 'a=b',
        headers: { 'content-type': type },
      })
      expect(reply.json().code).toBe('unsupported-media-type')
    }
  })

  it('answers other methods as nothing', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH'] as const) {
      expect((await call({ method, url: '/api/login' })).statusCode).toBe(404)
    }
    expect((await call({ url: '/api/login' })).json().code).toBe('not-found')
  })

  it('has a status and words for every code', () => {
    for (const code of ERROR_CODES) expect(new Refusal(code).message.length).toBeGreaterThan(5)
  })
})

describe('who may call', () => {
  const contracts = [
    ...Object.values(routes).map(({ method, path, who }) => ({ method, path, who })),
    ...verbRoutes.map(({ method, path }) => ({ method, path, who: 'staff' as const })),
  ]

  it.each(contracts)('A1 $method $path is there, for $who', async ({ method, path, who }) => {
    expect(test.app.hasRoute({ method, url: path })).toBe(true)
    if (who !== 'staff') return
    const reply = await call({
      method,
      url: path.replace(/:\w+/g, 'x'),
      headers: { cookie: 'giaoluu.session_token=x.y' },
    })
    expect(reply.statusCode).toBe(401)
    expect(reply.json().code).toBe('signed-out')
  })

  it.each(contracts.filter(({ method }) => method === 'POST'))(
    'A9 POST $path refuses another origin first of all',
    async ({ path }) => {
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
      ]) {
        const reply = await call({ method: 'POST', url: path.replace(/:\w+/g, 'x'), headers, payload: {} })
        expect(reply.statusCode).toBe(403)
        expect(reply.json().code).toBe('foreign-origin')
      }
      const ours = await call({
        method: 'POST',
        url: path.replace(/:\w+/g, 'x'),
        headers: { origin: TEST_ORIGIN, 'sec-fetch-site': 'same-origin' },
        payload: {},
      })
      expect(ours.statusCode).not.toBe(403)
    },
  )
})

describe('headers', () => {
  it('let pages run and load only what is ours', async () => {
    const { headers } = await call({ url: '/healthz' })
    const policy = String(headers['content-security-policy'])
    expect(policy.split(';')).toEqual([
      "default-src 'self'",
      `connect-src 'self' ${TEST_ORIGIN.replace('http', 'ws')}`,
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ])
    expect(policy).not.toContain('unsafe')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
  })
})

describe('logs', () => {
  it('T3 carry the pattern of the route, never the address, the body or a cookie', async () => {
    lines.length = 0
    await call({
      url: '/api/receipts/ABCDEFGHJKMN?q=tim-gi',
      headers: { cookie: 'giaoluu.session_token=bi-mat' },
    })
    await post('{"username":"ai-do","password":"rat-bi-mat"}')
    await call({ url: '/api/khong-co/bi-mat' })
    const log = lines.join('')
    expect(log).toContain('/api/receipts/:receipt')
    expect(log).toContain('"route":"unknown"')
    for (const private_ of ['ABCDEFGHJKMN', 'tim-gi', 'ai-do', 'bi-mat']) expect(log).not.toContain(private_)
  })
})

describe('limits', () => {
  it('refuse calls beyond RATE_LIMIT a minute with Retry-After, but not what costs nothing', async () => {
    const limited = await testApp({ env: { RATE_LIMIT: '3', ASK_LIMIT: '2' } })
    try {
      const get = (url: string) => limited.app.inject({ url })
      for (let call = 1; call <= 3; call++) expect((await get('/api/nothing')).statusCode).toBe(404)
      const refused = await get('/api/nothing')
      expect(refused.statusCode).toBe(429)
      expect(refused.json().code).toBe('too-many')
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
      expect((await get('/healthz')).statusCode).toBe(200)
      expect((await get('/api/openapi.json')).statusCode).toBe(200)
      const ask = () => limited.app.inject({ method: 'POST', url: '/api/sessions/x/questions', payload: {} })
      expect(
        [(await ask()).statusCode, (await ask()).statusCode, (await ask()).statusCode].map((s) => s === 429),
      ).toEqual([false, false, true])
    } finally {
      await limited.close()
    }
  })

  it('I5 believe X-Forwarded-For from a trusted proxy only', async () => {
    for (const [trust, expected] of [
      ['', 429],
      ['loopback', 404],
    ] as const) {
      const limited = await testApp({ env: { RATE_LIMIT: '1', TRUST_PROXY: trust } })
      try {
        const from = (address: string) =>
          limited.app.inject({ url: '/api/nothing', headers: { 'x-forwarded-for': address } })
        await from('203.0.113.1')
        expect((await from('203.0.113.2')).statusCode).toBe(expected)
      } finally {
        await limited.close()
      }
    }
  })
})

describe('operations', () => {
  it('is alive, and ready while database and relay work', async () => {
    expect((await call({ url: '/healthz' })).json()).toEqual({ status: 'alive' })
    expect((await call({ url: '/readyz' })).json()).toEqual({ status: 'ready', database: true, relay: true })
    const deaf = await testApp({ relay: { ready: () => false } as unknown as Relay })
    expect((await deaf.app.inject({ url: '/readyz' })).statusCode).toBe(503)
    await deaf.close()
  })

  it('F3 without a database answers 503 with Retry-After', async () => {
    const lost = await testApp()
    const refused = Object.assign(new Error('connect'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
      errno: -111,
    })
    const { pool } = lost.database
    vi.spyOn(pool, 'connect').mockImplementation(() => Promise.reject(refused))
    vi.spyOn(pool, 'query').mockImplementation(() => Promise.reject(refused))
    try {
      const ready = await lost.app.inject({ url: '/readyz' })
      expect(ready.statusCode).toBe(503)
      expect(ready.json()).toMatchObject({ database: false })
      for (const options of [
        { url: '/api/sessions' },
        { method: 'POST', url: '/api/login', payload: { username: 'a', password: 'b' } },
      ] as const) {
        const reply = await lost.app.inject(options)
        expect(reply.json().code).toBe('unavailable')
        expect(reply.headers['retry-after']).toBe('2')
      }
    } finally {
      vi.restoreAllMocks()
      await lost.close()
    }
  })

  it('shows its numbers to this machine and to the holder of the token only', async () => {
    const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
      call({ url: '/metrics', remoteAddress, headers })
    const here = await from('127.0.0.1')
    expect(here.body).toContain('giaoluu_http_seconds_bucket')
    expect(here.body).toContain('nodejs_eventloop_lag_seconds')
    expect(here.headers['content-type']).toContain('text/plain')
    expect((await from('203.0.113.9')).statusCode).toBe(404)
    expect((await from('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).statusCode).toBe(404)
    expect((await from('203.0.113.9', { authorization: 'Bearer wrong' })).statusCode).toBe(404)
    expect((await from('203.0.113.9', { authorization: 'Bearer a-token-of-metrics' })).statusCode).toBe(200)
  })
})

describe('the description of the wire', () => {
  type Operation = { operationId: string; parameters: { name: string; in: string }[]; responses: object }

  it('is OpenAPI 3.1 whose references all lead somewhere', async () => {
    const reply = await call({ url: '/api/openapi.json' })
    const document = reply.json()
    expect(document.openapi).toMatch(/^3\.1\./)
    const references = [...reply.body.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) =>
      String(reference),
    )
    expect(references.length).toBeGreaterThan(50)
    for (const reference of references) {
      expect(reference).toMatch(/^#\/components\/schemas\/\w+$/)
      expect(document.components.schemas).toHaveProperty(String(reference.split('/').at(-1)))
    }
  })

  it('has every route and verb of the contract, each with its own name and all its parameters', async () => {
    const { paths } = (await call({ url: '/api/openapi.json' })).json() as {
      paths: Record<string, Record<string, Operation>>
    }
    const names = new Set<string>()
    for (const { method, path } of [...Object.values(routes), ...verbRoutes]) {
      const operation = paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
      expect(operation, `${method} ${path}`).toBeDefined()
      names.add(operation?.operationId ?? '')
      const inPath = operation?.parameters
        .filter((parameter) => parameter.in === 'path')
        .map(({ name }) => name)
      expect(inPath).toEqual([...path.matchAll(/:(\w+)/g)].map(([, name]) => name))
    }
    expect(names.size).toBe(Object.keys(routes).length + verbRoutes.length)
  })
})
