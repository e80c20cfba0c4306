import type { Http } from '@giaoluu/client/http'
import { RequestError } from '@giaoluu/client/request-error'
import type { BulkResult } from '@giaoluu/contract/bulk'
import type { BulkPart } from './plan-bulk.ts'

/** `failed` when a call was refused as a whole or got lost: what came of it and of those after it is not known. */
export type BulkRun = { results: readonly BulkResult[]; failed?: RequestError['code'] }

/** Does the parts one after the other; with `preview` it is only told what would happen. */
export async function runBulk(
  http: Pick<Http, 'call'>,
  parts: readonly BulkPart[],
  preview: boolean,
  signal?: AbortSignal,
): Promise<BulkRun> {
  const results: BulkResult[] = []
  for (const { act, questions } of parts) {
    try {
      const body = { act, questions, ...(preview && { preview }) }
      const reply = await http.call('bulk', { body }, signal)
      results.push(...reply.results)
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      return { results, failed: error.code }
    }
  }
  return { results }
}
