import { shareWords } from '@giaoluu/client/console/share'
import type { Ledger } from '@giaoluu/contract/session'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { number } from '@giaoluu/ui/format/number'
import { Icon } from '@giaoluu/ui/icon'
import { useMessages } from '../../messages/use-messages.ts'
import { balances, OUTCOMES } from './outcomes.ts'

/** What became of all that was received, with shares, above a double rule. */
export function BalancePart({ ledger }: { ledger: Ledger }) {
  const { m, language } = useMessages()
  const w = m.report
  const { received } = ledger
  const time = clockSeconds(new Date(ledger.at))
  const balanced = balances(ledger)
  const line = (count: number) => (
    <>
      <td data-kind="figures">{number(count, language)}</td>
      <td data-kind="figures">{shareWords(count, received, language)}</td>
    </>
  )
  return (
    <section className="og-report-part og-balance" aria-labelledby="balance">
      <h3 id="balance" className="gl-heading">
        {w.balance}
      </h3>
      <table className="gl-table">
        <thead>
          <tr>
            <th scope="col">{w.outcome}</th>
            <th scope="col" data-kind="figures">
              {w.count}
            </th>
            <th scope="col" data-kind="figures">
              {w.columns.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {OUTCOMES.map((outcome) => (
            <tr key={outcome}>
              <th scope="row">{w.columns[outcome]}</th>
              {line(ledger[outcome])}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.columns.received}</th>
            {line(received)}
          </tr>
        </tfoot>
      </table>
      <p className="gl-ledger-check gl-toned" data-tone={balanced ? 'live' : 'late'}>
        <Icon name={balanced ? 'check' : 'warning'} />
        {balanced ? w.balanced(time) : w.unbalanced(time)}
      </p>
    </section>
  )
}
