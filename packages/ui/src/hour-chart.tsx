import { useId, useState } from 'react'
import { Button } from './button.tsx'
import { chartSteps, labelEvery } from './hour-chart-scale.ts'

/** What came and what was answered in one hour; `expected` is a forecast. */
export type ChartHour = {
  key: string
  label: string
  received: number
  answered: number
  expected: boolean
}

type HourChartProps = {
  title: string
  /** The chart in a sentence, for whoever cannot see it. */
  description: string
  hours: readonly ChartHour[]
  words: {
    hour: string
    received: string
    answered: string
    expected: string
    /** Shows the table instead of the chart, and back. */
    table: string
    chart: string
  }
  /** Where the present is: in which hour, how far into it from 0 to 1, and its words. */
  now?: { key: string; part: number; label: string } | undefined
  format: (value: number) => string
}

const WIDTH = 760
const LEFT = 36
const TOP = 30
const FOOT = 200
const LABELS = 12
/** About as wide as a letter of a label is, and the room between two. */
const LETTER = 6.5
const ROOM = 8

/** Two bars an hour, with a table of the same numbers, which is what narrow windows show. */
export function HourChart(props: HourChartProps) {
  const { title, hours, words, format } = props
  const [asTable, setAsTable] = useState(false)
  const largest = Math.max(0, ...hours.flatMap(({ received, answered }) => [received, answered]))
  return (
    <div className="gl-hours" data-as={asTable ? 'table' : 'chart'}>
      <div className="gl-hours-head">
        <ul>
          <li data-series="received">{words.received}</li>
          <li data-series="answered">{words.answered}</li>
          {hours.some(({ expected }) => expected) ? <li data-series="expected">{words.expected}</li> : null}
        </ul>
        <Button kind="quiet" onClick={() => setAsTable(!asTable)}>
          {asTable ? words.chart : words.table}
        </Button>
      </div>
      <Bars {...props} largest={largest} />
      <table>
        <caption className="gl-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.hour}</th>
            <th scope="col">{words.received}</th>
            <th scope="col">{words.answered}</th>
          </tr>
        </thead>
        <tbody>
          {hours.map(({ key, label, received, answered, expected }) => (
            <tr key={key} data-expected={expected ? '' : undefined}>
              <th scope="row">
                {label}
                {expected ? <small>{words.expected}</small> : null}
              </th>
              <td>
                <Bar series="received" share={largest === 0 ? 0 : received / largest} />
                {format(received)}
              </td>
              <td>
                <Bar series="answered" share={largest === 0 ? 0 : answered / largest} />
                {format(answered)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Bar({ series, share }: { series: 'received' | 'answered'; share: number }) {
  return (
    <svg aria-hidden="true" width="100%" height="11">
      <rect data-series={series} x="0.5" y="0.5" width={`${Math.max(0.5, share * 96)}%`} height="10" />
    </svg>
  )
}

function Bars(props: HourChartProps & { largest: number }) {
  const { title, description, hours, now, format, largest } = props
  const id = useId()
  const steps = chartSteps(largest)
  const top = steps.at(-1) ?? 1
  const slot = (WIDTH - LEFT) / Math.max(1, hours.length)
  const bar = Math.min(30, slot * 0.38)
  const left = (index: number) => LEFT + slot * index + slot / 2
  const height = (value: number) => ((FOOT - TOP) * value) / top
  const longest = Math.max(0, ...hours.map(({ label }) => label.length))
  const every = labelEvery(
    hours.length,
    Math.min(LABELS, Math.floor((WIDTH - LEFT) / (longest * LETTER + ROOM))),
  )
  const present = hours.findIndex(({ key }) => key === now?.key)
  const nowAt = LEFT + slot * (present + (now?.part ?? 0))
  return (
    <svg
      className="gl-hours-chart"
      viewBox={`0 0 ${WIDTH} 228`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      <defs>
        <pattern
          id={`${id}-h`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V5" className="gl-hours-hatch" />
        </pattern>
      </defs>
      {steps.map((step) => (
        <g key={step}>
          <path
            className={step === 0 ? 'gl-hours-foot' : 'gl-hours-line'}
            d={`M${LEFT} ${FOOT - height(step)}H${WIDTH}`}
          />
          <text x={LEFT - 8} y={FOOT - height(step) + 4} textAnchor="end">
            {format(step)}
          </text>
        </g>
      ))}
      {hours.map(({ key, label, received, answered, expected }, index) => (
        <g key={key} data-expected={expected ? '' : undefined}>
          <rect
            data-series="received"
            x={left(index) - bar - 1}
            y={FOOT - height(received)}
            width={bar}
            height={height(received)}
          />
          <rect
            data-series="answered"
            x={left(index) + 1}
            y={FOOT - height(answered)}
            width={bar}
            height={height(answered)}
            fill={expected ? `url(#${id}-h)` : undefined}
          />
          {index % every === 0 ? (
            <text x={left(index)} y={FOOT + 18} textAnchor="middle">
              {label}
            </text>
          ) : null}
        </g>
      ))}
      {now && present >= 0 ? (
        <>
          <path className="gl-hours-now" d={`M${nowAt} 8V${FOOT}`} />
          <text
            className="gl-hours-now"
            x={nowAt + (present > hours.length - 2 ? -6 : 6)}
            y="18"
            textAnchor={present > hours.length - 2 ? 'end' : 'start'}
          >
            {now.label}
          </text>
        </>
      ) : null}
    </svg>
  )
}
