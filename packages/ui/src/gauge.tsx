import { gaugeLabels, gaugePosition, gaugeTicks, type Span } from './gauge-scale.ts'

type GaugeProps = {
  from: Date
  to: Date
  /** Answers per column, beginning at `from`. */
  counts: readonly number[]
  /** Minutes a column stands for. */
  minutes?: number | undefined
  now?: Date | undefined
  /** When no more questions are taken. */
  intakeEnd?: Date | undefined
  breaks?: readonly Span[] | undefined
  /** What the picture says, in a sentence. */
  label: string
}

const width = 1000
const ground = 40
const tallest = 34
// Below this many answers a column does not fill the gauge, so that a quiet day looks quiet.
const fullAt = 4

function columns(counts: readonly number[], share: number): string {
  const most = Math.max(fullAt, ...counts)
  return counts
    .map((count, index) => {
      if (count <= 0) return ''
      const height = round((count / most) * tallest)
      return `M${round((index + 0.1) * share)} ${ground}v-${height}h${round(share * 0.8)}v${height}z`
    })
    .join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function ticks(positions: readonly number[], length: number): string {
  return positions.map((at) => `M${round(at * width)} ${ground}v${length}`).join('')
}

/** The day as a ruler: one column is five minutes, its height the number of answers. */
export function Gauge({ from, to, counts, minutes = 5, now, intakeEnd, breaks = [], label }: GaugeProps) {
  const span = { from, to }
  const share = (minutes * 60_000 * width) / Math.max(1, to.getTime() - from.getTime())
  const { small, large } = gaugeTicks(span)
  const shut = intakeEnd ? [...breaks, { from: intakeEnd, to }] : breaks
  return (
    <figure className="gl-gauge">
      <svg viewBox={`0 0 ${width} 48`} preserveAspectRatio="none" role="img" aria-label={label}>
        {shut.map((part) => {
          const x = round(gaugePosition(part.from, span) * width)
          const end = round(gaugePosition(part.to, span) * width)
          return <rect className="gl-gauge-shut" key={x} x={x} y="36" width={end - x} height="4" />
        })}
        <path className="gl-gauge-columns" d={columns(counts, share)} />
        <path className="gl-gauge-rule" d={`M0 ${ground}H${width}${ticks(small, 3)}${ticks(large, 8)}`} />
        {now && now >= from && now <= to ? (
          <path className="gl-gauge-now" d={`M${round(gaugePosition(now, span) * width)} 0V48`} />
        ) : null}
      </svg>
      {/* Placed by attributes: a content security policy that is worth something refuses style in markup. */}
      <svg className="gl-gauge-labels" width="100%" height="20" aria-hidden="true">
        {gaugeLabels(span).map((part) => (
          <text
            key={part.at}
            x={`${round(part.at * 1000) / 10}%`}
            y="15"
            textAnchor={part.edge ?? 'middle'}
            data-wide-only={part.wideOnly ? '' : undefined}
          >
            {part.text}
          </text>
        ))}
      </svg>
    </figure>
  )
}
