import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { LedgerTable } from '@giaoluu/ui/ledger-table'
import { ledgerAddress } from '../addresses.ts'
import { isBalanced, rowsOf } from '../ledger/ledger-columns.ts'
import type { LedgerTotals } from '../snapshot.ts'
import { useWords } from '../words.tsx'

/** What became of everything that was sent, on the page of a session that has ended. */
export function EndedLedger({ slug, ledger }: { slug: string; ledger: LedgerTotals }) {
  const { t, n } = useWords()
  const balanced = isBalanced(ledger)
  return (
    <section className="mt-2 mb-8" aria-labelledby="ledger">
      <h3 id="ledger" className="gl-heading">
        {t.ledger.title}
      </h3>
      <LedgerTable
        rows={rowsOf(ledger, t, n).filter(({ key }) => ledger[key] > 0)}
        sum={{ label: t.ledger.received, value: n(ledger.received) }}
        check={{
          balanced,
          words: balanced ? t.ledger.balanced(clockSeconds(new Date(ledger.at))) : t.ledger.unbalanced,
        }}
      />
      <p className="gl-small mt-2">
        <a href={ledgerAddress(slug)} className="inline-flex min-h-11 items-center">
          {t.ledger.parts}
        </a>
      </p>
    </section>
  )
}
