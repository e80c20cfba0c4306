/** Lines across a chart: from 0 by round steps to the first that is not under what is shown. */
export function chartSteps(largest: number): number[] {
  const wanted = Math.max(1, largest) / 4
  const power = 10 ** Math.floor(Math.log10(wanted))
  const step = Math.max(1, [1, 2, 5, 10].map((by) => by * power).find((by) => by >= wanted) ?? wanted)
  const count = Math.max(1, Math.ceil(largest / step))
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step))
}

/** Every which label is written, so that they do not run into each other. */
export const labelEvery = (count: number, room: number): number => Math.max(1, Math.ceil(count / room))
