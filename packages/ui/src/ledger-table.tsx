import { Icon } from './icon.tsx'

/** One line of the balance. */
export type LedgerRow = { key: string; label: string; value: string; note?: string | undefined }

type LedgerTableProps = {
  rows: readonly LedgerRow[]
  /** What the lines add up to, over the double rule. */
  sum: { label: string; value: string }
  /** Whether it balances, in words and with the time it was true. */
  check?: { balanced: boolean; words: string } | undefined
}

/** The balance: terms above a double rule. */
export function LedgerTable({ rows, sum, check }: LedgerTableProps) {
  return (
    <>
      <dl className="gl-ledger">
        {rows.map(({ key, label, value, note }) => (
          <div key={key}>
            <dt>
              {label}
              {note ? <small>{note}</small> : null}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className="gl-ledger-sum">
          <dt>{sum.label}</dt>
          <dd>{sum.value}</dd>
        </div>
      </dl>
      {check ? (
        <p className="gl-ledger-check gl-toned" data-tone={check.balanced ? 'live' : 'late'}>
          <Icon name={check.balanced ? 'check' : 'warning'} />
          {check.words}
        </p>
      ) : null}
    </>
  )
}
