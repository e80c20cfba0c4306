import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { givenOrganisation } from '../../test/factories.ts'
import type { Database } from '../database/connect.ts'
import { readEnv } from '../env.ts'
import { seedDemo } from './seed-demo.ts'

let database: Database
let dataDir: string

beforeAll(async () => {
  database = await testDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'giaoluu-demo-'))
})
afterAll(async () => {
  await database.close()
  await rm(dataDir, { recursive: true })
})

const start = (password = 'mat-khau-thu-nghiem') =>
  seedDemo({ database, env: readEnv({ DATA_DIR: dataDir, GIAOLUU_DEMO_PASSWORD: password }) })

describe('demo data', () => {
  it('fills an empty database with a day that is open now', async () => {
    const demo = await start()
    expect(demo?.accounts.map((account) => account.username)).toEqual(
      expect.arrayContaining(['moderator', 'moderator2', 'leader', 'leader2', 'expert', 'organiser']),
    )
    const day = await database.prisma.session.findUniqueOrThrow({ where: { slug: demo?.slug ?? '' } })
    expect(day.state).toBe('open')
    expect(await database.prisma.question.count()).toBe(67)
    expect(await database.prisma.answer.count({ where: { withdrawnAt: null } })).toBe(25)
    const floods = await database.prisma.question.groupBy({
      by: ['sameKey'],
      where: { state: 'received' },
      _count: true,
      orderBy: { _count: { sameKey: 'desc' } },
    })
    expect(floods.slice(0, 2).map(({ _count }) => _count)).toEqual([6, 1])
    expect(await database.prisma.textBlock.count()).toBe(6)
    expect(await database.prisma.delegation.count({ where: { revokedAt: null } })).toBe(1)
  })

  it('records every step of every question and numbers both streams without holes', async () => {
    const { prisma } = database
    const questions = await prisma.question.findMany()
    for (const { id, version, state } of questions) {
      const changes = await prisma.change.findMany({ where: { subjectId: id }, orderBy: { version: 'asc' } })
      expect(changes.map((change) => change.version)).toEqual(changes.map((_, index) => index + 1))
      expect(changes.at(-1)).toMatchObject({ version, toState: state })
    }
    for (const stream of await prisma.stream.findMany())
      expect(await prisma.streamEntry.count({ where: { streamId: stream.id } })).toBe(stream.head)
  })

  it('HI1 the record says of every sample what its decisions were about', async () => {
    const { prisma } = database
    for (const question of await prisma.question.findMany()) {
      const { id, unitId, coUnitIds, leadId, suggestedUnitId } = question
      const last = (verb: string) =>
        prisma.change.findFirst({ where: { subjectId: id, verb }, orderBy: { version: 'desc' } })
      if (unitId) expect(await last('assign')).toMatchObject({ unitId, coUnitIds })
      if (leadId) expect(await last('link')).toMatchObject({ leadId })
      if (suggestedUnitId) expect(await last('return')).toMatchObject({ suggestedUnitId })
    }
  })

  it('changes nothing at the next start, and takes a new day when the old one is over', async () => {
    const first = await start()
    expect(await start()).toEqual(first)
    expect(await database.prisma.question.count()).toBe(67)
    const over = new Date(Date.now() - 60_000)
    await database.prisma.session.update({
      where: { slug: first?.slug ?? '' },
      data: {
        asksFrom: new Date(over.getTime() - 2),
        opensAt: new Date(over.getTime() - 3),
        asksUntil: new Date(over.getTime() - 1),
        closesAt: over,
      },
    })
    const second = await start()
    expect(second?.slug).not.toBe(first?.slug)
    expect(await database.prisma.session.count({ where: { state: 'open', kind: 'day' } })).toBe(1)
  })

  it('never touches a database that holds anything real', async () => {
    await givenOrganisation(database.prisma)
    const before = await database.prisma.question.count()
    expect(await start()).toBeNull()
    expect(await database.prisma.question.count()).toBe(before)
  })
})
