import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenOrganisation } from '../../test/factories.ts'
import { TEST_ORIGIN, type TestApp, testApp } from '../../test/test-app.ts'
import { openDatabase } from '../database/connect.ts'
import { seedDemo } from '../demo/seed-demo.ts'
import { readEnv } from '../env.ts'
import { createFromEnvironment } from './create-from-environment.ts'
import { createOrganisation, NotCreated } from './create-organisation.ts'

// An embedded database is made from nothing, twice opened and once refused.
const BUILDS_A_DATABASE = 120_000

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const wanted = { slug: 'bo-mau', name: 'Bộ mẫu', hosts: [], parent: null, organiser: 'Người tổ chức' }
const create = (set: Partial<Parameters<typeof createOrganisation>[2]> = {}) =>
  createOrganisation(test.deps, new URL(TEST_ORIGIN), { ...wanted, ...set })
const refusal = async (call: Promise<unknown>) => {
  const error = await call.catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(NotCreated)
  return (error as Error).message
}

describe('OR8 an organisation on an empty installation', () => {
  it('has all it begins with and one link, by which its organiser comes in', async () => {
    const { link } = await create({ hosts: ['hoidap.bo-mau.vn'] })
    const token = link.split('/').at(-1)
    const look = await test.app.inject(`/api/invitations/${token}`)
    expect(look.json()).toMatchObject({
      organisation: 'Bộ mẫu',
      name: 'Người tổ chức',
      roles: [{ role: 'organiser' }],
    })
    const accepted = await test.app.inject({
      method: 'POST',
      url: `/api/invitations/${token}`,
      payload: { username: 'to-chuc', password: 'mat-khau-cua-toi' },
    })
    expect(accepted.json()).toMatchObject({ username: 'to-chuc', secondFactor: 'needed' })
    const { prisma } = test.database
    const organisation = await prisma.organisation.findUniqueOrThrow({
      where: { slug: 'bo-mau' },
      include: {
        topics: true,
        declineReasons: true,
        consentTexts: true,
        labels: true,
        hosts: true,
        changes: true,
      },
    })
    expect(organisation.demo).toBe(false)
    expect(organisation.topics).toHaveLength(7)
    expect(organisation.declineReasons.length).toBeGreaterThan(3)
    expect(organisation.labels.length).toBeGreaterThan(0)
    expect(organisation.consentTexts.map(({ kind }) => kind).sort()).toEqual(['processing', 'publishName'])
    expect(organisation.hosts.map(({ host }) => host)).toEqual(['hoidap.bo-mau.vn'])
    expect(organisation.changes.map(({ subject, verb }) => `${subject} ${verb}`).sort()).toEqual([
      'invitation accept',
      'invitation invite',
      'organisation create',
    ])
    expect(await prisma.province.count()).toBe(34)
  })

  it('is refused with a sentence for what is taken or not there, and leaves nothing behind', async () => {
    expect(await refusal(create())).toContain('bo-mau already')
    expect(await refusal(create({ slug: 'so-mau', hosts: ['hoidap.bo-mau.vn'] }))).toContain(
      'another organisation',
    )
    expect(await refusal(create({ slug: 'so-mau', parent: 'khong-co' }))).toContain(
      'no organisation khong-co',
    )
    expect(await test.database.prisma.organisation.count()).toBe(1)
    await create({ slug: 'so-mau', name: 'Sở mẫu', parent: 'bo-mau' })
    const both = await Promise.all(['so-hai', 'so-hai'].map((slug) => create({ slug }).catch(() => null)))
    expect(both.filter(Boolean)).toHaveLength(1)
    const parent = { parent: { slug: 'bo-mau' } }
    expect(await test.database.prisma.organisation.count({ where: parent })).toBe(1)
  })

  it('is refused beside the demo, whose accounts everybody knows', async () => {
    const demo = await givenOrganisation(test.database.prisma, { demo: true })
    expect(await refusal(create({ slug: 'so-ba' }))).toContain('demo')
    await test.database.prisma.consentText.deleteMany({ where: { organisationId: demo.id } })
    await test.database.prisma.declineReason.deleteMany({ where: { organisationId: demo.id } })
    await test.database.prisma.organisation.delete({ where: { id: demo.id } })
  })

  it(
    'OR9 works on a data folder without a server, says who holds it otherwise, and keeps the demo out',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'giaoluu-create-'))
      const variables = { DATA_DIR: folder, PUBLIC_URL: 'https://hoidap.example.vn' }
      const asked = { slug: 'bo-mau', name: 'Bộ mẫu', hosts: [], parent: undefined, organiser: undefined }
      try {
        expect(await refusal(createFromEnvironment(variables, { ...asked, slug: 'api' }))).toContain('--slug')
        expect(await refusal(createFromEnvironment(variables, { ...asked, name: ' ' }))).toContain('--name')
        expect(await refusal(createFromEnvironment(variables, { ...asked, hosts: ['x:1'] }))).toContain(
          '--host',
        )
        const made = await createFromEnvironment(variables, asked)
        expect(made.link).toMatch(/^https:\/\/hoidap\.example\.vn\/organiser\/join\/[\w-]{43}$/)
        const database = await openDatabase({ databaseUrl: null, dataDir: folder })
        try {
          expect(await refusal(createFromEnvironment(variables, { ...asked, slug: 'so-mau' }))).toContain(
            'stop the server',
          )
          expect(await seedDemo({ database, env: readEnv(variables) })).toBeNull()
          expect(await database.prisma.organisation.count()).toBe(1)
        } finally {
          await database.close()
        }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    BUILDS_A_DATABASE,
  )
})
