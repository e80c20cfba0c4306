import { randomUUID } from 'node:crypto'
import { Id, Slug } from '@giaoluu/contract/ids'
import { type RouteName, routes, verbPath, verbRoutes } from '@giaoluu/contract/routes'
import type { FollowAck } from '@giaoluu/contract/socket'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Staff } from '../src/people/staff.ts'
import type { ContractRoute } from '../src/route.ts'
import { deskClient } from './desk-client.ts'
import { type Day, givenDay, givenPerson, givenQuestion } from './factories.ts'
import {
  OPEN_IDS,
  type RouteCase,
  routeCases,
  type Theirs,
  type VerbCase,
  verbCases,
} from './isolation-cases.ts'
import { liveNode } from './live-node.ts'
import { callOf } from './rights-calls.ts'
import { signedIn } from './signed-in.ts'
import { type TestApp, testApp } from './test-app.ts'

// Two organisations on one installation. Whatever of the other one is named, in an address, a query or a body, is
// answered as something that does not exist.

let test: TestApp
let ours: Day
let theirs: Theirs
let everything: Staff
let desk: ReturnType<typeof deskClient>

beforeAll(async () => {
  test = await testApp()
  desk = deskClient(test)
  const db = test.database.prisma
  ours = await givenDay(db)
  const day = await givenDay(db)
  const label = randomUUID()
  await db.label.create({ data: { id: label, organisationId: day.organisation.id, name: 'Gấp' } })
  theirs = { day, label, question: (await givenQuestion(db, day.session.id)).id }
  const { id: organisationId } = ours.organisation
  everything = await givenPerson(db, [
    { organisationId, role: 'organiser' },
    { organisationId, role: 'moderator' },
    { organisationId, role: 'leader', unitId: ours.unit },
    { organisationId, role: 'expert', unitId: ours.unit },
  ])
})
afterAll(() => test.close())

const UNKNOWN = 'khong-co-o-dau'

type Answer = { status: number; body: unknown }

/** A reply without what differs between any two: the id that was sent and what is made anew. */
const alike = ({ status, body }: Answer, id: string): Answer => ({
  status,
  body: JSON.parse(JSON.stringify(body).replaceAll(JSON.stringify(id), '"(id)"')),
})

async function callAs(staff: Staff | null, method: string, url: string, payload?: object): Promise<Answer> {
  const headers = staff ? { cookie: await signedIn(test.database.prisma, staff) } : {}
  const reply = await test.app.inject({
    method: method === 'POST' ? 'POST' : 'GET',
    url,
    headers,
    ...(payload && { payload }),
  })
  return { status: reply.statusCode, body: reply.json() }
}

const fill = (path: string, params: readonly string[]): string => {
  const left = [...params]
  return path.replace(/:\w+/g, () => left.shift() ?? '')
}

/** Where a schema takes ids or slugs: `units[]`, `reports.unit`, ... */
function idsIn(schema: z.ZodMiniType): string[] {
  const patterns = [Id, Slug].map((each) => patternOf(z.toJSONSchema(each, { io: 'input' })))
  const walk = (node: unknown, at: string): string[] => {
    if (typeof node !== 'object' || node === null) return []
    const { properties = {}, items, anyOf = [], oneOf = [] } = node as Record<string, object>
    const here = patterns.includes(patternOf(node)) ? [at] : []
    const below = Object.entries(properties).flatMap(([name, each]) =>
      walk(each, at ? `${at}.${name}` : name),
    )
    const either = [...Object.values(anyOf), ...Object.values(oneOf)].flatMap((each) => walk(each, at))
    return [...here, ...below, ...walk(items, `${at}[]`), ...either]
  }
  return [...new Set(walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), ''))]
}
const patternOf = (node: object): string => {
  const { pattern = '', allOf = [] } = node as { pattern?: string; allOf?: { pattern?: string }[] }
  return pattern || (allOf.find((each) => each.pattern)?.pattern ?? '')
}

describe('A1 A2 what an address names', () => {
  const staffRoutes = (Object.entries(routes) as [RouteName, ContractRoute][]).filter(
    ([, { who, path }]) => who === 'staff' && path.includes(':'),
  )

  it.each(staffRoutes.map(([name]) => name))('%s', async (name) => {
    const { method, path }: ContractRoute = routes[name]
    const place = { db: test.database.prisma, day: theirs.day, coUnit: theirs.day.otherUnit }
    const { params, query = '', payload } = await callOf(place, name)
    const named = params.split('/')
    const ofTheirs = await callAs(everything, method, fill(path, named) + query, payload)
    const ofNobody = await callAs(
      everything,
      method,
      fill(
        path,
        named.map(() => UNKNOWN),
      ) + query,
      payload,
    )
    expect(ofTheirs).toEqual(ofNobody)
    expect(ofTheirs.status).toBe(404)
    // A part of theirs under the address of our organisation.
    const [, part] = named
    if (part === undefined) return
    const mixed = await callAs(everything, method, fill(path, [ours.organisation.slug, part]), payload)
    expect(mixed).toEqual(ofNobody)
  })

  it.each(verbRoutes.map(({ verb }) => verb))('%s', async (verb) => {
    const act = (id: string) => callAs(everything, 'POST', verbPath(id, verb), { version: 1 })
    expect(await act(theirs.question)).toEqual(await act(UNKNOWN))
    expect((await act(theirs.question)).status).toBe(404)
  })
})

