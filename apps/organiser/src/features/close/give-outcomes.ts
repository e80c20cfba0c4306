import type { Http } from '@giaoluu/client/http'
import { RequestError } from '@giaoluu/client/request-error'
import type { BULK_MAX, BulkResult } from '@giaoluu/contract/bulk'
import type { DeskRow } from '@giaoluu/contract/question'
import type { BulkAct } from '@giaoluu/contract/verbs'

// The contract's number, typed by it: its module would bring the schemas along.
const AT_ONCE: typeof BULK_MAX = 200

/**
 * What came of an act on many. `failed` is why it ended before the last of them: of `unknown` the reply got lost, so that it
 * may have been done; `unsent` was refused whole or never sent.
 */
export type Given = {
  results: BulkResult[]
  failed?: RequestError['code']
  unknown: string[]
  unsent: string[]
}

/** Whether the server may have done what it gave no answer to. */
const isLost = ({ network, status }: RequestError): boolean => network || status >= 500

/** Gives one outcome to any number of questions, as many at a time as the server takes. */
export async function giveOutcomes(
  http: Pick<Http, 'call'>,
  act: BulkAct,
  rows: readonly Pick<DeskRow, 'id' | 'version'>[],
): Promise<Given> {
  const results: BulkResult[] = []
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const questions = rows.slice(at, at + AT_ONCE).map(({ id, version }) => ({ id, version }))
    try {
      results.push(...(await http.call('bulk', { body: { act, questions } })).results)
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      const lost = isLost(error)
      const idsOf = (part: readonly Pick<DeskRow, 'id'>[]) => part.map(({ id }) => id)
      return {
        results,
        failed: error.code,
        unknown: lost ? idsOf(questions) : [],
        unsent: idsOf(rows.slice(lost ? at + AT_ONCE : at)),
      }
    }
  }
  return { results, unknown: [], unsent: [] }
}

/**
 * Promises an answer after giving to a unit what has none. What the unit could not be given is not promised either: it keeps
 * the reason it was refused for.
 */
export async function promiseByUnit(
  http: Pick<Http, 'call'>,
  act: BulkAct,
  rows: readonly Pick<DeskRow, 'id' | 'version' | 'unit'>[],
  unit: string,
): Promise<Given> {
  const homeless = rows.filter((row) => row.unit === null)
  const assigned = await giveOutcomes(http, { verb: 'assign', body: { unit } }, homeless)
  const refused = assigned.results.filter(({ done }) => !done)
  const versions = new Map(
    assigned.results.flatMap(({ id, done, question }) =>
      done && question ? [[id, question.version] as const] : [],
    ),
  )
  const out = new Set([...refused.map(({ id }) => id), ...assigned.unknown])
  const ready = rows
    .filter(({ id }) => !out.has(id))
    .map((row) => ({ ...row, version: versions.get(row.id) ?? row.version }))
  if (assigned.failed) return { ...assigned, results: refused, unsent: ready.map(({ id }) => id) }
  const promised = await giveOutcomes(http, act, ready)
  return { ...promised, results: [...refused, ...promised.results] }
}
