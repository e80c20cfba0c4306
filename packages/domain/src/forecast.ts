/** What came or left in equal stretches of time up to now, oldest first, and for how many such stretches it goes on. */
export type Flow = {
  counts: readonly number[]
  /** In stretches, not in milliseconds: a day that runs sixty times as fast is forecast alike. */
  ahead: number
  /** There cannot come more than this. */
  most?: number
}

export type Expected = { open: number; low: number; high: number }

/** Into so many stretches a day's time is cut: of eight hours, twelve minutes each. */
export const STRETCHES = 40
/** Before a tenth of the day has passed there is nothing to go by. */
export const STRETCHES_NEEDED = 4
/** The pace of late is that of the last fifth of the day ... */
export const OF_LATE = 8
/** ... or of twice as long or of the whole day so far, as long as the older part went at the same pace. */
const LONGER = [16, Number.POSITIVE_INFINITY]
/** Two paces differ when they are further apart than chance lets them be in nine cases of ten. */
const SAME = 1.64
/** Of a normal distribution, four fifths lie within so many standard deviations. */
const FOUR_FIFTHS = 1.2816
/** How many stretches without clusters are taken as seen beforehand, so that a quiet hour promises no certainty. */
const TAKEN_AS_SEEN = 4

/**
 * What will be open at the end. Open now, and what will come, less what will leave: each goes on at its pace of late for
 * the time it has left. The pace is taken from the last fifth of the day; where the time before went at the same pace, from
 * that too, since a longer look is a surer one. The band, wide enough for four cases in five, has two parts: chance in what
 * is still to come, and chance in what the pace was taken from. How much chance there is, is seen in the stretches
 * themselves: where questions come or are answered in clusters, their counts scatter more than single events would, and the
 * band grows by as much (a quasi-Poisson spread). Where a pace has changed on this day, it may change again: half of the last
 * change counts as spread too. Null while too little of the day has passed.
 */
export function forecast(open: number, came: Flow, left: readonly Flow[]): Expected | null {
  if ([came, ...left].some(({ counts }) => counts.length < STRETCHES_NEEDED)) return null
  const more = goOn(came)
  const less = left.map(goOn)
  const sum = (of: 'expected' | 'variance') => less.reduce((all, each) => all + each[of], 0)
  const end = Math.max(0, open + more.expected - sum('expected'))
  const spread = FOUR_FIFTHS * Math.sqrt(more.variance + sum('variance'))
  return {
    open: Math.round(end),
    low: Math.max(0, Math.floor(end - spread)),
    high: Math.ceil(end + spread),
  }
}

/** What a flow still brings. */
export function goOn({ counts, ahead, most = Number.POSITIVE_INFINITY }: Flow): {
  expected: number
  variance: number
} {
  const { mean, length, scatter, change } = pace(counts)
  const expected = Math.min(mean * ahead, most)
  // No pace seen is not the same as none there is: one event is within chance.
  const events = Math.max(mean, 1 / Math.max(length, 1))
  const chance = scatter * events * ahead * (1 + ahead / Math.max(length, 1))
  return { expected, variance: chance + ((change * ahead) / 2) ** 2 }
}

/** Events in a stretch, of late; `change`: how far that is from the time before, where it differs. */
function pace(counts: readonly number[]): { mean: number; length: number; scatter: number; change: number } {
  let length = Math.min(OF_LATE, counts.length)
  let change = 0
  for (const longer of LONGER) {
    const wanted = Math.min(longer, counts.length)
    if (wanted <= length) break
    const late = counts.slice(-length)
    const before = counts.slice(-wanted, -length)
    const apart = mean(late) - mean(before)
    const chance = scatter([...before, ...late]) * Math.max(mean([...before, ...late]), 1 / wanted)
    if (Math.abs(apart) > SAME * Math.sqrt(chance * (1 / late.length + 1 / before.length))) {
      change = Math.abs(apart)
      break
    }
    length = wanted
  }
  const seen = counts.slice(-length)
  return { mean: mean(seen), length, scatter: scatter(seen), change }
}

const mean = (counts: readonly number[]): number =>
  counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length

/** Variance as a multiple of what single independent events have; never less than theirs. */
function scatter(counts: readonly number[]): number {
  const middle = mean(counts)
  if (middle === 0) return 1
  const squares = counts.reduce((sum, count) => sum + (count - middle) ** 2, 0) / middle
  return Math.max(1, (squares + TAKEN_AS_SEEN) / (counts.length - 1 + TAKEN_AS_SEEN))
}

/**
 * How many people more a unit would need to have nothing open at the end, at the pace one of those who work there has of
 * late. Null where nobody's pace is known.
 */
export function peopleNeeded(openAtEnd: number, left: Flow, people: number): number | null {
  if (openAtEnd <= 0) return 0
  const each = people > 0 ? goOn(left).expected / people : 0
  return each > 0 ? Math.ceil(openAtEnd / each) : null
}
