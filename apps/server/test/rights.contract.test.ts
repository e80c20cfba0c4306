import { randomUUID } from 'node:crypto'
import type { QuestionState } from '@giaoluu/contract/question'
import { type RouteName, routes, verbPath, verbRoutes } from '@giaoluu/contract/routes'
import { VERBS, type Verb } from '@giaoluu/contract/verbs'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPerson } from '../src/people/create-person.ts'
import type { ContractRoute } from '../src/route.ts'
import { describedReplies } from './described-replies.ts'
import {
  type Day,
  givenDay,
  givenOrganisation,
  givenPerson,
  givenQuestion,
  givenSession,
  paragraph,
  type QuestionSet,
} from './factories.ts'
import { registeredRoutes } from './registered-routes.ts'
import { signedIn } from './signed-in.ts'
import { type TestApp, testApp } from './test-app.ts'

// Everybody who could call, and what each must be answered. The unit is the one the question is assigned to; the
// foreign organiser may do everything, elsewhere; the disabled one was a moderator here until just now.
const CALLERS = [
  'nobody',
  'moderator',
  'expert',
  'leader',
  'organiser',
  'otherLeader',
  'foreignOrganiser',
  'disabled',
] as const
type Caller = (typeof CALLERS)[number]
type Row = readonly [number, number, number, number, number, number, number, number]

const everybody = (status: number): Row => [status, status, status, status, status, status, status, status]
const staffHere: Row = [401, 200, 200, 200, 200, 200, 404, 401]
const unitAndOffice: Row = [401, 200, 200, 200, 200, 404, 404, 401]
const officeAlone: Row = [401, 200, 404, 404, 200, 404, 404, 401]
const officeOfUnits: Row = [401, 200, 403, 403, 200, 404, 404, 401]
const unitAlone: Row = [401, 403, 200, 200, 403, 404, 404, 401]
const leaderAlone: Row = [401, 403, 403, 200, 403, 404, 404, 401]
const organiserAlone: Row = [401, 403, 403, 403, 200, 404, 404, 401]

//                 nobody moderator expert leader organiser otherLeader foreignOrganiser disabled
const ROUTES: Record<RouteName, Row> = {
  sessions: everybody(200),
  session: everybody(200),
  ask: everybody(201),
  receipt: everybody(200),
  retract: everybody(200),
  answers: everybody(200),
  answer: everybody(200),
  similar: everybody(200),
  feed: everybody(200),
  ledger: everybody(200),
  login: everybody(200),
  logout: everybody(200),
  me: [401, 200, 200, 200, 200, 200, 200, 401],
  deskSessions: [401, 200, 200, 200, 200, 200, 200, 401],
  deskSession: staffHere,
  notice: [401, 403, 403, 403, 200, 403, 404, 401],
  pause: [401, 403, 403, 403, 200, 403, 404, 401],
  resume: [401, 403, 403, 403, 200, 403, 404, 401],
  deskQueue: [401, 200, 200, 200, 200, 200, 200, 401],
  deskCounts: staffHere,
  bulk: [401, 200, 200, 200, 200, 200, 200, 401],
  addLabel: [401, 200, 403, 403, 200, 403, 404, 401],
  textBlocks: [401, 200, 200, 200, 200, 200, 200, 401],
  addTextBlock: [401, 403, 200, 200, 403, 404, 404, 401],
  editTextBlock: [401, 403, 200, 200, 403, 404, 404, 401],
  removeTextBlock: [401, 403, 200, 200, 403, 404, 404, 401],
  delegations: [401, 200, 200, 200, 200, 200, 200, 401],
  delegate: [401, 403, 403, 200, 403, 404, 404, 401],
  revokeDelegation: [401, 403, 403, 200, 403, 404, 404, 401],
  deskQuestions: staffHere,
  deskQuestion: unitAndOffice,
  contact: [401, 200, 403, 200, 200, 404, 404, 401],
  deskSimilar: unitAndOffice,
  desk: staffHere,
}

