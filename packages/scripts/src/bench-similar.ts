import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Database, openDatabase } from '@giaoluu/server/database/connect'
import { makeSet } from '../bench/similar/make-set.ts'
import { readSet, type SimilarSet } from '../bench/similar/similar-set.ts'
import { inOwnDatabase } from './in-own-database.ts'
import { type Finding, figures, measure, prepareMethods } from './measure-similar.ts'
import { withPostgres } from './with-postgres.ts'

/**
 * `pnpm bench similar [--set file.json] [--rows N] [--postgres]`: how well and how fast like questions are found,
 * beside plain trigram similarity. Without `--set` it runs on the labelled set in bench/similar; `--rows` makes that
 * one's pool larger. A file is `{"pool": [{"id", "text", "group"?}], "queries": [{"text", "group" | null, "kind"?}]}`:
 * a query is right with any question of its group, and wrong with every suggestion when its group is null.
 * `--postgres` runs on PostgreSQL (DATABASE_URL, or its programs) instead of the embedded database.
 */
export async function benchSimilar(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { set: { type: 'string' }, rows: { type: 'string' }, postgres: { type: 'boolean' } },
  })
  const rows = values.rows === undefined ? undefined : Number(values.rows)
  if (rows !== undefined && !(Number.isInteger(rows) && rows > 0)) throw new Error('--rows needs a number')
  const set = values.set === undefined ? makeSet(rows) : readSet(readFileSync(values.set, 'utf8'))
  if (values.postgres) {
    const measured = await withPostgres((url) => inOwnDatabase(url, (own) => onPostgres(own, set)))
    if (measured === null) throw new Error('no PostgreSQL here')
    return
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'giaoluu-bench-'))
  try {
    await report(await openDatabase({ databaseUrl: null, dataDir }), set)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function onPostgres(databaseUrl: string, set: SimilarSet): Promise<true> {
  await report(await openDatabase({ databaseUrl, dataDir: '' }), set)
  return true
}

async function report(database: Database, set: SimilarSet): Promise<void> {
  try {
    const groups = new Set(set.queries.flatMap(({ group }) => group ?? []))
    console.log(
      `${set.pool.length} questions, ${groups.size} groups, ${set.queries.length} queries; ${database.kind}\n`,
    )
    console.log(line(['', '', 'n', 'recall@1', 'recall@5', 'wrong top', 'alone', 'median', 'p95']))
    for (const method of await prepareMethods(database, set)) {
      // The first few pay for connections and plans.
      for (const { text } of set.queries.slice(0, 5)) await method.find(text)
      const findings = await measure(method, set)
      console.log(rowOf(method.name, 'all', findings))
      for (const part of partsOf(findings)) console.log(rowOf('', part.name, part.findings))
    }
    console.log(
      '\nwrong top: of the queries with a partner for which something is suggested, how many have another question first',
    )
    console.log('alone: of the queries without a partner, how many get any suggestion at all')
  } finally {
    await database.close()
  }
}

/** Halves and kinds, as far as the set names any. */
function partsOf(findings: readonly Finding[]) {
  const names = (key: 'half' | 'kind') => [...new Set(findings.flatMap(({ query }) => query[key] ?? []))]
  return (['half', 'kind'] as const).flatMap((key) =>
    names(key).map((name) => ({ name, findings: findings.filter(({ query }) => query[key] === name) })),
  )
}

function rowOf(method: string, part: string, findings: readonly Finding[]): string {
  const { queries, recallAt1, recallAt5, wrongAtTop, aloneSuggested, median, p95 } = figures(findings)
  const percent = (share: number | null) => (share === null ? '' : `${(share * 100).toFixed(1)} %`)
  const shares = [recallAt1, recallAt5, wrongAtTop, aloneSuggested].map(percent)
  const times = [median, p95].map((milliseconds) => `${milliseconds.toFixed(1)} ms`)
  return line([method, part, String(queries), ...shares, ...times])
}

const line = ([method = '', part = '', ...rest]: string[]): string =>
  [method.padEnd(14), part.padEnd(12), ...rest.map((cell) => cell.padStart(9))].join(' ')
