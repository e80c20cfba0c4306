import type { QuestionState } from '@giaoluu/contract/question'

export type LedgerColumn = 'published' | 'declined' | 'handedOver' | 'retracted' | 'answeredLater' | 'open'

/**
 * The column of the public ledger a question counts in; a linked question counts where its lead does. A withdrawn
 * answer counts as open until the question is answered anew or declined; open with a due date is answered later.
 */
export function ledgerColumn(state: Exclude<QuestionState, 'linked'>, dueAt: Date | null): LedgerColumn {
  switch (state) {
    case 'published':
    case 'declined':
    case 'handedOver':
    case 'retracted':
      return state
    default:
      return dueAt === null ? 'open' : 'answeredLater'
  }
}
