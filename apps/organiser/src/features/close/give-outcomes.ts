import type { Http } from '@giaoluu/client/http'
import { RequestError } from '@giaoluu/client/request-error'
import type { BULK_MAX, BulkResult } from '@giaoluu/contract/bulk'
import type { DeskRow } from '@giaoluu/contract/question'
import type { BulkAct } from '@giaoluu/contract/verbs'

// The contract's number, typed by it: its module would bring the schemas along.
const AT_ONCE: typeof BULK_MAX = 200

/** What came of an act on many: `failed` when a call got lost or was refused whole; what of it was done is not known. */
export type Given = { results: BulkResult[]; failed?: RequestError['code'] }

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
      return { results, failed: error.code }
    }
  }
  return { results }
}