/** The state a verb is tried in is one in which it is possible: what refuses is the role. */
const VERB_ROWS: Record<Verb, readonly [QuestionState, Row]> = {
  claim: ['assigned', unitAndOffice],
  release: ['assigned', unitAndOffice],
  accept: ['received', officeAlone],
  edit: ['assigned', officeOfUnits],
  hold: ['received', officeAlone],
  decline: ['assigned', officeOfUnits],
  link: ['assigned', officeOfUnits],
  unlink: ['linked', officeAlone],
  assign: ['assigned', officeOfUnits],
  label: ['assigned', officeOfUnits],
  return: ['assigned', unitAlone],
  draft: ['assigned', unitAlone],
  submit: ['drafting', unitAlone],
  sendback: ['submitted', leaderAlone],
  // The expert publishes as the leader, who delegated it.
  publish: ['drafting', unitAlone],
  takeback: ['publishing', leaderAlone],
  // What is published every unit of the organisation sees: refused as not theirs, not as not there.
  correct: ['published', [401, 403, 403, 200, 403, 403, 404, 401]],
  mask: ['published', [401, 200, 403, 403, 200, 403, 404, 401]],
  withdraw: ['published', [401, 403, 403, 200, 200, 403, 404, 401]],
  reopen: ['declined', organiserAlone],
  handover: ['assigned', organiserAlone],
  answerLater: ['assigned', organiserAlone],
  // The last change was the moderator's.
  undo: ['assigned', [401, 200, 403, 403, 403, 404, 404, 401]],
}

/** What is beside the contract: for anybody, whatever it answers. */
const BESIDE = [
  'GET /healthz',
  'GET /readyz',
  // From another machine only with a token; see the tests of the app.
  'GET /metrics',
  'GET /api/openapi.json',
  'GET /api/sessions/:slug/feed/stream',
]

let test: TestApp
let day: Day
let unlikeDescribed: Awaited<ReturnType<typeof describedReplies>>
let people: Record<Exclude<Caller, 'nobody'>, { personId: string }>
const password = 'mat-khau-cua-toi'

beforeAll(async () => {
  test = await testApp()
  unlikeDescribed = await describedReplies(test.app)
  const db = test.database.prisma
  day = await givenDay(db)
  const elsewhere = await givenOrganisation(db)
  const roles = [{ organisationId: elsewhere.id, role: 'organiser' as const }]
  const here = [{ organisationId: day.organisation.id, role: 'moderator' as const }]
  people = {
    moderator: day.moderator,
    expert: day.expert,
    leader: day.leader,
    organiser: day.organiser,
    otherLeader: day.otherLeader,
    foreignOrganiser: await givenPerson(db, roles),
    disabled: await givenPerson(db, here, { disabledAt: new Date() }),
  }
  const delegated = { leaderId: day.leader.personId, expertId: day.expert.personId, unitId: day.unit }
  await db.delegation.create({ data: delegated })
  const account = { id: 'signs-in', username: 'signs-in', password, name: 'Người', title: 'Chuyên viên' }
  await createPerson(db, { ...account, roles: [] })
})
afterAll(() => test.close())

const cookieOf = async (caller: Caller): Promise<Record<string, string>> =>
  caller === 'nobody' ? {} : { cookie: await signedIn(test.database.prisma, people[caller]) }

/** A call that is right in everything but, maybe, who makes it; `elsewhere` is the same about what is not there. */
type Call = InjectOptions & { url: string; elsewhere: string }

async function expectRow(contract: ContractRoute, row: Row, prepare: () => Promise<Call>): Promise<void> {
  for (const [at, caller] of CALLERS.entries()) {
    const { elsewhere, ...call } = await prepare()
    const headers = await cookieOf(caller)
    const options = { ...call, headers, method: contract.method }
    const reply = await test.app.inject(options)
    expect(reply.statusCode, `${caller} ${call.url} ${reply.body}`).toBe(row[at])
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
    if (contract.method === 'GET' && row[at] === 401)
      expect((await test.app.inject({ ...options, method: 'HEAD' })).statusCode).toBe(401)
  }
}

describe('A1 and A2 who may call what, and what others learn', () => {
  it('a route without a row fails', () => {
    const rows = [
      ...Object.keys(ROUTES).map((name) => routes[name as RouteName]),
      ...verbRoutes.filter(({ verb }) => verb in VERB_ROWS),
    ].map(({ method, path }) => `${method} ${path}`)
    const api = registeredRoutes(test.app).filter((found) => / \/(api|healthz|readyz|metrics)/.test(found))
    expect(api.sort()).toEqual([...rows, ...BESIDE].sort())
  })

  it.each(Object.entries(ROUTES) as [RouteName, Row][])('%s', async (name, row) => {
    const contract: ContractRoute = routes[name]
    await expectRow(contract, row, async () => {
      const { params, query = '', payload } = await callOf(name)
      const url = contract.path.replace(/:\w+/, params) + query
      const elsewhere =
        contract.path.replace(/:\w+/, 'khong-co') + query.replace(day.session.slug, 'khong-co')
      return { url, elsewhere, ...(payload && { payload }) }
    })
  })

  it.each(VERBS)('%s', async (verb) => {
    const [state, row] = VERB_ROWS[verb]
    const contract = verbRoutes.find((route) => route.verb === verb)
    if (!contract) throw new Error(`${verb} has no route`)
    await expectRow(contract, row, async () => {
      const { id, body } = await questionFor(verb, state)
      const { version } = await test.database.prisma.question.findUniqueOrThrow({ where: { id } })
      const payload = { version, ...body }
      return { url: verbPath(id, verb), elsewhere: verbPath(randomUUID(), verb), payload }
    })
  })
})

