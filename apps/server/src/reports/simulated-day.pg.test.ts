import { setTimeout as wait } from 'node:timers/promises'
import { UNDO_MS } from '@giaoluu/domain/question'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type LiveNode, liveNode } from '../../test/live-node.ts'
import { callsTo } from '../../test/simulated-day/calls.ts'
import { givenCast } from '../../test/simulated-day/cast.ts'
import { checkDay } from '../../test/simulated-day/check-day.ts'
import { closeDay } from '../../test/simulated-day/close.ts'
import { playDay } from '../../test/simulated-day/play.ts'
import { publicReader } from '../../test/simulated-day/public-reader.ts'
import type { Database } from '../database/connect.ts'
import type { Staff } from '../people/staff.ts'

// The long form is asked for by `npm run day`: the whole of a real day, sixty times as fast.
const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)
/** Of a shorter day, on a machine that others use too, only the agreement is promised. */
const A_WHOLE_DAY = 1_000
const questions = number('DAY_QUESTIONS', 120)
const plan = {
  questions,
  slack: questions < A_WHOLE_DAY ? 600_000 : 0,
  seconds: number('DAY_SECONDS', 20),
  seed: number('DAY_SEED', 2_014),
}

let database: Database
let node: LiveNode
const people = new Map<string, Staff>()

beforeAll(async () => {
  database = await testDatabase()
  node = await liveNode(database, { people })
})
afterAll(async () => {
  await node.stop()
  await database.close()
})

it(
  `RP1 a day of ${plan.questions} questions in ${plan.seconds} s: ledger, report, receipts and public feed agree to the last question`,
  async () => {
    const { prisma } = database
    const cast = await givenCast(prisma, plan)
    const { organiser, moderators, units } = cast
    for (const staff of [organiser, ...moderators, ...units.map(({ leader }) => leader)])
      people.set(staff.username, staff)
    const calls = callsTo(node.url)
    const reader = await publicReader(node, cast.session.slug)
    const { receipts, late, said, open } = await playDay(node.deps, cast, calls, plan)
    await closeDay(node.deps, cast, calls)
    // A receipt tells of a decline or a link when it can no longer be undone.
    await wait(UNDO_MS + 500)
    const { ledger, report } = await checkDay(prisma, cast, calls, receipts, reader)

    expect(ledger.open).toBe(0)
    expect([receipts.length, late]).toEqual([plan.questions, 0])
    const { returns, corrected, withdrawn, served } = report
    const { done, refused } = calls.told
    console.log(
      `received ${ledger.received}, answered ${ledger.published} (${served.byDuplicates} by duplicates), declined ${ledger.declined}, ` +
        `handed over ${ledger.handedOver}, retracted ${ledger.retracted}, answered later ${ledger.answeredLater}; ` +
        `${returns} returns, ${corrected} corrections, ${withdrawn} withdrawals; ${done} acts, ${refused} refused`,
    )
    // A short day ends long after it is played: there is nothing to say at three.
    if (plan.questions < A_WHOLE_DAY) return
    const off = Math.abs((said?.open ?? 0) - open) / open
    console.log(
      `open at closing time: ${open}; said at 15:00: ${said?.open} (${said?.low} to ${said?.high}), ${(100 * off).toFixed(1)} % off`,
    )
    for (const column of ['published', 'declined', 'handedOver', 'answeredLater'] as const)
      expect(ledger[column], column).toBeGreaterThan(0)
    expect(off).toBeLessThanOrEqual(0.1)
    for (const each of [returns, corrected, withdrawn, served.byDuplicates, ledger.retracted])
      expect(each).toBeGreaterThan(0)
  },
  (plan.seconds + 600) * 1_000,
)
