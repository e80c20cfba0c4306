import { shareWords } from '@giaoluu/client/console/share'
import type { Report } from '@giaoluu/contract/report'
import { DataTable } from '@giaoluu/ui/data-table'
import { number } from '@giaoluu/ui/format/number'
import { useMessages } from '../../messages/use-messages.ts'

/** Why questions were declined, the commonest reason first. */
export function DeclinedPart({ report: { declined } }: { report: Report }) {
  const { m, language } = useMessages()
  const w = m.report.declined
  const all = declined.reduce((sum, { count }) => sum + count, 0)
  return (
    <section className="og-report-part" aria-labelledby="declined">
      <h3 id="declined" className="gl-heading">
        {w.title}
      </h3>
      {all === 0 ? (
        <p className="gl-muted">{w.none}</p>
      ) : (
        <DataTable
          caption={w.title}
          rows={declined.toSorted((a, b) => b.count - a.count)}
          keyOf={({ reason }) => reason.id}
          columns={[
            { key: 'reason', label: w.reason, cell: ({ reason }) => reason.name },
            {
              key: 'count',
              label: m.report.count,
              kind: 'figures',
              cell: ({ count }) => number(count, language),
            },
            {
              key: 'share',
              label: m.report.columns.share,
              kind: 'figures',
              cell: ({ count }) => shareWords(count, all, language),
            },
          ]}
        />
      )}
    </section>
  )
}
