import { setTimeout as wait } from 'node:timers/promises'
import type { Entry } from '@giaoluu/contract/entries'
import type { FollowAck, Frame, Poke } from '@giaoluu/contract/socket'
import type { Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenPerson, givenQuestion, givenSession } from '../../test/factories.ts'
import { type LiveNode, liveNode } from '../../test/live-node.ts'
import { race } from '../../test/race.ts'
import type { Database } from '../database/connect.ts'
import { append, type NewEntry } from '../feed/append.ts'
import type { Staff } from '../people/staff.ts'
import { transact } from '../transact.ts'

let database: Database
let day: Day
let node: LiveNode
const people = new Map<string, Staff>()

beforeAll(async () => {
  database = await testDatabase()
  day = await givenDay(database.prisma)
  const { moderator, organiser, expert, leader, otherLeader } = day
  for (const [name, staff] of Object.entries({ moderator, organiser, expert, leader, otherLeader }))
    people.set(name, staff)
  node = await liveNode(database, { people })
})
afterAll(async () => {
  await node.stop()
  await database.close()
})

const follow = (socket: Socket, payload: unknown): Promise<FollowAck> =>
  socket.timeout(5_000).emitWithAck('follow', payload)

/** What a socket gets from now on. */
function heard(socket: Socket) {
  const entries: Entry[] = []
  const pokes: Poke[] = []
  socket.on('entries', (frame: Frame<Entry>) => entries.push(...frame.entries))
  socket.on('poke', (poke: Poke) => pokes.push(poke))
  return { entries, pokes }
}

async function tell(...entries: Omit<NewEntry, 'sessionId'>[]): Promise<void> {
  await transact({ database }, (tx) =>
    append(
      tx,
      entries.map((entry) => ({ ...entry, sessionId: day.session.id })),
    ),
  )
  node.deps.relay.wake(day.session.id)
}

const changed = (subjectId: string, before: Pick<NewEntry, 'fromState' | 'fromUnit'> = {}) => ({
  audience: 'desk' as const,
  type: 'question.changed' as const,
  subjectId,
  verb: 'assign',
  byId: null,
  ...before,
})

const headOf = (audience: 'feed' | 'desk') =>
  database.prisma.stream.findUniqueOrThrow({ where: { id: `${day.session.id}-${audience}` } })

it('FD6 following answers epoch and head, and what comes later arrives', async () => {
  const socket = node.socket('/feed')
  const { entries } = heard(socket)
  const { epoch, head } = await headOf('feed')
  expect(await follow(socket, { session: day.session.slug })).toEqual({ epoch, head })
  await tell({ audience: 'feed', type: 'session.changed', subjectId: day.session.id })
  await vi.waitFor(() => expect(entries.map(({ seq }) => seq)).toEqual([head + 1]))
  expect(entries[0]).toMatchObject({ type: 'session.changed', session: { slug: day.session.slug } })
})

it('FD4 a cursor of another epoch or beyond the log is told to start again, one behind is not', async () => {
  const socket = node.socket('/feed')
  const { epoch, head } = await headOf('feed')
  const session = day.session.slug
  expect(await follow(socket, { session, cursor: { epoch: 'other', seq: 0 } })).toEqual({ error: 'reset' })
  expect(await follow(socket, { session, cursor: { epoch, seq: head + 1 } })).toEqual({ error: 'reset' })
  expect(await follow(socket, { session, cursor: { epoch, seq: 0 } })).toEqual({ epoch, head })
})

it('A9 a handshake from another origin is refused, over websockets and polling', async () => {
  for (const headers of [{ origin: 'http://elsewhere.example' }, { origin: 'null' }]) {
    const socket = node.socket('/desk', { cookie: 'moderator', headers })
    await new Promise((resolve) => socket.once('connect_error', resolve))
    expect(socket.connected).toBe(false)
    socket.disconnect()
    const polled = await fetch(`${node.url}/socket.io/?EIO=4&transport=polling`, { headers })
    expect(polled.status).toBe(403)
  }
  const own = await fetch(`${node.url}/socket.io/?EIO=4&transport=polling`, {
    headers: { origin: 'http://localhost:3000' },
  })
  expect(own.status).toBe(200)
})

