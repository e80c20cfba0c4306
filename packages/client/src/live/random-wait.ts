// Waits are random, so that thousands of clients cut off at one moment do not come back at one moment (FD8).

/** The longest wait between two tries. */
const LONGEST_MS = 30_000
const FIRST_MS = 1_000

/** Somewhere between two lengths of time. */
export const between = (random: () => number, from: number, to: number): number =>
  from + random() * (to - from)

/** The wait before try number `failures` + 1: doubling, random, never shorter than the server asked for. */
export function backOff(
  random: () => number,
  failures: number,
  retryAfterSeconds: number | null = null,
): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 6))
  return (retryAfterSeconds ?? 0) * 1000 + between(random, most / 2, most)
}
