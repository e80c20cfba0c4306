import { get, type IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenPerson, givenQuestion, givenSession } from '../../test/factories.ts'
import { type LiveNode, liveNode } from '../../test/live-node.ts'
import type { Database } from '../database/connect.ts'
import type { Staff } from '../people/staff.ts'
import { transact } from '../transact.ts'
import { append } from './append.ts'
import { newEpoch } from './streams.ts'

let database: Database
let day: Day
let node: LiveNode
const people = new Map<string, Staff>()

beforeAll(async () => {
  database = await testDatabase()
  node = await liveNode(database, { people })
})
beforeEach(async () => {
  day = await givenDay(database.prisma)
  for (const role of ['moderator', 'otherLeader'] as const) people.set(role, day[role])
})
afterAll(async () => {
  await node.stop()
  await database.close()
})

const tell = async (count = 1): Promise<void> => {
  const { id } = day.session
  const line = { sessionId: id, audience: 'feed', type: 'session.changed', subjectId: id } as const
  await transact({ database }, (tx) =>
    append(
      tx,
      Array.from({ length: count }, () => line),
    ),
  )
  node.deps.relay.wake(id)
}

const epochOf = async (audience: 'feed' | 'desk') =>
  (await database.prisma.stream.findUniqueOrThrow({ where: { id: `${day.session.id}-${audience}` } })).epoch

const call = (url: string, cookie?: string) =>
  node.app.inject({ method: 'GET', url, ...(cookie !== undefined && { headers: { cookie } }) })

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1)

it('FD5 gives epoch, head and what comes after a number, page by page', async () => {
  const url = `/api/sessions/${day.session.slug}/feed`
  await tell(7)
  const first = (await call(`${url}?after=0&limit=5`)).json()
  expect(first).toMatchObject({ epoch: await epochOf('feed'), head: 7 })
  expect(first.entries.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2, 3, 4, 5])
  const rest = (await call(`${url}?after=5&limit=5`)).json()
  expect(rest.entries.map(({ seq }: { seq: number }) => seq)).toEqual([6, 7])
  expect((await call(`${url}?after=7`)).json()).toMatchObject({ head: 7, entries: [] })
  expect((await call(`${url}?after=99`)).json()).toMatchObject({ head: 7, entries: [] })
})

it('FD5 refuses other numbers and what the public knows nothing of', async () => {
  for (const query of ['', '?after=-1', '?after=x', '?after=1&after=2', '?after=9999999999'])
    expect((await call(`/api/sessions/${day.session.slug}/feed${query}`)).statusCode, query).toBe(400)
  const draft = await givenSession(database.prisma, day.organisation.id, { state: 'draft' })
  for (const slug of ['nowhere', draft.slug])
    for (const path of ['feed?after=0', 'feed/stream'])
      expect((await call(`/api/sessions/${slug}/${path}`)).statusCode, path).toBe(404)
  expect((await call(`/api/sessions/${day.session.slug}/feed/stream?after=x`)).statusCode).toBe(400)
})

it('FD5 FD15 the desk shows its stream to each as they may see it, and to nobody else', async () => {
  const { id: subjectId } = await givenQuestion(database.prisma, day.session.id)
  const entry = { sessionId: day.session.id, audience: 'desk', type: 'question.changed', subjectId } as const
  await transact({ database }, (tx) => append(tx, [{ ...entry, verb: 'ask' }]))
  const url = `/api/sessions/${day.session.slug}/desk?after=0`
  const types = async (cookie: string) =>
    (await call(url, cookie)).json().entries.map(({ type }: { type: string }) => type)
  expect(await types('moderator')).toEqual(['question.changed'])
  expect(await types('otherLeader')).toEqual(['hidden'])
  people.set('stranger', await givenPerson(database.prisma, []))
  expect((await call(url)).statusCode).toBe(401)
  expect((await call(url, 'stranger')).statusCode).toBe(404)
})

type Event = { id?: string; event: string; data: { seq?: number; epoch?: string; head?: number } }
type Reading = {
  status: number
  headers: IncomingMessage['headers']
  events: Event[]
  closed: Promise<unknown>
}
const open: IncomingMessage[] = []
afterEach(() => {
  for (const response of open.splice(0)) response.destroy()
})