async function callOf(name: RouteName): Promise<{ params: string; query?: string; payload?: object }> {
  const db = test.database.prisma
  const { slug } = day.session
  switch (name) {
    case 'ask': {
      const consent = { processing: true }
      return { params: slug, payload: { submissionId: randomUUID(), text: 'Hỏi', consent } }
    }
    case 'receipt':
    case 'retract': {
      const { receipt } = await givenQuestion(db, day.session.id)
      return { params: receipt, ...(name === 'retract' && { payload: {} }) }
    }
    case 'answer': {
      const { answerId } = await inUnit('published')
      return { params: answerId ?? '' }
    }
    case 'login':
      return { params: '', payload: { username: 'signs-in', password } }
    case 'notice':
      return { params: slug, payload: { text: 'Nghỉ trưa' } }
    case 'pause':
    case 'resume': {
      const state = name === 'pause' ? 'open' : 'paused'
      const session = await givenSession(db, day.organisation.id, { state })
      return { params: session.slug, payload: {} }
    }
    case 'deskQuestions':
      return { params: '', query: `?session=${slug}` }
    case 'deskQuestion':
    case 'contact':
    case 'deskSimilar': {
      const { id } = await inUnit('assigned')
      return { params: id }
    }
    case 'similar':
      return { params: slug, query: '?text=so' }
    case 'feed':
    case 'desk':
      return { params: slug, query: '?after=0' }
    default:
      return { params: slug, ...(routes[name].method === 'POST' && { payload: {} }) }
  }
}

const inUnit = (state: QuestionState, sessionId = day.session.id, set: QuestionSet = {}) =>
  givenQuestion(test.database.prisma, sessionId, { state, unitId: day.unit, signer: day.expert, ...set })

async function questionFor(
  verb: Verb,
  state: QuestionState,
): Promise<{ id: string; body: Record<string, unknown> }> {
  const db = test.database.prisma
  const body = paragraph('Trả lời')
  switch (verb) {
    case 'submit':
    case 'sendback': {
      const { id: sessionId } = await givenSession(db, day.organisation.id, { secondSignature: true })
      return { ...(await inUnit(state, sessionId)), body: { note: 'Viết lại' } }
    }
    case 'accept':
    case 'hold':
      return { ...(await givenQuestion(db, day.session.id)), body: {} }
    case 'unlink': {
      const lead = await givenQuestion(db, day.session.id)
      return { ...(await givenQuestion(db, day.session.id, { state: 'linked', leadId: lead.id })), body: {} }
    }
    case 'link':
      return { ...(await inUnit(state)), body: { lead: (await givenQuestion(db, day.session.id)).id } }
    case 'undo': {
      const question = await inUnit(state)
      const { version } = await db.question.findUniqueOrThrow({ where: { id: question.id } })
      const before = { state: 'waiting', fields: { unitId: null, leaderId: null }, linked: [] }
      const step = { byId: day.moderator.personId, verb: 'assign', version, before }
      await db.undoStep.create({
        data: { questionId: question.id, ...step, until: new Date(Date.now() + 10_000) },
      })
      return { ...question, body: {} }
    }
    case 'publish':
      return { ...(await inUnit(state)), body: { body, as: day.leader.username } }
    default: {
      const question = await inUnit(state, undefined, { signer: day.leader })
      return { ...question, body: bodyOf(verb) }
    }
  }
}

/** What the bodies of verbs have beside the version, all in one: keys that a verb does not know are dropped. */
const bodyOf = (verb: Verb) => ({
  publicText: 'Đã sửa',
  note: 'Ghi chú',
  body: paragraph('Trả lời'),
  unit: day.otherUnit,
  to: 'Sở mẫu',
  dueAt: new Date().toISOString(),
  reason: verb === 'decline' ? day.organisation.declineReasonId : 'Lý do',
})
