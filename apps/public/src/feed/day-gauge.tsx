import type { Session } from '@giaoluu/contract/session'
import { clock } from '@giaoluu/ui/format/clock'
import { clockOn } from '@giaoluu/ui/format/clock-on'
import { Gauge } from '@giaoluu/ui/gauge'
import { useWords } from '../words.tsx'

const COLUMN_MS = 5 * 60_000

type DayGaugeProps = {
  session: Session
  counts: readonly number[]
  /** When answers came that the counts do not know of yet. */
  since: readonly string[]
  now: Date
}

/** The pace of the day, with the answers that came while the page was open. */
export function DayGauge({ session, counts, since, now }: DayGaugeProps) {
  const { t, n, locale } = useWords()
  const { opensAt, closesAt, asksUntil, breaks } = session
  if (!opensAt || !closesAt) return null
  const from = new Date(opensAt)
  const to = new Date(closesAt)
  const columns = [...counts]
  for (const at of since) {
    const column = Math.floor((Date.parse(at) - from.getTime()) / COLUMN_MS)
    if (column >= 0 && column < columns.length) columns[column] = (columns[column] ?? 0) + 1
  }
  const total = columns.reduce((sum, count) => sum + count, 0)
  return (
    <Gauge
      from={from}
      to={to}
      counts={columns}
      now={now}
      intakeEnd={asksUntil && new Date(asksUntil) < to ? new Date(asksUntil) : undefined}
      breaks={breaks.map((pause) => ({ from: new Date(pause.from), to: new Date(pause.until) }))}
      label={t.gaugeLabel(clock(from), clockOn(to, from, locale), n(total))}
    />
  )
}
