import type { UnitMessage, WaitingMessage } from '@giaoluu/contract/session-setup'
import type { Poke } from '@giaoluu/contract/socket'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { deskClient } from '../../test/desk-client.ts'
import {
  type Day,
  givenDay,
  givenPerson,
  givenQuestion,
  givenSession,
  givenUnit,
} from '../../test/factories.ts'
import { type LiveNode, liveNode } from '../../test/live-node.ts'
import { signedIn } from '../../test/signed-in.ts'
import type { Database } from '../database/connect.ts'
import type { Staff } from '../people/staff.ts'

let database: Database
let nodes: LiveNode[]
let day: Day
let desk: ReturnType<typeof deskClient>
beforeAll(async () => {
  database = await testDatabase()
  const here = await liveNode(database)
  // The embedded database has one node.
  nodes = database.kind === 'embedded' ? [here] : [here, await liveNode(database)]
  desk = deskClient({ ...here, database, close: async () => {} })
})
afterAll(async () => {
  for (const node of nodes) await node.stop()
  await database.close()
})
beforeEach(async () => {
  day = await givenDay(database.prisma)
})

const path = () => `/api/desk/sessions/${day.session.slug}/messages`
const send = (body: object, staff: Staff = day.organiser) =>
  desk.call(staff, path(), { text: 'Nhắc', ...body })
async function sent(body: object): Promise<UnitMessage> {
  const reply = await send(body)
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body))
  return reply.body as unknown as UnitMessage
}
const listed = async (staff: Staff) => (await desk.call(staff, path())).body.messages as UnitMessage[]
const read = (staff: Staff, id: string) => desk.call(staff, `/api/desk/messages/${id}/read`, {})

describe('UM1 a word to units', () => {
  it('is for those who answer in them; whoever organises sees who read it', async () => {
    const message = await sent({ units: [day.unit] })
    expect(message).toMatchObject({
      units: [day.unit],
      text: 'Nhắc',
      by: day.organiser.name,
      readBy: [],
      people: 2,
    })
    const { readBy: _, people: __, ...seen } = message
    for (const staff of [day.leader, day.expert]) expect(await listed(staff)).toEqual([seen])
    for (const staff of [day.otherLeader, day.moderator]) expect(await listed(staff)).toEqual([])

    expect((await read(day.leader, message.id)).body).toMatchObject({ read: true })
    expect((await read(day.leader, message.id)).body).toMatchObject({ read: true })
    expect((await listed(day.organiser))[0]).toMatchObject({
      read: false,
      readBy: [{ name: day.leader.name, unit: day.unit }],
      people: 2,
    })
    expect((await listed(day.expert))[0]).toEqual(seen)
    expect((await read(day.otherLeader, message.id)).status).toBe(404)
    expect((await read(day.organiser, message.id)).status).toBe(403)
    const changes = await database.prisma.change.findMany({
      where: { subject: 'unitMessage', subjectId: message.id },
      orderBy: { at: 'asc' },
    })
    expect(changes.map(({ verb, actorRole }) => [verb, actorRole])).toEqual([
      ['send', 'organiser'],
      ['read', 'leader'],
    ])
  })

  it('goes to all units where none is named, and to none of another organisation', async () => {
    expect((await sent({ units: [] })).units.sort()).toEqual([day.unit, day.otherUnit].sort())
    const foreign = await givenUnit(database.prisma, (await givenDay(database.prisma)).organisation.id)
    expect((await send({ units: [day.unit, foreign] })).body).toMatchObject({ errors: [{ path: 'units' }] })
    expect((await send({ units: [day.unit] }, day.moderator)).status).toBe(403)
    expect((await send({ units: [] }, await givenPerson(database.prisma, []))).status).toBe(404)
  })

  it('newest first', async () => {
    for (const text of ['một', 'hai']) await sent({ units: [day.unit], text })
    expect((await listed(day.leader)).map(({ text }) => text)).toEqual(['hai', 'một'])
  })
})

