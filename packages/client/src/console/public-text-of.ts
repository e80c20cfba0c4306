import type { DeskRow } from '@giaoluu/contract/question'

/** The text people will read. */
export const publicTextOf = (row: Pick<DeskRow, 'publicText' | 'text'>): string => row.publicText ?? row.text