describe('A2 what a body or a query names', () => {
  it('an id without a case fails', () => {
    const named = [
      ...Object.entries(routes as Record<string, ContractRoute>).flatMap(([name, { body, query }]) =>
        [body, query].flatMap((schema) => (schema ? idsIn(schema).map((at) => `${name} ${at}`) : [])),
      ),
      ...verbRoutes.flatMap(({ verb, body }) => idsIn(body).map((at) => `${verb} ${at}`)),
    ]
      // The bodies of a bulk act are those of its verbs.
      .filter((each) => !each.startsWith('bulk act.') && !(each in OPEN_IDS))
    const cases = [
      ...routeCases(ours, theirs).map(({ route, at }) => `${route} ${at}`),
      ...verbCases(ours, theirs).map(({ verb, at }) => `${verb} ${at}`),
    ]
    expect(named.filter((each) => !cases.includes(each))).toEqual([])
    expect(named.length).toBeGreaterThan(15)
  })

  const callCase = async (each: RouteCase, id: string): Promise<Answer> => {
    const { method, path }: ContractRoute = routes[each.route]
    const staff = each.by === 'anybody' ? null : ours[each.by]
    const url = fill(path, (each.params ?? '').split('/')) + (each.query?.(id) ?? '')
    return alike(await callAs(staff, method, url, each.payload?.(id)), id)
  }

  it('every route answers as for what is not there', async () => {
    for (const each of routeCases(ours, theirs)) {
      const answer = await callCase(each, each.theirs)
      expect([each.route, each.at, answer]).toEqual([each.route, each.at, await callCase(each, UNKNOWN)])
      // Lists find nothing; whatever would be written is refused.
      if (each.payload && each.route !== 'bulk') expect(answer.status, each.route).toBeGreaterThanOrEqual(400)
      expect(JSON.stringify(answer)).not.toContain(theirs.question)
    }
  })

  const actCase = async (
    { verb, by, state, body }: VerbCase,
    question: string,
    id: string,
  ): Promise<Answer> => {
    await test.database.prisma.question.updateMany({ where: { id: question }, data: { state, version: 1 } })
    return alike(await callAs(ours[by], 'POST', verbPath(question, verb), { version: 1, ...body(id) }), id)
  }

  it('every verb answers as for what is not there', async () => {
    for (const each of verbCases(ours, theirs)) {
      const { id } = await givenQuestion(test.database.prisma, ours.session.id, {
        state: each.state,
        ...(each.state === 'assigned' && { unitId: ours.unit }),
      })
      const answer = await actCase(each, id, each.theirs)
      expect([each.verb, each.at, answer]).toEqual([each.verb, each.at, await actCase(each, id, UNKNOWN)])
      expect(answer.status, `${each.verb} ${each.at}`).toBeGreaterThanOrEqual(400)
    }
  })

  it('lists hold nothing of theirs', async () => {
    const lists = ['deskSessions', 'deskQueue', 'waitingMessages', 'textBlocks', 'delegations'] as const
    for (const name of lists) {
      const { body } = await desk.call(everything, routes[name].path)
      const words = JSON.stringify(body)
      for (const id of [
        theirs.day.session.slug,
        theirs.question,
        theirs.day.unit,
        theirs.day.organisation.slug,
      ])
        expect(words).not.toContain(id)
    }
  })
})

describe('A2 what a socket names', () => {
  it('their session is followed as one that is not there, and looking at their question tells nobody', async () => {
    const node = await liveNode(test.database)
    try {
      const socket = node.socket('/desk', { cookie: await signedIn(test.database.prisma, everything) })
      const follow = (session: string): Promise<FollowAck> =>
        socket.timeout(5_000).emitWithAck('follow', { session })
      expect(await follow(theirs.day.session.slug)).toEqual(await follow(UNKNOWN))
      expect(await follow(ours.session.slug)).toHaveProperty('head')
      const cookie = await signedIn(test.database.prisma, theirs.day.moderator)
      const watcher = node.socket('/desk', { cookie })
      const pokes: unknown[] = []
      watcher.on('poke', (poke) => pokes.push(poke))
      await watcher.timeout(5_000).emitWithAck('follow', { session: theirs.day.session.slug })
      for (const session of [ours.session.slug, theirs.day.session.slug])
        socket.emit('look', { session, question: theirs.question })
      await follow(ours.session.slug)
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(pokes.filter((poke) => JSON.stringify(poke).includes(theirs.question))).toEqual([])
    } finally {
      await node.stop()
    }
  })
})
