import { clock } from './format/clock.ts'
import { vietnamTime } from './format/vietnam-time.ts'

/** A stretch of the day. */
export type Span = { from: Date; to: Date }

/** A written hour under the gauge. */
export type GaugeLabel = { at: number; text: string; edge: 'start' | 'end' | undefined; wideOnly: boolean }

const minute = 60_000
const hour = 60 * minute
// Ten labels of five characters are what fits under a gauge at full width.
const mostLabels = 10

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

/** The written hours: both ends, and the full steps that keep clear of them. */
export function gaugeLabels(span: Span): GaugeLabel[] {
  const step = labelHours(span) * hour
  const clear = (at: Date) =>
    at.getTime() - span.from.getTime() >= 0.7 * step && span.to.getTime() - at.getTime() >= 0.7 * step
  const inside = stepsInside(span, step).filter(clear)
  return [
    { at: 0, text: clock(span.from), edge: 'start', wideOnly: false },
    ...inside.map((at, index) => ({
      at: gaugePosition(at, span),
      text: clock(at),
      edge: undefined,
      wideOnly: index % 2 === 0 || span.to.getTime() - at.getTime() < 1.7 * step,
    })),
    { at: 1, text: clock(span.to), edge: 'end', wideOnly: false },
  ]
}
