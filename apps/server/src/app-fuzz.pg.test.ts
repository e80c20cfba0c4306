import { randomUUID } from 'node:crypto'
import { Problem } from '@giaoluu/contract/errors'
import { routes, verbRoutes } from '@giaoluu/contract/routes'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookieOf, type TestApp, testApp } from '../test/test-app.ts'
import { testDatabaseKind } from '../test/test-database-kind.ts'
import { seedDemo } from './demo/seed-demo.ts'
import type { ContractRoute } from './route.ts'

// The demo's day gives every route something to hit; each call is made by nobody, a moderator, a leader or the organiser.
let test: TestApp
let cookies: (string | null)[]
/** What names something here, by the name of the parameter, query key or field that wants it. */
let known: Record<string, unknown[]>
const password = 'mat-khau-mau'

beforeAll(async () => {
  test = await testApp({ env: { GIAOLUU_DEMO_PASSWORD: password } })
  const { prisma } = test.database
  const demo = await seedDemo(test.deps)
  const signedIn = await Promise.all(
    ['moderator', 'leader', 'organiser'].map((name) => cookieOf(test.app, name, password)),
  )
  cookies = [null, ...signedIn]
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
  const questions = await prisma.question.findMany()
  const open = questions.filter(({ state }) => state !== 'published')
  known = {
    slug: [demo?.slug],
    organisation: ['bo-tai-nguyen-mau'],
    name: ['Tên khác'],
    title: ['Chức khác'],
    session: [demo?.slug],
    id: [
      ...idsOf(questions),
      ...idsOf(open),
      ...idsOf(open),
      ...idsOf(await prisma.answer.findMany({ take: 5 })),
    ],
    lead: idsOf(questions),
    receipt: questions.map(({ receipt }) => receipt),
    unit: idsOf(await prisma.unit.findMany()),
    suggestedUnit: idsOf(await prisma.unit.findMany()),
    topic: idsOf(await prisma.topic.findMany()),
    province: idsOf(await prisma.province.findMany({ take: 3 })),
    reason: ['Vì sao.', ...idsOf(await prisma.declineReason.findMany())],
    leader: ['leader', 'leader2'],
    as: ['leader'],
    body: [document],
    version: [CURRENT, CURRENT, CURRENT, 1],
    draftRevision: [1, 2],
    dueAt: [new Date(Date.now() + 86_400_000).toISOString()],
    publicText: ['Câu hỏi đã sửa.'],
    text: ['Xin hỏi về sổ đỏ?'],
    q: ['đất đai', 'so do'],
    note: ['Ghi chú.'],
    to: ['Sở khác'],
    code: ['123/CV'],
    after: ['0', '1', '999999999'],
    limit: ['1', '200'],
    state: ['received', 'received,held'],
    order: ['oldest'],
    submissionId: Array.from({ length: 20 }, () => randomUUID()),
    consent: [{ processing: true }],
    username: ['moderator', 'expert'],
  }
})
afterAll(() => test?.close())

const CURRENT = 'the version the question has'
const document = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Trả lời.' }] }],
}
const strange = fc.constantFrom(
  '\u0000',
  '\ud800',
  '\u202e\u200b',
  `e${'\u0301'.repeat(500)}`,
  '%_\\',
  "'; DROP TABLE question; --",
  '(a+)+$ & | ! <-> :*',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  'x'.repeat(5000),
)
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), strange)
const fitting = (name: string) => fc.nat(97).map((at) => known[name]?.[at % known[name].length])
const odd = fc.oneof(
  text,
  fc.constantFrom(0, -1, 2 ** 31, 1e308, true, null, document, { type: 'doc', content: [] }),
  fc.constantFrom('+275760-09-13T00:00:00Z', '9999-12-31T23:59:59.999Z', '1', 'x,y'),
  fc.jsonValue({ maxDepth: 3 }),
)
const mostly = (name: string): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: fitting(name) }, { weight: 1, arbitrary: odd })
const encode = (held: string): string => encodeURIComponent(held.replace(/\p{Cs}/gu, '?'))
const spelled = (held: unknown): string => (typeof held === 'string' ? held : JSON.stringify(held))
const keysOf = (schema: ContractRoute['body']): string[] => Object.keys(schema?.shape ?? {})

