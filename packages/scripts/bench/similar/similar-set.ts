/** A question to look for: `group` is what in the pool is the same, null when nothing there is. */
export type Query = { text: string; group: string | null; kind?: string; half?: string }

/** What the benchmark of like questions runs on. */
export type SimilarSet = { pool: { id: string; text: string; group?: string }[]; queries: Query[] }

/** Reads a set from outside and says what is wrong with it. */
export function readSet(json: string): SimilarSet {
  const set = parse(json)
  const pool = rows(set, 'pool').map((row, at) => {
    const { id, text, group } = row
    if (typeof id !== 'string' || !isText(text)) throw new Error(`pool[${at}] needs an id and a text`)
    if (group !== undefined && group !== null && typeof group !== 'string')
      throw new Error(`pool[${at}].group is not a string`)
    return { id, text, ...(typeof group === 'string' && { group }) }
  })
  if (new Set(pool.map(({ id }) => id)).size < pool.length) throw new Error('ids in the pool occur twice')
  const groups = new Set(pool.flatMap(({ group }) => group ?? []))
  const queries = rows(set, 'queries').map((row, at) => {
    const { text, group = null, kind } = row
    if (!isText(text)) throw new Error(`queries[${at}] needs a text`)
    if (group !== null && typeof group !== 'string') throw new Error(`queries[${at}].group is not a string`)
    if (group !== null && !groups.has(group))
      throw new Error(`queries[${at}]: nothing in the pool is of group ${group}`)
    return { text, group, ...(typeof kind === 'string' && { kind }) }
  })
  if (pool.length === 0 || queries.length === 0) throw new Error('the set has no pool or no queries')
  return { pool, queries }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`the set is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

function rows(set: unknown, name: string): Record<string, unknown>[] {
  const found = typeof set === 'object' && set !== null ? (set as Record<string, unknown>)[name] : undefined
  if (!Array.isArray(found)) throw new Error(`the set needs an array "${name}"`)
  return found.map((row, at) => {
    if (typeof row !== 'object' || row === null) throw new Error(`${name}[${at}] is not an object`)
    return row as Record<string, unknown>
  })
}

const isText = (text: unknown): text is string => typeof text === 'string' && text.trim() !== ''
