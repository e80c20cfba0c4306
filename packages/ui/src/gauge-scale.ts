import { clock } from './format/clock.ts'
import { dateDay } from './format/date-day.ts'
import { vietnamTime } from './format/vietnam-time.ts'

/** A stretch of the day. */
export type Span = { from: Date; to: Date }

/** A written hour under the gauge. */
export type GaugeLabel = { at: number; text: string; edge: 'start' | 'end' | undefined; wideOnly: boolean }

const minute = 60_000
const hour = 60 * minute
// Ten labels of five characters are what fits under a gauge at full width.
const mostLabels = 10
// An end with its date is as wide as three hours; narrow, it takes a good third of the gauge.
const datedEnd = 0.25
const datedEndNarrow = 0.4

/** Where a moment lies between the ends, from 0 to 1; moments outside are moved to the nearer end. */
export function gaugePosition(moment: Date, { from, to }: Span): number {
  const whole = to.getTime() - from.getTime()
  if (whole <= 0) return 0
  return Math.min(1, Math.max(0, (moment.getTime() - from.getTime()) / whole))
}

/** The hours between two labels: the smallest of 1, 2, 3, 6, 12, 24 … that fits. */
function labelHours({ from, to }: Span): number {
  const hours = (to.getTime() - from.getTime()) / hour
  const fitting = [1, 2, 3, 6, 12, 24].find((step) => hours / step < mostLabels)
  return fitting ?? Math.ceil(hours / mostLabels / 24) * 24
}

/** Full steps of the Vietnamese clock strictly inside the span. */
function stepsInside({ from, to }: Span, step: number): Date[] {
  const { hour: hours, minute: minutes, second } = vietnamTime(from)
  const midnight = from.getTime() - (hours * 60 + minutes) * minute - second * 1000
  const found: Date[] = []
  for (let at = midnight; at < to.getTime(); at += step) {
    if (at > from.getTime()) found.push(new Date(at))
  }
  return found
}

/** The ticks of the ruler: quarters of an hour and labelled hours, as positions from 0 to 1. */
export function gaugeTicks(span: Span): { small: number[]; large: number[] } {
  const step = labelHours(span) * hour
  const large = [span.from, ...stepsInside(span, step), span.to].map((at) => gaugePosition(at, span))
  const small = stepsInside(span, step / 4).map((at) => gaugePosition(at, span))
  return { small, large }
}

/** The written hours: both ends, with their dates where the days differ, and the full steps that keep clear of them. */
export function gaugeLabels(span: Span): GaugeLabel[] {
  const step = labelHours(span) * hour
  const dated = dateDay(span.from) !== dateDay(span.to)
  const end = (at: Date) => (dated ? `${clock(at)} ${dateDay(at)}` : clock(at))
  const fromEnds = (at: Date) => {
    const position = gaugePosition(at, span)
    return Math.min(position, 1 - position)
  }
  const whole = span.to.getTime() - span.from.getTime()
  const clear = (at: Date) => fromEnds(at) >= (dated ? datedEnd : (0.7 * step) / whole)
  const inside = stepsInside(span, step).filter(clear)
  return [
    { at: 0, text: end(span.from), edge: 'start', wideOnly: false },
    ...inside.map((at, index) => ({
      at: gaugePosition(at, span),
      text: clock(at),
      edge: undefined,
      wideOnly:
        index % 2 === 0 ||
        span.to.getTime() - at.getTime() < 1.7 * step ||
        (dated && fromEnds(at) < datedEndNarrow),
    })),
    { at: 1, text: end(span.to), edge: 'end', wideOnly: false },
  ]
}