it('the desk is for people with a role in the organisation, asked on every follow', async () => {
  const stranger = await givenPerson(database.prisma, [])
  people.set('stranger', stranger)
  const session = day.session.slug
  expect(await follow(node.socket('/desk'), { session })).toEqual({ error: 'signed-out' })
  expect(await follow(node.socket('/desk', { cookie: 'stranger' }), { session })).toEqual({
    error: 'not-found',
  })
  const leaving = await givenPerson(database.prisma, [
    { organisationId: day.organisation.id, role: 'moderator' },
  ])
  people.set('leaving', leaving)
  const socket = node.socket('/desk', { cookie: 'leaving' })
  expect(await follow(socket, { session })).toHaveProperty('head')
  people.delete('leaving')
  expect(await follow(socket, { session })).toEqual({ error: 'signed-out' })
})

it('A2 what is not there and what is not public answer alike', async () => {
  const draft = await givenSession(database.prisma, day.organisation.id, { state: 'draft' })
  const practice = await givenSession(database.prisma, day.organisation.id, { practice: true })
  const socket = node.socket('/feed')
  for (const session of ['nowhere', draft.slug, practice.slug])
    expect(await follow(socket, { session })).toEqual({ error: 'not-found' })
})

it('A5 a person who is signed out is cut within 5 s', async () => {
  const leaving = await givenPerson(database.prisma, [
    { organisationId: day.organisation.id, role: 'moderator' },
  ])
  people.set('cut', leaving)
  const socket = node.socket('/desk', { cookie: 'cut' })
  await follow(socket, { session: day.session.slug })
  const gone = new Promise((resolve) => socket.once('disconnect', resolve))
  people.delete('cut')
  await expect(Promise.race([gone, wait(5_000, 'still there')])).resolves.toBe('io server disconnect')
})

it('A5 a person who lost the role gets nothing any more', async () => {
  const moderator = await givenPerson(database.prisma, [
    { organisationId: day.organisation.id, role: 'moderator' },
  ])
  people.set('demoted', moderator)
  const socket = node.socket('/desk', { cookie: 'demoted' })
  const { entries } = heard(socket)
  await follow(socket, { session: day.session.slug })
  const gone = new Promise((resolve) => socket.once('disconnect', resolve))
  await database.prisma.role.deleteMany({ where: { personId: moderator.personId } })
  const { id } = await givenQuestion(database.prisma, day.session.id)
  await tell(changed(id))
  expect(await gone).toBe('io server disconnect')
  expect(entries).toEqual([])
})

it('A4 each sees what they may: the desk by role and unit, and nothing of it in public', async () => {
  const sockets = {
    moderator: node.socket('/desk', { cookie: 'moderator' }),
    leader: node.socket('/desk', { cookie: 'leader' }),
    otherLeader: node.socket('/desk', { cookie: 'otherLeader' }),
    // A cookie does not turn the public namespace into the desk.
    viewer: node.socket('/feed', { cookie: 'moderator' }),
  }
  const got = {
    moderator: heard(sockets.moderator),
    leader: heard(sockets.leader),
    otherLeader: heard(sockets.otherLeader),
    viewer: heard(sockets.viewer),
  }
  for (const socket of Object.values(sockets)) await follow(socket, { session: day.session.slug })
  const { id } = await givenQuestion(database.prisma, day.session.id, {
    state: 'assigned',
    unitId: day.unit,
    text: 'Chưa công bố',
  })
  await tell(
    changed(id, { fromState: 'assigned', fromUnit: day.otherUnit }),
    changed(id, { fromState: 'assigned', fromUnit: day.unit }),
    { audience: 'feed', type: 'session.changed', subjectId: day.session.id },
  )
  await vi.waitFor(() => {
    for (const name of ['moderator', 'leader', 'otherLeader'] as const)
      expect(got[name].entries).toHaveLength(2)
    expect(got.viewer.entries).toHaveLength(1)
  })
  const types = (entries: Entry[]) => entries.map(({ type }) => type)
  expect(types(got.moderator.entries)).toEqual(['question.changed', 'question.changed'])
  expect(types(got.leader.entries)).toEqual(['question.changed', 'question.changed'])
  expect(types(got.otherLeader.entries)).toEqual(['question.left', 'hidden'])
  expect(types(got.viewer.entries)).toEqual(['session.changed'])
  for (const name of ['otherLeader', 'viewer'] as const)
    expect(JSON.stringify(got[name].entries)).not.toContain('Chưa công bố')
})

it('I1 whatever is sent up, the socket answers or ignores it, and the server goes on', async () => {
  const socket = node.socket('/desk', { cookie: 'moderator' })
  const session = day.session.slug
  const bad = [null, 1, 'x', [], {}, { session: 5 }, { session: '../..' }, { session, cursor: { seq: -1 } }]
  for (const payload of bad) expect(await follow(socket, payload)).toEqual({ error: 'invalid' })
  for (const event of ['follow', 'unfollow', 'look', 'entries', 'constructor', '__proto__'])
    for (const payload of bad) socket.emit(event, payload)
  socket.emit('follow')
  socket.emit('follow', { session }, { session })
  socket.emit('unfollow', { session: 'nowhere' })
  socket.emit('look', { session: 'nowhere', question: null })
  expect(await follow(socket, { session })).toHaveProperty('head')
})

