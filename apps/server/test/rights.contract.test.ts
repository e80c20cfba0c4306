import { randomUUID } from 'node:crypto'
import type { QuestionState } from '@giaoluu/contract/question'
import { REPORT_FORMATS } from '@giaoluu/contract/report'
import { type RouteName, routes, verbPath, verbRoutes } from '@giaoluu/contract/routes'
import { BulkAct, type BulkVerb, VERBS, type Verb } from '@giaoluu/contract/verbs'
import type { Actor } from '@giaoluu/domain/actor'
import {
  canSee,
  mayDo,
  mayOnSession,
  mayReadContact,
  roleOnUnit,
  roleToRevoke,
  type SessionVerb,
  type UnitVerb,
  type Visible,
} from '@giaoluu/domain/permissions'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPerson } from '../src/people/create-person.ts'
import { loadQuestions, visible } from '../src/questions/store.ts'
import type { ContractRoute } from '../src/route.ts'
import { describedReplies } from './described-replies.ts'
import { type Day, givenDay, givenUnit } from './factories.ts'
import { registeredRoutes } from './registered-routes.ts'
import { type Caller, givenCallers, PASSWORD } from './rights-callers.ts'
import { callOf, type Place, questionFor } from './rights-calls.ts'
import { organisationRows } from './rights-organisation.ts'
import { everybody, type Row, seen, staff } from './rights-row.ts'
import { runningRows } from './rights-running.ts'
import { type TestApp, testApp } from './test-app.ts'

// Every verb and route of the contract by everybody who could call. What each must be answered follows from the table
// of permissions, which its own test in domain holds against a table written by hand: here the server must keep to it.

const ofSession = (verb: SessionVerb): Row => ({
  staff: (actor) =>
    seen(mayOnSession(actor, 'read', day.organisation.id), mayOnSession(actor, verb, day.organisation.id)),
})
const ofQuestion = (may: (actor: Actor, question: Visible) => boolean = () => true): Row => ({
  staff: (actor, question) =>
    seen(question !== null && canSee(actor, question), question !== null && may(actor, question)),
})
const ofUnit = (verb: UnitVerb): Row => ({
  staff: (actor) =>
    seen(roleOnUnit(actor, 'read', unitHere()) !== null, roleOnUnit(actor, verb, unitHere()) !== null),
})
const unitHere = () => ({ id: day.unit, organisationId: day.organisation.id })

const ROUTES: Record<RouteName, Row> = {
  sessions: everybody(),
  session: everybody(),
  ask: everybody(201),
  receipt: everybody(),
  retract: everybody(),
  answers: everybody(),
  answer: everybody(),
  similar: everybody(),
  feed: everybody(),
  ledger: everybody(),
  login: everybody(),
  logout: everybody(),
  me: staff,
  deskSessions: staff,
  deskSession: ofSession('read'),
  notice: ofSession('notice'),
  pause: ofSession('pause'),
  resume: ofSession('resume'),
  deskQueue: staff,
  waitingMessages: staff,
  deskCounts: ofSession('read'),
  // Each question of the selection has an answer of its own; see below.
  bulk: staff,
  addLabel: ofSession('label'),
  textBlocks: staff,
  addTextBlock: ofUnit('writeTextBlock'),
  editTextBlock: ofUnit('writeTextBlock'),
  removeTextBlock: ofUnit('writeTextBlock'),
  delegations: staff,
  delegate: ofUnit('delegate'),
  revokeDelegation: {
    staff: (actor) =>
      seen(
        roleOnUnit(actor, 'read', unitHere()) !== null,
        roleToRevoke(actor, unitHere(), day.leader.personId) !== null,
      ),
  },
  deskQuestions: ofSession('read'),
  deskQuestion: ofQuestion(),
  contact: ofQuestion(mayReadContact),
  deskSimilar: ofQuestion(),
  desk: ofSession('read'),
  ...runningRows(() => day),
  ...organisationRows(() => day),
  board: ofSession('organise'),
  report: ofSession('organise'),
}

