import { randomUUID } from 'node:crypto'
import { Problem } from '@giaoluu/contract/errors'
import { type RouteName, routes, verbPath, verbRoutes } from '@giaoluu/contract/routes'
import { BulkAct, VERBS, type Verb } from '@giaoluu/contract/verbs'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ContractRoute } from '../src/route.ts'
import { type Day, givenDay, givenQuestion, givenTextBlock, paragraph } from './factories.ts'
import { isLong } from './is-long.ts'
import { callOf } from './rights-calls.ts'
import { isSetup } from './rights-organisation.ts'
import { isRunning } from './rights-running.ts'
import { signedIn } from './signed-in.ts'
import { STRANGE_BODIES, STRANGE_QUERIES, STRANGE_SEGMENTS, STRANGE_VALUES } from './strange-values.ts'
import { type TestApp, testApp } from './test-app.ts'

// The caller may do everything, so that what is strange comes as far as it can.
let test: TestApp
let day: Day
let cookie: string
beforeAll(async () => {
  test = await testApp()
  const db = test.database.prisma
  day = await givenDay(db)
  const { id: organisationId } = day.organisation
  const { personId } = day.organiser
  await db.role.create({ data: { organisationId, role: 'leader', unitId: day.unit, personId } })
  await db.role.create({ data: { organisationId, role: 'expert', unitId: day.unit, personId } })
})
beforeEach(async () => {
  // Some calls end the sign-in they were made with.
  cookie = await signedIn(test.database.prisma, day.organiser)
})
afterAll(() => test.close())

const place = () => ({ db: test.database.prisma, day, coUnit: day.otherUnit })

/** Never a failure of ours; refused as the contract says, or answered with nothing that its schema does not name. */
function expectContract(contract: ContractRoute, reply: LightMyRequestResponse, why: string): void {
  expect(reply.statusCode, `${why}: ${reply.body.slice(0, 500)}`).toBeLessThan(500)
  if (reply.statusCode >= 400) {
    expect(reply.headers['content-type'], why).toBe('application/problem+json')
    expect(Problem.parse(reply.json()), why).toEqual(reply.json())
    expect(reply.json().status).toBe(reply.statusCode)
  } else expect(contract.reply.parse(reply.json()), why).toEqual(reply.json())
  expect(Object.prototype).not.toHaveProperty('polluted')
}

const call = (options: InjectOptions) =>
  test.app.inject({ ...options, headers: { cookie, ...(options.headers as object) } })
const post = (url: string, payload: string | Buffer, type = 'application/json') =>
  call({ method: 'POST', url, payload, headers: type === '' ? {} : { 'content-type': type } })

const publicBodies: Partial<Record<RouteName, () => Record<string, unknown>>> = {
  ask: () => ({
    submissionId: randomUUID(),
    text: 'Câu hỏi',
    topic: day.topic,
    unit: day.unit,
    province: 'ha-noi',
    name: 'N.T.H.',
    contact: { email: 'a@example.vn', phone: '0900000000', address: 'Hà Nội' },
    consent: { processing: true, publishName: true },
  }),
  login: () => ({ username: 'khong-ai', password: 'mat-khau', code: '123456' }),
  notice: () => ({ text: 'Nghỉ trưa' }),
  addLabel: () => ({ name: 'Cần gấp' }),
  bulk: () => ({
    act: { verb: 'hold', body: {} },
    questions: [{ id: randomUUID(), version: 1 }],
    preview: false,
  }),
  addTextBlock: () => ({ unit: day.unit, name: 'Lời chào', body }),
  editTextBlock: () => ({ name: 'Lời chào', body }),
  delegate: () => ({ unit: day.unit, expert: day.expert.username }),
}
const body = paragraph('Trả lời')
const references = [
  { title: 'Luật Đất đai', number: '31/2024/QH15', article: 'Điều 138', link: 'https://vanban.example.vn' },
]
const verbBodies: Record<Verb, () => Record<string, unknown>> = {
  claim: () => ({ reason: 'Gấp' }),
  release: () => ({ reason: 'Gấp' }),
  accept: () => ({ publicText: 'Sửa', topic: day.topic }),
  edit: () => ({ publicText: 'Sửa' }),
  hold: () => ({}),
  decline: () => ({ reason: day.organisation.declineReasonId, note: 'Ghi', linked: 'same' }),
  link: () => ({ lead: randomUUID() }),
  unlink: () => ({}),
  assign: () => ({ unit: day.unit, leader: day.leader.username, coUnits: [day.otherUnit] }),
  label: () => ({ labels: ['khong-co'] }),
  return: () => ({ reason: 'Không phải của chúng tôi', suggestedUnit: day.otherUnit }),
  draft: () => ({ body, references, draftRevision: 0 }),
  submit: () => ({ draftRevision: 0 }),
  sendback: () => ({ note: 'Viết lại' }),
  publish: () => ({ body, references, as: day.leader.username, draftRevision: 0 }),
  takeback: () => ({}),
  correct: () => ({ body, references, note: 'Sửa số' }),
  mask: () => ({ publicText: 'Che', reason: 'Lộ' }),
  withdraw: () => ({ reason: 'Nhầm' }),
  reopen: () => ({ reason: 'Xét lại' }),
  handover: () => ({ to: 'Sở mẫu', code: 'A-1', note: 'Ghi', linked: 'return' }),
  answerLater: () => ({ dueAt: '2027-01-01T00:00:00Z' }),
  undo: () => ({}),
}

