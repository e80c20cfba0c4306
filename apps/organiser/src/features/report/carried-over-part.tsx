import type { Report } from '@giaoluu/contract/report'
import { DataTable } from '@giaoluu/ui/data-table'
import { dateWeekday } from '@giaoluu/ui/format/date-weekday'
import { number } from '@giaoluu/ui/format/number'
import { useMessages } from '../../messages/use-messages.ts'

/** What was promised for later, the nearest date first. */
export function CarriedOverPart({ report: { carriedOver } }: { report: Report }) {
  const { m, language } = useMessages()
  const w = m.report.carriedOver
  return (
    <section className="og-report-part" aria-labelledby="carried-over">
      <h3 id="carried-over" className="gl-heading">
        {w.title}
      </h3>
      {carriedOver.length === 0 ? (
        <p className="gl-muted">{w.none}</p>
      ) : (
        <DataTable
          caption={w.title}
          rows={carriedOver.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt) || a.number - b.number)}
          keyOf={({ number: of }) => String(of)}
          columns={[
            { key: 'number', label: w.number, cell: (row) => number(row.number, language) },
            { key: 'dueAt', label: w.dueAt, cell: ({ dueAt }) => dateWeekday(new Date(dueAt), language) },
            { key: 'unit', label: m.report.unit, cell: ({ unit }) => unit?.name ?? m.report.noUnit },
            { key: 'topic', label: m.report.topic, cell: ({ topic }) => topic?.name ?? m.report.noTopic },
          ]}
        />
      )}
    </section>
  )
}
