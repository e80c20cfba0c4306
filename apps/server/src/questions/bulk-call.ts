import type { Bulk } from '@giaoluu/contract/bulk'
import type { TableCall } from './resolve-command.ts'

/** One question's call out of an act on many; undo has a way of its own. */
export const bulkCall = ({ verb, body }: Bulk['act'], version: number): TableCall =>
  ({ verb, body: { ...body, version } }) as TableCall