/**
 * Bodies with one thing strange in them: every field, also inside, with strange values, and left out. Calls have the
 * same few kinds of fields, so each takes every third value, another third than its neighbour.
 */
function* strangeBodies(sound: Record<string, unknown>, third?: number): Generator<[string, string]> {
  for (const key of Object.keys(sound)) {
    const rest = { ...sound }
    delete rest[key]
    yield [`without ${key}`, JSON.stringify(rest)]
    for (const [name, value] of thirdOf(Object.entries(STRANGE_VALUES), third))
      yield [`${key} is ${name}`, JSON.stringify({ ...sound, [key]: value })]
    const many = Array.isArray(sound[key])
    const inner = many ? (sound[key] as unknown[])[0] : sound[key]
    if (typeof inner !== 'object' || inner === null) continue
    for (const [name, text] of strangeBodies(inner as Record<string, unknown>, third)) {
      const strange: unknown = JSON.parse(text)
      yield [`${key}: ${name}`, JSON.stringify({ ...sound, [key]: many ? [strange] : strange })]
    }
  }
  yield ['with more keys', JSON.stringify({ ...sound, state: 'published', id: 'x', organisationId: 1 })]
  const polluting = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'
  yield ['with polluting keys', JSON.stringify({ ...sound, zz: 0 }).replace('"zz":0', polluting)]
}

/** What takes a password, a code or the token of a link. */
const GUESSED = new Set<RouteName>([
  'login',
  'acceptInvitation',
  'secondFactor',
  'confirmSecondFactor',
  'renewRecoveryCodes',
  'removeSecondFactor',
])

const thirdOf = <T>(all: T[], third: number | undefined): T[] =>
  third === undefined ? all : all.filter((_, at) => at % 3 === third)

describe('I2 whatever a body is, it is refused or cleaned', () => {
  const posted = (Object.entries(routes) as [RouteName, ContractRoute][]).filter(
    ([name, { method }]) => method === 'POST' && name !== 'logout',
  )

  it.each(posted)('%s', async (name, contract) => {
    const third = isLong || name === 'ask' ? undefined : posted.findIndex(([each]) => each === name) % 3
    const { receipt } = await givenQuestion(test.database.prisma, day.session.id)
    const block = await givenTextBlock(test.database.prisma, day.unit)
    // What organisers do has calls of its own beside the table of rights; the others are told here.
    const known = isSetup(name) || isRunning(name) ? await callOf(place(), name) : null
    const usual = name === 'retract' ? receipt : name === 'editTextBlock' ? block : day.session.slug
    const params = (known?.params ?? usual).split('/')
    const url = contract.path.replace(/:\w+/g, () => params.shift() ?? '')
    for (const [why, text] of strangeBodies({ ...known?.payload, ...publicBodies[name]?.() }, third)) {
      // Each guess at a password would be slower than the last.
      if (GUESSED.has(name)) await test.database.prisma.signInAttempt.deleteMany()
      expectContract(contract, await post(url, text), why)
    }
    for (const [why, { payload, type }] of Object.entries(STRANGE_BODIES))
      expectContract(contract, await post(url, payload, type), why)
  })

  it.each(VERBS)('%s', async (verb) => {
    const contract = verbRoutes.find((route) => route.verb === verb)
    if (!contract) throw new Error(`${verb} has no route`)
    const { id } = await givenQuestion(test.database.prisma, day.session.id, {
      state: 'assigned',
      unitId: day.unit,
    })
    // Kept up to date, so that what is strange and yet valid is carried out and not only found stale.
    let version = 1
    const third = VERBS.indexOf(verb) % 3
    for (const [why, text] of strangeBodies({ version, ...verbBodies[verb]() }, third)) {
      const reply = await post(verbPath(id, verb), text.replace('"version":1', `"version":${version}`))
      expectContract(contract, reply, why)
      version = reply.json().version ?? reply.json().current?.version ?? version
    }
    for (const [why, { payload, type }] of thirdOf(Object.entries(STRANGE_BODIES), third))
      expectContract(contract, await post(verbPath(id, verb), payload, type), why)
  })
})