/** The state a verb is tried in is one in which it is possible: what refuses is the role. */
const VERB_STATES: Record<Verb, QuestionState> = {
  claim: 'assigned',
  release: 'assigned',
  accept: 'received',
  edit: 'assigned',
  hold: 'received',
  decline: 'assigned',
  link: 'assigned',
  unlink: 'linked',
  assign: 'assigned',
  label: 'assigned',
  return: 'assigned',
  draft: 'assigned',
  submit: 'drafting',
  sendback: 'submitted',
  // The expert publishes as the leader, who delegated it.
  publish: 'drafting',
  takeback: 'publishing',
  // What is published every unit of the organisation sees: refused as not theirs, not as not there.
  correct: 'published',
  mask: 'published',
  withdraw: 'published',
  reopen: 'declined',
  handover: 'assigned',
  answerLater: 'assigned',
  undo: 'assigned',
}

/** Beside the role: only who made the last change, here the moderator, takes it back. */
const isTheirs = (verb: Verb, { personId }: Actor): boolean =>
  verb !== 'undo' || personId === day.moderator.personId

const ofVerb = (verb: Verb): Row =>
  ofQuestion((actor, question) => mayDo(actor, verb, question) && isTheirs(verb, actor))

/** What is beside the contract: for anybody, whatever it answers. */
const BESIDE = [
  'GET /healthz',
  'GET /readyz',
  // From another machine only with a token; see the tests of the app.
  'GET /metrics',
  'GET /api/openapi.json',
  'GET /api/sessions/:slug/feed/stream',
  // For whom the report is for; see below.
  ...REPORT_FORMATS.map((format) => `GET ${routes.report.path}.${format}`),
]

let test: TestApp
let day: Day
let place: Place
let callers: Caller[]
let unlikeDescribed: Awaited<ReturnType<typeof describedReplies>>

beforeAll(async () => {
  test = await testApp()
  unlikeDescribed = await describedReplies(test.app)
  const db = test.database.prisma
  day = await givenDay(db)
  const coUnit = await givenUnit(db, day.organisation.id)
  place = { db, day, coUnit }
  callers = await givenCallers(test, day, coUnit)
  const delegated = { leaderId: day.leader.personId, expertId: day.expert.personId, unitId: day.unit }
  await db.delegation.create({ data: delegated })
  const account = { id: 'signs-in', username: 'signs-in', name: 'Người', title: 'Chuyên viên' }
  await createPerson(db, { ...account, password: PASSWORD, roles: [] })
})
afterAll(() => test.close())

/** A call that is right in everything but, maybe, who makes it; `elsewhere` is the same about what is not there. */
type Call = InjectOptions & { url: string; elsewhere: string; question?: string }

function statusFor(row: Row, { actor }: Caller, question: Visible | null, done = 200): number {
  if ('all' in row) return row.all
  const status = actor === null ? 401 : row.staff(actor, question)
  return status === 200 ? done : status
}

async function visibleNow(id: string | undefined): Promise<Visible | null> {
  const stored = id === undefined ? undefined : (await loadQuestions(test.database.prisma, [id])).get(id)
  return stored ? visible(stored) : null
}

async function expectRow(contract: ContractRoute, row: Row, prepare: () => Promise<Call>): Promise<void> {
  let prepared = await prepare()
  let question = await visibleNow(prepared.question)
  const answered = new Set<number>()
  for (const caller of callers) {
    const { elsewhere, question: _about, ...call } = prepared
    const expected = statusFor(row, caller, question, contract.status)
    answered.add(expected)
    const options = { ...call, headers: await caller.signIn(), method: contract.method }
    const reply = await test.app.inject(options)
    expect(reply.statusCode, `${caller.name} ${call.url} ${reply.body}`).toBe(expected)
    if (reply.statusCode < 300) {
      // A key that the schema does not name would be missing from what it parses (A3).
      expect(contract.reply.parse(reply.json())).toEqual(reply.json())
    }
    expect(unlikeDescribed(contract.method, contract.path, reply.statusCode, reply.json())).toEqual([])
    if (reply.statusCode === 404) {
      const missing = await test.app.inject({ ...options, url: elsewhere })
      expect([missing.statusCode, missing.body]).toEqual([404, reply.body])
      expect(missing.headers['content-length']).toBe(reply.headers['content-length'])
    }
    if (contract.method === 'GET' && expected === 401)
      expect((await test.app.inject({ ...options, method: 'HEAD' })).statusCode).toBe(401)
    // What was refused changed nothing: the next may call with the same.
    if (reply.statusCode < 300 && contract.method === 'POST') {
      prepared = await prepare()
      question = await visibleNow(prepared.question)
    }
  }
  // A table that lets nobody in, or everybody, would prove nothing; 422 is for who may, at another time.
  const letIn = [contract.status ?? 200, 422]
  if ('staff' in row) expect(letIn.some((status) => answered.has(status))).toBe(true)
  if ('staff' in row) expect(answered).toContain(401)
}

