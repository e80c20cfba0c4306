import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { DeskQuestion } from '@giaoluu/contract/question'
import type { Submitted } from '@giaoluu/contract/receipt'
import { verbPath } from '@giaoluu/contract/routes'
import type { BulkAct, Verb } from '@giaoluu/contract/verbs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../src/database/connect.ts'
import { readSite } from '../src/pages/pages.ts'
import { sweepOnce } from '../src/sweep.ts'
import { testDatabase } from './database.ts'
import {
  type Day,
  givenDay,
  givenOrganisation,
  givenPerson,
  givenQuestion,
  givenUnit,
  paragraph,
} from './factories.ts'
import { type LiveNode, liveNode } from './live-node.ts'
import { type Recorder, recorder, recordSocket, recordStream } from './recorder.ts'
import { signedIn } from './signed-in.ts'

// One whole story over HTTP while everybody listens in every way there is. Each secret is a word that occurs nowhere
// else; what everybody was sent is searched for it at the end.
const word = (name: string): string => `zq${name}${randomUUID().slice(0, 8)}`
const secret = {
  /** Written by the asker, edited away before publishing. */
  edited: word('edited'),
  /** A question that one unit returned and that is still in triage. */
  returned: word('returned'),
  /** Published, then masked. */
  masked: word('masked'),
  /** Published, then withdrawn. */
  withdrawn: word('withdrawn'),
  /** A question that was declined, and one that is still held. */
  declined: word('declined'),
  held: word('held'),
  confidential: word('confidential'),
  /** A question that two units answer together, and one that one of them answers alone. */
  shared: word('shared'),
  unshared: word('unshared'),
  /** The name of a label; whoever works here may know of the labels there are. */
  label: word('label'),
  /** In drafts that never stood in public. */
  draft: word('draft'),
  declineNote: word('declinenote'),
  returnReason: word('returnreason'),
  claimReason: word('claimreason'),
  releaseReason: word('releasereason'),
  handoverNote: word('handovernote'),
  reopenReason: word('reopenreason'),
  name: word('name'),
  email: `${word('email')}@example.vn`,
  phone: `0900${String(Math.random()).slice(2, 8)}`,
  address: word('address'),
  /** The codes of every question, filled in as they are given. */
  ownReceipt: '',
  otherReceipt: '',
}
/** What may stand in public: everybody of the organisation and every visitor may be sent it. */
const open = { text: word('public'), answer: word('answer'), named: word('named') }

const builtPages = fileURLToPath(new URL('../../public/dist/client', import.meta.url))

let database: Database
let day: Day
let coUnit: string
let node: LiveNode
const lines: string[] = []
const listeners = {
  visitor: recorder('visitor'),
  visitorAtTheDesk: recorder('visitor at the desk'),
  askersReceipt: recorder("the asker's receipt"),
  moderator: recorder('moderator'),
  organiser: recorder('organiser'),
  leader: recorder('leader'),
  expert: recorder('expert'),
  otherLeader: recorder('leader of another unit'),
  coLeader: recorder('leader of a co-answering unit'),
  foreignOrganiser: recorder('organiser elsewhere'),
}
/** How much each had heard when the text was masked and the answer withdrawn. */
const afterwards = new Map<Recorder, number>()
const cookies = new Map<Recorder, string>()

beforeAll(async () => {
  database = await testDatabase()
  day = await givenDay(database.prisma)
  node = await liveNode(database, { site: await readSite(), log: (line) => lines.push(line) })
  await signEverybodyIn()
  await listen()
  await tellTheStory()
  // The newest page may be a second behind, by design.
  await wait(1_500)
  for (const listener of Object.values(listeners)) afterwards.set(listener, listener.heard.length)
  await readEverything()
}, 120_000)
afterAll(async () => {
  await node.stop()
  await database.close()
})

