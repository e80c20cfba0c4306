import { parseArgs } from 'node:util'
import { DAYS, type DayKind } from '../bench/forecast/days.ts'
import { type Looked, lookAhead } from '../bench/forecast/look-ahead.ts'
import { random } from '../bench/forecast/random.ts'
import { simulateDay } from '../bench/forecast/simulate-day.ts'

/**
 * `pnpm bench forecast [--days N] [--seed N]`: what the forecast says at half past ten, one and three of simulated days,
 * how far that is from what was open in the end, and how often the end lies in the band; beside the plain rate of the day
 * so far.
 */
export async function benchForecast(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { days: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
  })
  const [days, seed] = [Number(values.days), Number(values.seed)]
  if (![days, seed].every((each) => Number.isInteger(each) && each > 0))
    throw new Error('--days and --seed need a number')
  console.log(
    `${days} days of each kind; error: median and the worst of twenty, in per cent of what was open at the end\n`,
  )
  console.log(line(['', 'at', 'open at end', 'error', '19 of 20', 'plain', '19 of 20', 'in band', 'width']))
  for (const kind of DAYS)
    for (const at of [150, 300, 420]) console.log(row(kind, at, lookAtDays(kind, at, days, seed)))
}

/** The forecasts of so many days of one kind, made at one minute. */
export function lookAtDays(kind: DayKind, minute: number, days: number, seed: number): Looked[] {
  return Array.from({ length: days }, (_, n) =>
    lookAhead(kind, simulateDay(kind, random(seed * 1_000_003 + n)), minute),
  ).flatMap((looked) => looked ?? [])
}

function row(kind: DayKind, minute: number, looked: Looked[]): string {
  const errors = (said: (each: Looked) => number) =>
    looked.map((each) => Math.abs(said(each) - each.truth) / Math.max(1, each.truth)).sort((a, b) => a - b)
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const of = (sorted: number[]) => [0.5, 0.95].map((part) => percent(at(sorted, part)))
  const inBand = looked.filter(({ low, high, truth }) => truth >= low && truth <= high).length
  const sorted = (values: number[]) => values.sort((a, b) => a - b)
  return line([
    kind.name,
    `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
    String(at(sorted(looked.map(({ truth }) => truth)), 0.5)),
    ...of(errors(({ open }) => open)),
    ...of(errors(({ plain }) => plain)),
    percent(inBand / looked.length),
    `±${Math.round(at(sorted(looked.map(({ low, high }) => high - low)), 0.5) / 2)}`,
  ])
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0

const line = ([name = '', ...cells]: string[]): string =>
  [name.padEnd(28), ...cells.map((cell) => cell.padStart(12))].join('')