it('a socket that floods is cut, one that follows everything is bounded', async () => {
  const greedy = node.socket('/feed')
  const slugs: string[] = []
  for (let n = 0; n < 9; n++) slugs.push((await givenSession(database.prisma, day.organisation.id)).slug)
  const answers: FollowAck[] = []
  for (const session of slugs) answers.push(await follow(greedy, { session }))
  expect(answers.map((answer) => 'error' in answer)).toEqual([...Array(8).fill(false), true])

  const flood = node.socket('/feed')
  await new Promise<void>((resolve) => flood.once('connect', resolve))
  const gone = new Promise((resolve) => flood.once('disconnect', resolve))
  for (let n = 0; n < 1_000; n++) flood.emit('unfollow', {})
  expect(await gone).toBe('io server disconnect')
})

it('FD14 who looks at a question is told to those who may see it, and never enters the stream', async () => {
  const { id } = await givenQuestion(database.prisma, day.session.id, { state: 'assigned', unitId: day.unit })
  const looker = node.socket('/desk', { cookie: 'leader' })
  const moderator = node.socket('/desk', { cookie: 'moderator' })
  const other = node.socket('/desk', { cookie: 'otherLeader' })
  const viewer = node.socket('/feed')
  const session = day.session.slug
  const [seen, hidden, public_] = [heard(moderator), heard(other), heard(viewer)]
  for (const socket of [looker, moderator, other, viewer]) await follow(socket, { session })
  const { head } = await headOf('desk')

  looker.emit('look', { session, question: id })
  const open = { session, kind: 'looking', question: id, people: [day.leader.name] }
  await vi.waitFor(() => expect(seen.pokes).toContainEqual(open))
  const late = node.socket('/desk', { cookie: 'organiser' })
  const greeted = heard(late)
  await follow(late, { session })
  await vi.waitFor(() => expect(greeted.pokes).toContainEqual(open))

  looker.disconnect()
  await vi.waitFor(() => expect(seen.pokes.at(-1)).toEqual({ ...open, people: [] }))
  const told = [...hidden.pokes, ...public_.pokes].filter((poke) => poke.kind === 'looking')
  expect(told).toEqual([])
  expect((await headOf('desk')).head).toBe(head)
})

it('FD14 nobody is shown as looking at what they may not see', async () => {
  const { id } = await givenQuestion(database.prisma, day.session.id, { state: 'assigned', unitId: day.unit })
  const other = node.socket('/desk', { cookie: 'otherLeader' })
  const moderator = node.socket('/desk', { cookie: 'moderator' })
  const seen = heard(moderator)
  for (const socket of [other, moderator]) await follow(socket, { session: day.session.slug })
  other.emit('look', { session: day.session.slug, question: id })
  await wait(600)
  expect(seen.pokes.filter((poke) => poke.kind === 'looking' && poke.question === id)).toEqual([])
})

race('FD14 news without content travels between nodes', async () => {
  const second = await liveNode(database, { people })
  try {
    const session = day.session.slug
    const { id } = await givenQuestion(database.prisma, day.session.id, {
      state: 'assigned',
      unitId: day.unit,
    })
    const looker = node.socket('/desk', { cookie: 'leader' })
    const moderator = second.socket('/desk', { cookie: 'moderator' })
    const seen = heard(moderator)
    for (const socket of [looker, moderator]) await follow(socket, { session })
    looker.emit('look', { session, question: id })
    const open = { session, kind: 'looking', question: id, people: [day.leader.name] }
    await vi.waitFor(() => expect(seen.pokes).toContainEqual(open), { timeout: 5_000 })
    looker.emit('look', { session, question: null })
    await vi.waitFor(() => expect(seen.pokes).toContainEqual({ ...open, people: [] }), { timeout: 5_000 })
  } finally {
    await second.stop()
  }
})

race('F4 what one node commits reaches the sockets of another', async () => {
  const second = await liveNode(database, { people })
  try {
    const viewer = second.socket('/feed')
    const { entries } = heard(viewer)
    await follow(viewer, { session: day.session.slug })
    await tell({ audience: 'feed', type: 'session.changed', subjectId: day.session.id })
    await vi.waitFor(() => expect(entries).toHaveLength(1), { timeout: 1_500 })
  } finally {
    await second.stop()
  }
})
