/** Chances that come the same way again from the same seed. */
export type Chance = {
  /** From 0 up to 1. */
  number: () => number
  /** True with this probability. */
  is: (probability: number) => boolean
  /** One of several. */
  of: <T>(items: readonly [T, ...T[]]) => T
}

export function seeded(seed: number): Chance {
  let state = seed >>> 0
  // mulberry32
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    number,
    is: (probability) => number() < probability,
    of: (items) => items[Math.floor(number() * items.length)] ?? items[0],
  }
}
