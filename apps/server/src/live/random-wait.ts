/** Milliseconds somewhere between two bounds: what starts together must not come back together. */
export const randomWait = (from: number, to: number): number => from + Math.random() * (to - from)

/** How long to wait before the n-th try in a row (from 1): doubling from 200 ms, at most 5 s, spread by chance. */
export const backOff = (attempt: number): number => {
  const longest = Math.min(5_000, 200 * 2 ** Math.min(attempt, 10))
  return randomWait(longest / 2, longest)
}
