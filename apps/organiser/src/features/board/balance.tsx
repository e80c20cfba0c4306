import type { Ledger } from '@giaoluu/contract/session'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { number } from '@giaoluu/ui/format/number'
import { LedgerTable } from '@giaoluu/ui/ledger-table'
import { useMessages } from '../../messages/use-messages.ts'

const COLUMNS = ['published', 'declined', 'handedOver', 'retracted', 'answeredLater', 'open'] as const

/** Received and what became of it, and whether that adds up. */
export function Balance({ ledger, linked = 0 }: { ledger: Ledger; linked?: number | undefined }) {
  const { m, language } = useMessages()
  const w = m.board.ledger
  const n = (value: number) => number(value, language)
  const time = clockSeconds(new Date(ledger.at))
  const balanced = COLUMNS.reduce((sum, column) => sum + ledger[column], 0) === ledger.received
  return (
    <LedgerTable
      rows={COLUMNS.map((column) => ({ key: column, label: w[column], value: n(ledger[column]) }))}
      sum={{
        label: linked > 0 ? `${w.received}, ${w.linkedNote(n(linked))}` : w.received,
        value: n(ledger.received),
      }}
      check={{ balanced, words: balanced ? w.balanced(time) : w.unbalanced(time) }}
    />
  )
}