/** A record of the right keys, mostly with values that fit, now and then without some, with others, or something else. */
const recordOf = (keys: readonly string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(...keys.map((key) => fc.tuple(fc.constant(key), mostly(key), fc.nat(9))))
    .map((fields) => Object.fromEntries(fields.filter(([, , luck]) => luck > 0)))
const bodyOf = (contract: ContractRoute): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: recordOf([...keysOf(contract.body), '__proto__', 'extra']) },
    { weight: 8, arbitrary: recordOf(keysOf(contract.body)) },
  )
const queryOf = (contract: ContractRoute): fc.Arbitrary<string> =>
  recordOf(keysOf(contract.query)).map((values) =>
    Object.entries(values)
      .flatMap(([key, held]) => (held === undefined ? [] : [`${key}=${encode(spelled(held))}`]))
      .join('&'),
  )
const pathOf = (contract: ContractRoute): fc.Arbitrary<string> =>
  recordOf(Object.keys(contract.params.shape)).map((values) =>
    contract.path.replace(/:(\w+)/g, (_, name: string) => encode(spelled(values[name] ?? 'x'))),
  )

/** The body with the question's own version, where it asked for that. */
async function withVersion(body: unknown, path: string): Promise<unknown> {
  if (!(body instanceof Object && 'version' in body && body.version === CURRENT)) return body
  const id = path.split('/')[4] ?? ''
  const question = await test.database.prisma.question.findUnique({ where: { id } })
  return { ...body, version: question?.version ?? 1 }
}

const contracts: [string, ContractRoute][] = [
  ...Object.entries<ContractRoute>(routes),
  // Claims come last: they keep the others out.
  ...verbRoutes.map((contract): [string, ContractRoute] => [contract.verb, contract]).reverse(),
]

const succeeded = new Set<string>()

// The contract suite sends the embedded database what is strange; here is the other one's turn.
describe.runIf(testDatabaseKind === 'postgres')(
  'I1 whatever is sent is answered by the contract, never by a failure',
  () => {
    it.each(contracts.map(([name, contract], index) => [name, contract, index] as const))(
      '%s',
      async (name, contract, index) => {
        const call = fc.record({
          cookie: fc.nat(3),
          path: pathOf(contract),
          query: queryOf(contract),
          body: bodyOf(contract),
        })
        await fc.assert(
          fc.asyncProperty(call, async ({ cookie, path, query, body }) => {
            // Signing out would end the sign-ins the calls after it need.
            const held = contract === routes.logout ? null : cookies[cookie]
            const reply = await test.app.inject({
              method: contract.method,
              url: `${path}?${query}`,
              headers: {
                ...(held && { cookie: held }),
                ...(contract.method === 'POST' && { 'content-type': 'application/json' }),
              },
              ...(contract.method === 'POST' && { payload: JSON.stringify(await withVersion(body, path)) }),
            })
            if (reply.statusCode < 300) succeeded.add(name)
            expect(reply.statusCode, reply.body).toBeLessThan(500)
            if (reply.statusCode >= 400) expect(Problem.safeParse(reply.json()).success).toBe(true)
            else expect(contract.reply.safeParse(reply.json()).success).toBe(true)
          }),
          { numRuns: 40, seed: 2006 + index },
        )
      },
    )

    it('gets through to more than half of the routes, so that it tests more than their doors', () => {
      const missed = contracts.map(([name]) => name).filter((name) => !succeeded.has(name))
      expect(missed.length, missed.join(', ')).toBeLessThan(contracts.length / 2)
    })
  },
)