describe('A1 and A2 who may call what, and what others learn', () => {
  it('a route without a row fails', () => {
    const rows = [
      ...Object.keys(ROUTES).map((name) => routes[name as RouteName]),
      ...verbRoutes.filter(({ verb }) => verb in VERB_STATES),
    ].map(({ method, path }) => `${method} ${path}`)
    const api = registeredRoutes(test.app).filter((found) => / \/(api|healthz|readyz|metrics)/.test(found))
    expect(api.sort()).toEqual([...rows, ...BESIDE].sort())
  })

  it.each(Object.entries(ROUTES) as [RouteName, Row][])('%s', async (name, row) => {
    const contract: ContractRoute = routes[name]
    await expectRow(contract, row, async () => {
      const { params, query = '', payload, question } = await callOf(place, name)
      const named = params.split('/')
      const url = contract.path.replace(/:\w+/g, () => named.shift() ?? '') + query
      const elsewhere =
        contract.path.replace(/:\w+/g, 'khong-co') + query.replace(day.session.slug, 'khong-co')
      return { url, elsewhere, ...(payload && { payload }), ...(question !== undefined && { question }) }
    })
  })

  it.each(VERBS)('%s', async (verb) => {
    const contract = verbRoutes.find((route) => route.verb === verb)
    if (!contract) throw new Error(`${verb} has no route`)
    await expectRow(contract, ofVerb(verb), async () => {
      const { id, body } = await questionFor(place, verb, VERB_STATES[verb])
      const { version } = await test.database.prisma.question.findUniqueOrThrow({ where: { id } })
      const payload = { version, ...body }
      return { url: verbPath(id, verb), elsewhere: verbPath(randomUUID(), verb), payload, question: id }
    })
  })

  it.each(REPORT_FORMATS)('the report as a %s file', async (format) => {
    const path = (slug: string) => `${routes.report.path.replace(':slug', slug)}.${format}`
    for (const caller of callers) {
      const headers = await caller.signIn()
      const reply = await test.app.inject({ url: path(day.session.slug), headers })
      expect(reply.statusCode, caller.name).toBe(statusFor(ROUTES.report, caller, null))
      if (reply.statusCode !== 404) continue
      const missing = await test.app.inject({ url: path('khong-co'), headers })
      expect([missing.statusCode, missing.body]).toEqual([404, reply.body])
    }
  })

  const bulkVerbs: readonly BulkVerb[] = BulkAct.def.options.flatMap((option) => option.shape.verb.def.values)
  it.each(bulkVerbs)('MC4 bulk %s refuses each question as the verb does', async (verb) => {
    const { id, body } = await questionFor(place, verb, VERB_STATES[verb])
    const question = await visibleNow(id)
    const { version } = await test.database.prisma.question.findUniqueOrThrow({ where: { id } })
    const payload = { act: { verb, body }, questions: [{ id, version }] }
    const call = { method: 'POST', url: routes.bulk.path } as const
    for (const caller of callers) {
      const { name, actor } = caller
      if (actor === null) continue
      const headers = await caller.signIn()
      const reply = await test.app.inject({ ...call, headers, payload: { ...payload, preview: true } })
      const expected = statusFor(ofVerb(verb), caller, question)
      const code = { 200: undefined, 403: 'forbidden', 404: 'not-found' }[expected]
      expect(reply.json().results, name).toMatchObject([{ id, done: expected === 200 }])
      expect(reply.json().results[0].code, name).toBe(code)
      expect('question' in reply.json().results[0], name).toBe(expected !== 404)
      if (expected === 200) continue
      const done = await test.app.inject({ ...call, headers, payload })
      expect(done.json(), name).toEqual(reply.json())
    }
  })
})
