import type { Board, BoardHour } from '@giaoluu/contract/board'
import { clock } from '@giaoluu/ui/format/clock'
import { number } from '@giaoluu/ui/format/number'
import { HourChart } from '@giaoluu/ui/hour-chart'
import { useMessages } from '../../messages/use-messages.ts'
import { hourLabels } from '../report/hour-labels.ts'

/** What came and was answered in every hour, and what is expected of those to come. */
export function HoursPart({ board: { hours, at } }: { board: Board }) {
  const { m, language } = useMessages()
  const w = m.board.hours
  const n = (value: number) => number(value, language)
  const dated = hours.flatMap(({ from }) => (from === null ? [] : [{ from }]))
  const labels = hourLabels(dated, w)
  const label = ({ from }: BoardHour) =>
    from === null ? w.before : (labels[dated.findIndex((hour) => hour.from === from)] ?? '')
  const past = hours.filter(({ expected }) => !expected)
  const most = past.toSorted((a, b) => b.received - a.received)[0]
  const best = past.toSorted((a, b) => b.answered - a.answered)[0]
  const moment = Date.parse(at)
  const present = hours.find(
    ({ from, until }) => from !== null && Date.parse(from) <= moment && moment < Date.parse(until),
  )
  return (
    <section aria-labelledby="board-hours">
      <h3 id="board-hours" className="gl-heading">
        {w.title}
      </h3>
      {hours.every(({ received, answered }) => received + answered === 0) ? (
        <p className="gl-muted">{w.empty}</p>
      ) : (
        <HourChart
          title={w.title}
          description={
            most && best ? w.description(n(most.received), label(most), n(best.answered), label(best)) : ''
          }
          words={w}
          format={n}
          hours={hours.map((hour) => ({
            key: hour.from ?? 'before',
            label: label(hour),
            received: hour.received,
            answered: hour.answered,
            expected: hour.expected,
          }))}
          now={
            present?.from
              ? {
                  key: present.from,
                  part:
                    (moment - Date.parse(present.from)) /
                    (Date.parse(present.until) - Date.parse(present.from)),
                  label: clock(new Date(at)),
                }
              : undefined
          }
        />
      )}
    </section>
  )
}
