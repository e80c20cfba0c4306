/** When a day works: from opening to closing, without its breaks. Without times (a standing session) it always works. */
export type WorkingDay = {
  opensAt: Date | null
  closesAt: Date | null
  breaks: readonly { from: Date; until: Date }[]
}

/** Milliseconds of a span that fall between opening and closing and into no break. */
export function workingTime(day: WorkingDay, from: Date, until: Date): number {
  return workingSpans(day, from.getTime(), until.getTime()).reduce(
    (sum, [start, end]) => sum + end - start,
    0,
  )
}

/** The moment since which `length` milliseconds of working time have passed; null where the day has not worked that long. */
export function workingSince(day: WorkingDay, until: Date, length: number): Date | null {
  if (day.opensAt === null) return new Date(until.getTime() - length)
  let left = length
  for (const [start, end] of workingSpans(day, day.opensAt.getTime(), until.getTime()).reverse()) {
    if (end - start >= left) return new Date(end - left)
    left -= end - start
  }
  return null
}

/** The stretches of a span in which the day works, in order. Breaks may overlap and stand in any order. */
function workingSpans(
  { opensAt, closesAt, breaks }: WorkingDay,
  from: number,
  until: number,
): [number, number][] {
  const start = Math.max(from, opensAt?.getTime() ?? from)
  const end = Math.min(until, closesAt?.getTime() ?? until)
  const spans: [number, number][] = []
  let at = start
  for (const pause of [...breaks].sort((a, b) => a.from.getTime() - b.from.getTime())) {
    const stop = Math.min(pause.from.getTime(), end)
    if (stop > at) spans.push([at, stop])
    at = Math.max(at, pause.until.getTime())
  }
  if (end > at) spans.push([at, end])
  return spans
}