it('UM2 a reminder names questions that these units answer, to whoever may see them', async () => {
  const { id: sessionId } = day.session
  const theirs = await givenQuestion(database.prisma, sessionId, {
    state: 'assigned',
    unitId: day.unit,
    coUnitIds: [day.otherUnit],
  })
  const { number } = theirs
  const message = await sent({ units: [day.unit, day.otherUnit], questions: [theirs.id] })
  expect(message.questions).toEqual([{ id: theirs.id, number }])
  expect((await listed(day.otherLeader))[0]?.questions).toEqual([{ id: theirs.id, number }])
  await database.prisma.question.update({ where: { id: theirs.id }, data: { coUnitIds: [] } })
  expect((await listed(day.otherLeader))[0]?.questions).toEqual([])

  const unrouted = await givenQuestion(database.prisma, sessionId)
  const secret = await givenQuestion(database.prisma, sessionId, { unitId: day.unit, confidential: true })
  const elsewhere = await givenDay(database.prisma)
  const foreign = await givenQuestion(database.prisma, elsewhere.session.id, { unitId: day.unit })
  for (const id of [unrouted.id, secret.id, foreign.id, 'khong-co'])
    expect((await send({ units: [day.unit], questions: [id] })).body).toMatchObject({
      errors: [{ path: 'questions' }],
    })
})

it('UM3 tells the desks of these units and of who organises, on every node, and no others', async () => {
  const at = async (node: LiveNode, staff: Staff) => {
    const socket = node.socket('/desk', { cookie: await signedIn(database.prisma, staff) })
    const pokes: Poke[] = []
    socket.on('poke', (poke: Poke) => {
      if (poke.kind === 'message') pokes.push(poke)
    })
    await socket.timeout(5_000).emitWithAck('follow', { session: day.session.slug })
    return pokes
  }
  const concerned: Poke[][] = []
  const organisers: Poke[][] = []
  const others: Poke[][] = []
  for (const node of nodes) {
    for (const staff of [day.leader, day.expert]) concerned.push(await at(node, staff))
    organisers.push(await at(node, day.organiser))
    for (const staff of [day.otherLeader, day.moderator]) others.push(await at(node, staff))
  }
  const { id } = await sent({ units: [day.unit] })
  const poke = { session: day.session.slug, kind: 'message' }
  const all = [...concerned, ...organisers]
  await vi.waitFor(() => expect(all).toEqual(all.map(() => [poke])), 5_000)
  await read(day.expert, id)
  await vi.waitFor(() => expect(organisers).toEqual(organisers.map(() => [poke, poke])), 5_000)
  // Whoever has read it is for the organisers: a unit would ask again each time one of them did.
  expect(concerned).toEqual(concerned.map(() => [poke]))
  expect(others.flat()).toEqual([])
})

it('UM4 what was not read waits in every session of the reader, until it is read or its session put away', async () => {
  const { prisma } = database
  const past = await givenSession(prisma, day.organisation.id, { state: 'closed' })
  const inPast = await desk.call(day.organiser, `/api/desk/sessions/${past.slug}/messages`, {
    units: [day.unit],
    text: 'Còn một câu đã hẹn',
  })
  const message = await sent({ units: [day.unit] })
  const waiting = async (staff: Staff) =>
    ((await desk.call(staff, '/api/desk/waiting-messages')).body.messages as WaitingMessage[]).map(
      ({ id, session }) => [id, session.slug],
    )
  expect(await waiting(day.leader)).toEqual([
    [inPast.body.id, past.slug],
    [message.id, day.session.slug],
  ])
  for (const staff of [day.otherLeader, day.moderator, day.organiser])
    expect(await waiting(staff)).toEqual([])
  await read(day.leader, message.id)
  expect(await waiting(day.leader)).toEqual([[inPast.body.id, past.slug]])
  expect(await waiting(day.expert)).toHaveLength(2)
  await prisma.session.update({ where: { id: past.id }, data: { state: 'archived' } })
  expect(await waiting(day.leader)).toEqual([])
})