async function signEverybodyIn(): Promise<void> {
  const db = database.prisma
  const elsewhere = await givenOrganisation(db)
  const foreign = await givenPerson(db, [{ organisationId: elsewhere.id, role: 'organiser' }])
  const { moderator, organiser, leader, expert, otherLeader } = day
  const { id: organisationId } = day.organisation
  coUnit = await givenUnit(db, organisationId)
  const coLeader = await givenPerson(db, [{ organisationId, role: 'leader', unitId: coUnit }])
  const staff = { moderator, organiser, leader, expert, otherLeader, coLeader, foreignOrganiser: foreign }
  for (const name of Object.keys(staff) as (keyof typeof staff)[])
    cookies.set(listeners[name], await signedIn(db, staff[name]))
}

async function listen(): Promise<void> {
  const session = day.session.slug
  const follow = async (listener: Recorder, namespace: '/feed' | '/desk') => {
    const cookie = cookies.get(listener)
    const socket = node.socket(namespace, cookie === undefined ? {} : { cookie })
    recordSocket(socket, listener)
    await socket.timeout(5_000).emitWithAck('follow', { session })
  }
  await follow(listeners.visitor, '/feed')
  await follow(listeners.visitorAtTheDesk, '/desk')
  for (const listener of cookies.keys()) await follow(listener, '/desk')
  void recordStream(`${node.url}/api/sessions/${session}/feed/stream`, listeners.visitor)
}

