import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@giaoluu/server/database/connect'
import { expect, it } from 'vitest'
import { makeSet } from '../bench/similar/make-set.ts'
import { readSet } from '../bench/similar/similar-set.ts'
import { figures, measure, prepareMethods } from './measure-similar.ts'

it('finds the same question far better than plain trigrams do, on a part of the labelled set', async () => {
  const whole = makeSet(600)
  const set = { pool: whole.pool, queries: whole.queries.filter((_, at) => at % 4 === 0) }
  const dataDir = mkdtempSync(join(tmpdir(), 'giaoluu-similar-'))
  const database = await openDatabase({ databaseUrl: null, dataDir })
  try {
    const [plain, ours] = await prepareMethods(database, set)
    if (!plain || !ours) throw new Error('there are two methods')
    const floor = figures(await measure(plain, set))
    const found = figures(await measure(ours, set))
    expect(found.recallAt1).toBeGreaterThan((floor.recallAt1 ?? 1) + 0.1)
    expect(found.recallAt5).toBeGreaterThan((floor.recallAt5 ?? 1) + 0.1)
    expect(found.wrongAtTop).toBeLessThan((floor.wrongAtTop ?? 0) - 0.15)
    expect(found.aloneSuggested).toBeLessThan(0.7)
  } finally {
    await database.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  // About 5 s where nothing else runs.
}, 60_000)

it.each([
  ['{', /not JSON/],
  ['[]', /needs an array "pool"/],
  ['{"pool": [{"id": "1"}], "queries": []}', /pool\[0\] needs an id and a text/],
  ['{"pool": [{"id": "1", "text": "a"}, {"id": "1", "text": "b"}], "queries": []}', /occur twice/],
  ['{"pool": [{"id": "1", "text": "a"}], "queries": [{"text": "b", "group": "x"}]}', /of group x/],
  ['{"pool": [{"id": "1", "text": "a"}], "queries": []}', /no pool or no queries/],
])('says what is wrong with the set %s', (json, words) => {
  expect(() => readSet(json)).toThrow(words)
})

it('reads a set from outside', () => {
  const set = {
    pool: [{ id: '1', text: 'a', group: 'g' }],
    queries: [{ text: 'b', group: 'g' }, { text: 'c' }],
  }
  expect(readSet(JSON.stringify(set)).queries).toEqual([
    { text: 'b', group: 'g' },
    { text: 'c', group: null },
  ])
})
