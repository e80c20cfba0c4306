import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'

/**
 * The question as it is now: what was read of it, under the newer of the two rows. A claim comes and goes without a new
 * version, so it is always the live row's.
 */
export function levelQuestion(read: DeskQuestion, row: DeskRow | undefined): DeskQuestion {
  if (!row) return read
  const { claim: _, ...rest } = read
  return { ...rest, ...(row.version > read.version && row), ...(row.claim && { claim: row.claim }) }
}