describe('I2 whatever a bulk act is, it is refused or told question by question', () => {
  const bulkVerbs = BulkAct.def.options.flatMap((option) => option.shape.verb.def.values)
  it.each(bulkVerbs)('%s', async (verb) => {
    const { id } = await givenQuestion(test.database.prisma, day.session.id)
    const third = bulkVerbs.indexOf(verb) % 3
    const act = { verb, body: verbBodies[verb]() }
    let version = 1
    for (const [why, text] of strangeBodies({ act, questions: [{ id, version }], preview: false }, third)) {
      const reply = await post(routes.bulk.path, text.replace('"version":1', `"version":${version}`))
      expectContract(routes.bulk, reply, why)
      version = reply.json().results?.[0]?.question?.version ?? version
    }
  })
})

describe('I2 whatever an address is, it is refused or names something', () => {
  const read = Object.entries<ContractRoute>(routes).filter(([, { method }]) => method === 'GET')

  it.each(read)('%s', async (_name, contract) => {
    const { id, receipt } = await givenQuestion(test.database.prisma, day.session.id)
    const params = contract.path.includes('receipts')
      ? receipt
      : contract.path.includes(':organisation')
        ? day.organisation.slug
        : contract.path.includes(':id')
          ? id
          : day.session.slug
    const sound = contract.path.replace(/:\w+/, params)
    const session = contract === routes.deskQuestions ? `session=${day.session.slug}&` : ''
    for (const query of STRANGE_QUERIES) {
      const url = `${sound}?${session}${query.slice(1)}`
      expectContract(contract, await call({ url }), query.slice(0, 80))
    }
    if (!contract.path.includes(':')) return
    for (const segment of STRANGE_SEGMENTS) {
      const url = `${contract.path.replace(/:\w+/, segment)}?after=0&text=a&session=a`
      expectContract(contract, await call({ url }), segment.slice(0, 80))
    }
  })

  it.each(verbRoutes)('$verb', async (contract) => {
    for (const segment of STRANGE_SEGMENTS) {
      const reply = await post(contract.path.replace(':id', segment), '{"version":1}')
      expectContract(contract, reply, segment.slice(0, 80))
      expect(reply.statusCode).toBe(404)
    }
  })
})

describe('I2 what is taken is kept clean', () => {
  it('texts are stored without controls, invisible and piled-up marks, in NFC, trimmed', async () => {
    const kept: string[] = []
    for (const text of Object.values(STRANGE_VALUES)) {
      const reply = await post(
        `/api/sessions/${day.session.slug}/questions`,
        JSON.stringify({ submissionId: randomUUID(), text, consent: { processing: true } }),
      )
      if (reply.statusCode !== 201) continue
      const stored = await call({ url: `/api/receipts/${reply.json().receipt}` })
      kept.push(stored.json().text)
    }
    expect(kept.length).toBeGreaterThan(15)
    for (const text of kept) {
      expect(text).toBe(text.normalize('NFC').trim())
      expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/u)
      expect(text.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u)
      expect(text).not.toMatch(/\p{M}{5}/u)
    }
  })
})
