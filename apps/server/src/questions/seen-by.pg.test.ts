import type { QuestionState } from '@giaoluu/contract/question'
import { canSee } from '@giaoluu/domain/permissions'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenOrganisation, givenPerson, givenQuestion } from '../../test/factories.ts'
import type { Database } from '../database/connect.ts'
import type { Staff } from '../people/staff.ts'
import { worksOn } from './present.ts'
import { listQuestions } from './queries.ts'
import { seenBy, workedOnBy } from './seen-by.ts'
import { loadQuestions, visible } from './store.ts'

let database: Database
let day: Day
let readers: Staff[]
beforeAll(async () => {
  database = await testDatabase()
  const db = database.prisma
  day = await givenDay(db)
  const elsewhere = await givenOrganisation(db)
  const at = { organisationId: day.organisation.id }
  readers = [
    day.moderator,
    day.organiser,
    day.expert,
    day.leader,
    day.otherLeader,
    await givenPerson(db, []),
    await givenPerson(db, [{ organisationId: elsewhere.id, role: 'moderator' }]),
    await givenPerson(db, [
      { ...at, role: 'moderator' },
      { ...at, role: 'leader', unitId: day.otherUnit },
    ]),
    // The unit is right, the organisation is not.
    await givenPerson(db, [{ organisationId: elsewhere.id, role: 'leader', unitId: day.unit }]),
  ]
  const states: QuestionState[] = ['received', 'assigned', 'published', 'withdrawn', 'declined']
  for (const state of states)
    for (const unitId of [day.unit, day.otherUnit])
      for (const confidential of [false, true])
        for (const handlerId of [null, day.expert.personId, readers[5]?.personId ?? null])
          for (const coUnitIds of [[], [day.otherUnit]])
            await givenQuestion(db, day.session.id, {
              state,
              unitId,
              coUnitIds,
              confidential,
              handlerId,
              signer: day.leader,
            })
}, 120_000)
afterAll(() => database.close())

it('sees in SQL exactly what canSee sees, for every reader', async () => {
  const all = await database.prisma.question.findMany({ select: { id: true } })
  const stored = await loadQuestions(
    database.prisma,
    all.map(({ id }) => id),
  )
  for (const reader of readers) {
    const expected = [...stored.values()].filter((question) => canSee(reader, visible(question)))
    const seen = await database.prisma.$queryRaw<{ id: string }[]>`
      SELECT q.id FROM question q WHERE ${seenBy(reader, day.organisation.id)}`
    expect(seen.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())

    const inside = [...stored.values()].filter((question) => worksOn(reader, visible(question)))
    const worked = await database.prisma.$queryRaw<{ id: string }[]>`
      SELECT q.id FROM question q WHERE ${workedOnBy(reader, day.organisation.id)}`
    expect(worked.map(({ id }) => id).sort()).toEqual(inside.map(({ id }) => id).sort())
  }
})

it('pages through all the caller may see and nothing else, in both orders', async () => {
  const stored = await database.prisma.question.findMany({ select: { id: true } })
  const questions = await loadQuestions(
    database.prisma,
    stored.map(({ id }) => id),
  )
  for (const order of ['oldest', 'newest'] as const)
    for (const reader of [day.moderator, day.expert]) {
      const query = { session: day.session.slug, order, limit: 7 }
      const seen: number[] = []
      let before: string | undefined
      do {
        const page = await listQuestions(database.prisma, reader, { ...query, before })
        seen.push(...page.questions.map(({ number }) => number))
        before = page.next
        if (before) expect(page.questions).toHaveLength(7)
      } while (before)
      const expected = [...questions.values()]
        .filter((question) => canSee(reader, visible(question)))
        .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || (a.id < b.id ? -1 : 1))
        .map(({ number }) => number)
      expect(seen).toEqual(order === 'oldest' ? expected : expected.reverse())
    }
})
