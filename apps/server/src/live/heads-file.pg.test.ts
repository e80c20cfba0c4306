import { mkdtempSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { givenOrganisation, givenSession } from '../../test/factories.ts'
import type { Database } from '../database/connect.ts'
import { openHeadsFile } from './heads-file.ts'

let database: Database
let dataDir: string
let id: string

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'giaoluu-heads-'))
  const organisation = await givenOrganisation(database.prisma)
  const session = await givenSession(database.prisma, organisation.id)
  id = `${session.id}-feed`
  await database.prisma.stream.update({ where: { id }, data: { head: 5 } })
})

const stream = () => database.prisma.stream.findUniqueOrThrow({ where: { id } })

async function restartAfterSending(head: number): Promise<void> {
  const { epoch } = await stream()
  const file = await openHeadsFile(database, dataDir)
  file.note(id, { epoch, head: 1 })
  file.note(id, { epoch, head })
  await file.close()
  await (await openHeadsFile(database, dataDir)).close()
}

it('FD4 a log that came back shorter than what was sent gets a new epoch, both streams and once', async () => {
  const before = await stream()
  await restartAfterSending(6)
  const after = await stream()
  expect(after).toMatchObject({ head: 5 })
  expect(after.epoch).not.toBe(before.epoch)
  await (await openHeadsFile(database, dataDir)).close()
  expect((await stream()).epoch).toBe(after.epoch)
})

it('FD4 a log that came back whole keeps its epoch', async () => {
  const { epoch } = await stream()
  await restartAfterSending(5)
  expect((await stream()).epoch).toBe(epoch)
})

it('FD4 a file that is missing, torn or of another epoch changes nothing', async () => {
  const { epoch } = await stream()
  for (const text of ['{"', '[]', JSON.stringify({ [id]: { epoch: 'other', head: 99 } })]) {
    await writeFile(join(dataDir, 'heads.json'), text)
    await (await openHeadsFile(database, dataDir)).close()
  }
  expect((await stream()).epoch).toBe(epoch)
})

it('writes what was noted within a second', async () => {
  const { epoch } = await stream()
  const file = await openHeadsFile(database, dataDir)
  file.note(id, { epoch, head: 4 })
  await new Promise((resolve) => setTimeout(resolve, 1_300))
  expect(JSON.parse(await readFile(join(dataDir, 'heads.json'), 'utf8'))).toEqual({
    [id]: { epoch, head: 4 },
  })
  await file.close()
})
