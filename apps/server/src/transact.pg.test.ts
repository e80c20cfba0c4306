import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../test/database.ts'
import { race } from '../test/race.ts'
import { dbNow } from './clock.ts'
import type { Database } from './database/connect.ts'
import { Refusal } from './refusal.ts'
import { transact } from './transact.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const attempt = (key: string, lastAt = new Date()) => ({ data: { key, lastAt } })
const conflict = () => Object.assign(new Error('deadlock'), { code: 'P2034' })

describe('a transaction', () => {
  it('gives back what the work gives, and tells the time of the database', async () => {
    const now = await transact({ database }, (tx) => dbNow(tx))
    expect(Math.abs(now.getTime() - Date.now())).toBeLessThan(5_000)
  })

  it('leaves nothing behind when the work is refused', async () => {
    const work = transact({ database }, async (tx) => {
      await tx.signInAttempt.create(attempt('refused'))
      throw new Refusal('stale')
    })
    await expect(work).rejects.toMatchObject({ code: 'stale' })
    expect(await database.prisma.signInAttempt.count({ where: { key: 'refused' } })).toBe(0)
  })

  it('is tried once more after a conflict, and then refused as unavailable', async () => {
    let tries = 0
    const won = await transact({ database }, async () => {
      if (++tries === 1) throw conflict()
      return 'done'
    })
    expect([won, tries]).toEqual(['done', 2])
    const lost = transact({ database }, async () => {
      tries++
      throw conflict()
    })
    await expect(lost).rejects.toMatchObject({ code: 'unavailable' })
    expect(tries).toBe(4)
  })

  it('passes other failures on as they are', async () => {
    const broken = new TypeError('a fault of ours')
    await expect(transact({ database }, () => Promise.reject(broken))).rejects.toBe(broken)
  })

  race('survives a deadlock: one of two that lock in opposite orders starts again', async () => {
    await database.prisma.signInAttempt.createMany({ data: [attempt('one').data, attempt('two').data] })
    const lockBoth = (first: string, second: string) =>
      transact({ database }, async (tx) => {
        for (const key of [first, second]) {
          await tx.signInAttempt.update({ where: { key }, data: { failures: { increment: 1 } } })
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
      })
    await Promise.all([lockBoth('one', 'two'), lockBoth('two', 'one')])
    const rows = await database.prisma.signInAttempt.findMany({ where: { key: { in: ['one', 'two'] } } })
    expect(rows.map(({ failures }) => failures)).toEqual([2, 2])
  })
})