async function call<Reply>(
  method: 'GET' | 'POST',
  path: string,
  by: Recorder,
  body?: object,
): Promise<Reply> {
  const cookie = cookies.get(by)
  const reply = await fetch(`${node.url}${path}`, {
    method,
    headers: { ...(cookie !== undefined && { cookie }), ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await reply.text()
  by.add(`${JSON.stringify([...reply.headers])} ${text}`)
  if (method === 'POST' && !reply.ok) throw new Error(`${path}: ${text}`)
  return (reply.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text) as Reply
}

async function ask(text: string, extra: object = {}): Promise<Submitted & { id: string }> {
  const consent = { processing: true }
  const body = { submissionId: randomUUID(), text, consent, ...extra }
  const path = `/api/sessions/${day.session.slug}/questions`
  const submitted = await call<Submitted>('POST', path, listeners.askersReceipt, body)
  const { id } = await database.prisma.question.findUniqueOrThrow({ where: { receipt: submitted.receipt } })
  return { ...submitted, id }
}

/** A verb at the version the question has now. */
async function act(
  by: Recorder,
  { id }: { id: string },
  verb: Verb,
  body: object = {},
): Promise<DeskQuestion> {
  const { version } = await database.prisma.question.findUniqueOrThrow({ where: { id } })
  return call('POST', verbPath(id, verb), by, { version, ...body })
}

/** One act on a selection, each at the version it has now. */
async function actOnMany(
  by: Recorder,
  selection: readonly { id: string }[],
  act: BulkAct,
  preview = false,
): Promise<void> {
  const where = { id: { in: selection.map(({ id }) => id) } }
  const questions = await database.prisma.question.findMany({ where, select: { id: true, version: true } })
  await call('POST', '/api/desk/bulk', by, { act, questions, preview })
}

/** What the clock does within a second. */
const publish = () => sweepOnce(node.deps)

async function tellTheStory(): Promise<void> {
  const { moderator, organiser, leader, expert, otherLeader } = listeners
  const { unit, otherUnit } = day
  const contact = { email: secret.email, phone: secret.phone, address: secret.address }

  const told = await ask(`${open.text} ${secret.edited}`, { name: secret.name, contact })
  secret.ownReceipt = told.receipt
  await act(moderator, told, 'claim')
  await act(organiser, told, 'claim', { reason: secret.claimReason })
  await act(organiser, told, 'accept')
  await act(moderator, told, 'edit', { publicText: open.text })
  await act(moderator, told, 'assign', { unit })
  await act(expert, told, 'draft', { body: paragraph(secret.draft) })
  await call('GET', `/api/desk/questions/${told.id}/contact`, leader)
  await act(leader, told, 'publish', { body: paragraph(open.answer), draftRevision: 1 })
  await publish()

  const named = await ask(`Câu hỏi có tên`, {
    name: open.named,
    consent: { processing: true, publishName: true },
    contact,
  })
  secret.otherReceipt = named.receipt
  await act(moderator, named, 'assign', { unit })
  await act(leader, named, 'publish', { body: paragraph(open.answer) })
  await publish()

  const masked = await ask(`Số nhà ${secret.masked}`)
  await act(moderator, masked, 'assign', { unit })
  await act(leader, masked, 'publish', { body: paragraph('Đã rõ') })
  await publish()
  await act(moderator, masked, 'mask', { publicText: 'Số nhà của tôi', reason: 'Lộ địa chỉ' })

  const withdrawn = await ask('Câu trả lời sẽ bị gỡ')
  await act(moderator, withdrawn, 'assign', { unit })
  await act(leader, withdrawn, 'publish', { body: paragraph(secret.withdrawn) })
  await publish()
  await act(organiser, withdrawn, 'withdraw', { reason: 'Nhầm đơn vị' })
  await act(organiser, withdrawn, 'reopen', { reason: secret.reopenReason })

  const returned = await ask(`Không phải việc của chúng tôi ${secret.returned}`)
  await act(moderator, returned, 'assign', { unit: otherUnit })
  await act(otherLeader, returned, 'return', { reason: secret.returnReason, suggestedUnit: unit })

  const { id: label } = await call<{ id: string }>(
    'POST',
    `/api/desk/sessions/${day.session.slug}/labels`,
    moderator,
    { name: secret.label },
  )
  const shared = await ask(`Việc của hai đơn vị ${secret.shared}`, { contact })
  const unshared = await ask(`Việc của một đơn vị ${secret.unshared}`)
  await act(moderator, shared, 'claim')
  await act(organiser, shared, 'release', { reason: secret.releaseReason })
  await actOnMany(moderator, [shared, unshared], { verb: 'label', body: { labels: [label] } })
  await actOnMany(moderator, [shared], { verb: 'assign', body: { unit, coUnits: [coUnit] } })
  await actOnMany(moderator, [unshared], { verb: 'assign', body: { unit } })

  const declined = await ask(`Việc khác ${secret.declined}`)
  const { declineReasonId: reason } = day.organisation
  await act(moderator, declined, 'decline', { reason, note: secret.declineNote })
  const handed = await ask('Việc của cơ quan khác')
  await act(organiser, handed, 'handover', { to: 'Sở mẫu', note: secret.handoverNote })
  await act(moderator, await ask(`Chờ xem ${secret.held}`), 'hold')
  const handler = await givenPerson(database.prisma, [])
  const report = { confidential: true, handlerId: handler.personId, text: secret.confidential }
  const confidential = await givenQuestion(database.prisma, day.session.id, report)
  // The verb is not for anybody here; that it was tried tells nobody anything either.
  await act(moderator, confidential, 'accept').catch(() => {})
  await call('POST', `/api/desk/sessions/${day.session.slug}/notices`, organiser, { text: 'Nghỉ trưa' })
}

/** What everybody can read afterwards, by every address there is. */
async function readEverything(): Promise<void> {
  const db = database.prisma
  const { slug } = day.session
  const questions = await db.question.findMany({ select: { id: true } })
  const { id: label } = await db.label.findFirstOrThrow()
  const answers = await db.answer.findMany({ select: { id: true } })
  const search = [...Object.values(secret), ...Object.values(open)]
  // A page shows what was searched for: a part of the word finds as much and is not the secret itself.
  const part = secret.edited.slice(0, -4)
  const publicPaths = [
    ...['', '/answers?limit=100', '/feed?after=0', '/ledger', '/similar?text=c%C3%A2u%20h%E1%BB%8Fi'].map(
      (path) => `/api/sessions/${slug}${path}`,
    ),
    ...search.map((q) => `/api/sessions/${slug}/answers?limit=100&q=${encodeURIComponent(q)}`),
    ...answers.flatMap(({ id }) => [`/api/answers/${id}`, `/answers/${id}`]),
    '/api/sessions',
    '/',
    `/${slug}`,
    ...['/atom.xml', '/ask', `?q=${part}`].map((path) => `/${slug}${path}`),
    '/receipts',
    '/sitemap.xml',
    '/robots.txt',
  ]
  const deskPaths = [
    `/api/desk/sessions/${slug}`,
    `/api/desk/sessions/${slug}/counts`,
    '/api/desk/queue',
    `/api/desk/questions?session=${slug}&limit=200`,
    ...[`unit=${coUnit}`, `label=${label}`, 'returned=true'].map(
      (filter) => `/api/desk/questions?session=${slug}&${filter}`,
    ),
    ...search.map((q) => `/api/desk/questions?session=${slug}&q=${encodeURIComponent(q)}`),
    `/api/sessions/${slug}/desk?after=0`,
    ...questions.flatMap(({ id }) => [`/api/desk/questions/${id}`, `/api/desk/questions/${id}/similar`]),
  ]
  for (const path of [...publicPaths, ...deskPaths]) await call('GET', path, listeners.visitor)
  for (const listener of cookies.keys()) {
    for (const path of [...publicPaths, ...deskPaths]) await call('GET', path, listener)
    await actOnMany(listener, questions, { verb: 'hold', body: {} }, true)
  }
  await call('GET', `/api/receipts/${secret.ownReceipt}`, listeners.askersReceipt)
  await call('GET', `/receipts/${secret.ownReceipt}`, listeners.askersReceipt)
}

describe('A4 what everybody was sent while it happened, and could read afterwards', () => {
  /** Stood in public until they were hidden: who heard them in between is a matter of moments. */
  const passing = ['masked', 'withdrawn']
  const office =
    'edited returned declined held declineNote returnReason claimReason handoverNote reopenReason ' +
    'shared unshared label releaseReason'
  const unit = 'edited claimReason reopenReason shared unshared label releaseReason'
  /** Who is sent which secrets. Whoever hears less was not listening, and proves nothing. */
  const hears: Record<keyof typeof listeners, string> = {
    visitor: '',
    visitorAtTheDesk: '',
    // What one asked oneself, and one's own codes.
    askersReceipt: 'edited ownReceipt otherReceipt',
    moderator: office,
    organiser: office,
    // Contact data by asking for it, which is recorded; the draft was replaced by the publishing.
    leader: `${unit} name email phone address`,
    expert: `${unit} draft`,
    // What they returned was theirs, and the reason is their own.
    otherLeader: 'returned returnReason label',
    // What they answer together with the unit that signs, and how it came to them.
    coLeader: 'shared releaseReason label',
    foreignOrganiser: '',
  }

  it.each(Object.keys(listeners) as (keyof typeof listeners)[])('%s', (name) => {
    const found = listeners[name].found(secret).filter((each) => !passing.includes(each))
    expect(found.sort()).toEqual(hears[name].split(' ').filter(Boolean).sort())
    if (name.endsWith('Desk')) expect(listeners[name].found(secret)).toEqual([])
  })

  it('everybody of the organisation heard what concerns them, as it happened', () => {
    for (const name of ['visitor', 'moderator', 'organiser', 'leader', 'coLeader', 'otherLeader'] as const)
      expect(listeners[name].found(open)).toEqual(['text', 'answer', 'named'])
    expect(listeners.visitorAtTheDesk.found(open)).toEqual([])
  })

  it.runIf(existsSync(builtPages))('the pages were among what was read', () => {
    const pages = listeners.visitor.heard.filter((text) => text.includes('<!doctype html>'))
    expect(pages.some((page) => page.includes(open.answer))).toBe(true)
    expect(listeners.askersReceipt.heard.some((text) => text.includes('<!doctype html>'))).toBe(true)
  })

  it('FD3 what was masked or withdrawn can be read no more by whom it is not for', () => {
    const { masked, withdrawn } = secret
    for (const name of ['visitor', 'otherLeader', 'coLeader', 'foreignOrganiser'] as const)
      expect(listeners[name].found({ masked, withdrawn }, afterwards.get(listeners[name]))).toEqual([])
  })
})

describe('T3 the log', () => {
  it('has none of the texts, contact data, codes and cookies', () => {
    const log = recorder('log')
    log.add(lines.join(''))
    const tokens = Object.fromEntries([...cookies.values()].map((cookie) => [cookie, tokenOf(cookie)]))
    expect(lines.length).toBeGreaterThan(100)
    expect(log.found({ ...secret, ...open, ...tokens })).toEqual([])
  })
})

const tokenOf = (cookie: string): string => cookie.split(/[=.]/)[2] ?? cookie