async function read(query = '', headers: Record<string, string> = {}): Promise<Reading> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${node.url}/api/sessions/${day.session.slug}/feed/stream${query}`, { headers }, resolve).on(
      'error',
      reject,
    )
  })
  open.push(response)
  const events: Event[] = []
  let text = ''
  response.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const fields = new Map(
        text
          .slice(0, end)
          .split('\n')
          .map((line): [string, string] => [
            line.slice(0, line.indexOf(': ')),
            line.slice(line.indexOf(': ') + 2),
          ]),
      )
      text = text.slice(end + 2)
      const id = fields.get('id')
      const event = fields.get('event')
      if (event) events.push({ ...(id && { id }), event, data: JSON.parse(fields.get('data') ?? '') })
    }
  })
  const closed = new Promise((resolve) => response.once('close', resolve))
  await vi.waitFor(() => expect(events.length).toBeGreaterThan(0))
  return { status: response.statusCode ?? 0, headers: response.headers, events, closed }
}

const seqsOf = ({ events }: Reading) => events.slice(1).map(({ id }) => Number(id))

it('server-sent events begin with hello and go on with what is new, with number and type', async () => {
  await tell(2)
  const reading = await read()
  expect(reading.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(reading.events).toEqual([{ event: 'hello', data: { epoch: await epochOf('feed'), head: 2 } }])
  await tell()
  await vi.waitFor(() => expect(reading.events).toHaveLength(2))
  expect(reading.events[1]).toMatchObject({ id: '3', event: 'session.changed', data: { seq: 3 } })
})

it('server-sent events go on after Last-Event-ID or after=, and the header goes first', async () => {
  await tell(5)
  const byQuery = await read('?after=3')
  const byHeader = await read('?after=0', { 'last-event-id': '4' })
  await vi.waitFor(() => {
    expect(seqsOf(byQuery)).toEqual([4, 5])
    expect(seqsOf(byHeader)).toEqual([5])
  })
  await tell()
  await vi.waitFor(() => {
    expect(seqsOf(byQuery)).toEqual([4, 5, 6])
    expect(seqsOf(byHeader)).toEqual([5, 6])
  })
})

it('FD6 between what is read from the log and what the relay sends there is no gap', async () => {
  await tell(250)
  let writing = true
  const writer = (async () => {
    while (writing) {
      await tell()
      await wait(5)
    }
  })()
  const readings = await Promise.all(upTo(12).map((n) => read(`?after=${n * 20}`)))
  await wait(300)
  writing = false
  await writer
  const { head } = await database.prisma.stream.findUniqueOrThrow({ where: { id: `${day.session.id}-feed` } })
  for (const [index, reading] of readings.entries()) {
    const after = (index + 1) * 20
    await vi.waitFor(() => expect(seqsOf(reading).at(-1)).toBe(head), { timeout: 10_000 })
    expect(seqsOf(reading)).toEqual(upTo(head).slice(after))
  }
})

it('FD4 a new epoch ends the events, and who comes back is told by hello', async () => {
  await tell()
  const reading = await read()
  await transact({ database }, (tx) => newEpoch(tx, day.session.id))
  node.deps.relay.wake(day.session.id)
  await reading.closed
  const again = await read('', { 'last-event-id': '99' })
  expect(again.events[0]?.data).toEqual({ epoch: await epochOf('feed'), head: 1 })
})

it('a reader who leaves leaves nothing behind', async () => {
  const reading = await read()
  const mine = () => [...node.deps.relay.rooms()].filter(({ stream }) => stream.slug === day.session.slug)
  expect(mine()).toHaveLength(1)
  open.splice(0)[0]?.destroy()
  await reading.closed
  await vi.waitFor(() => expect(mine()).toHaveLength(0))
})

it('F5 a reader of events who stops reading is cut', async () => {
  const reading = await read()
  open.at(-1)?.pause()
  const { id: sessionId } = day.session
  const text = 'x'.repeat(1024 * 1024)
  const notice = {
    id: `long-${sessionId}`,
    sessionId,
    text,
    byId: day.organiser.personId,
    postedAt: new Date(),
  }
  await database.prisma.notice.create({ data: notice })
  const line = { sessionId, audience: 'feed', type: 'notice.posted', subjectId: notice.id } as const
  // The system's own buffers take some megabytes before anything waits here.
  await transact({ database }, (tx) => append(tx, Array(30).fill(line)))
  node.deps.relay.wake(sessionId)
  const rooms = () => [...node.deps.relay.rooms()].filter(({ stream }) => stream.sessionId === sessionId)
  await vi.waitFor(() => expect(rooms()).toEqual([]), { timeout: 10_000 })
  open.at(-1)?.resume()
  await reading.closed
})

it('F6 stopping ends open events at once', async () => {
  const second = await liveNode(database)
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${second.url}/api/sessions/${day.session.slug}/feed/stream`, resolve).on('error', reject)
  })
  const ended = new Promise((resolve) => response.resume().once('end', resolve))
  const began = Date.now()
  await second.stop()
  await ended
  expect(Date.now() - began).toBeLessThan(3_000)
})
