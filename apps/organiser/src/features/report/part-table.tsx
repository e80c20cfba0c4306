import { shareWords } from '@giaoluu/client/console/share'
import { DataTable } from '@giaoluu/ui/data-table'
import { number } from '@giaoluu/ui/format/number'
import { useMessages } from '../../messages/use-messages.ts'
import { type Counts, OUTCOMES } from './outcomes.ts'

type PartRow = { key: string; name: string; counts: Counts }
type PartTableProps = { id: string; title: string; what: string; rows: readonly PartRow[] }

/** The balance line by line, the longest first; every line balances as the whole does. */
export function PartTable({ id, title, what, rows }: PartTableProps) {
  const { m, language } = useMessages()
  const w = m.report.columns
  if (rows.length === 0) return null
  return (
    <section className="og-report-part" aria-labelledby={id}>
      <h3 id={id} className="gl-heading">
        {title}
      </h3>
      <DataTable
        caption={title}
        rows={rows.toSorted((a, b) => b.counts.received - a.counts.received)}
        keyOf={({ key }) => key}
        columns={[
          { key: 'name', label: what, cell: ({ name }) => name },
          ...(['received', ...OUTCOMES] as const).map((column) => ({
            key: column,
            label: w[column],
            kind: 'figures' as const,
            cell: ({ counts }: PartRow) => number(counts[column], language),
          })),
          {
            key: 'share',
            label: w.answeredShare,
            kind: 'figures',
            cell: ({ counts }) => shareWords(counts.published, counts.received, language),
          },
        ]}
      />
    </section>
  )
}
