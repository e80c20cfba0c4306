import { foldText } from '@giaoluu/domain/fold-text'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Database } from '../database/connect.ts'
import { trigramSimilarity } from './trigram-similarity.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

it('measures as PostgreSQL does', async () => {
  const text = fc.array(fc.constantFrom('sổ', 'đỏ', 'đất', 'tách', 'thửa', 'ở', '2024', 'nghìn'), {
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(text, text, async (a, b) => {
      const left = foldText(a.join(' '))
      const right = foldText(b.join(' '))
      const rows = await database.prisma.$queryRaw<{ score: number }[]>`
        SELECT similarity(${left}, ${right})::float8 AS score`
      expect(trigramSimilarity(left, right)).toBeCloseTo(rows[0]?.score ?? Number.NaN, 5)
    }),
    { numRuns: 60 },
  )
})
