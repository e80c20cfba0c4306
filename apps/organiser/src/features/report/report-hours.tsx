import type { Report } from '@giaoluu/contract/report'
import { number } from '@giaoluu/ui/format/number'
import { HourChart } from '@giaoluu/ui/hour-chart'
import { useMessages } from '../../messages/use-messages.ts'
import { hourLabels } from './hour-labels.ts'

/** What came and was answered hour by hour, as bars and as a table. */
export function ReportHours({ hours }: { hours: Report['hours'] }) {
  const { m, language } = useMessages()
  const w = m.report.hours
  const n = (value: number) => number(value, language)
  const labels = hourLabels(hours, w)
  const named = hours.map((hour, index) => ({ ...hour, label: labels[index] ?? '' }))
  const most = named.toSorted((a, b) => b.received - a.received)[0]
  const best = named.toSorted((a, b) => b.answered - a.answered)[0]
  if (!most || !best) return null
  return (
    <section className="og-report-part" aria-labelledby="by-hour">
      <h3 id="by-hour" className="gl-heading">
        {w.title}
      </h3>
      <HourChart
        title={w.title}
        description={w.description(n(most.received), most.label, n(best.answered), best.label)}
        words={w}
        format={n}
        hours={named.map(({ from, label, received, answered }) => ({
          key: from,
          label,
          received,
          answered,
          expected: false,
        }))}
      />
    </section>
  )
}
