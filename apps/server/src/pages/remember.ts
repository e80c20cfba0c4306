/** A value that is made again when it has grown old and somebody asks. */
export type Remembered<T> = {
  /** At most `maxAge` old. */
  get: () => Promise<T>
  /** Made after this call. */
  renew: () => Promise<T>
  /** What was made last, however old; null when nothing was. */
  last: () => T | null
}

/** Remembers what `make` gives for `maxAge` milliseconds. However many ask at once, one is made at a time. */
export function remember<T>(make: (before: T | null) => Promise<T>, maxAge: number): Remembered<T> {
  let kept: { value: T; madeAt: number } | null = null
  let making: Promise<T> | null = null

  async function makeNow(): Promise<T> {
    // The age counts from before the making: what happens meanwhile may be missing in the value.
    const madeAt = performance.now()
    const value = await make(kept?.value ?? null)
    kept = { value, madeAt }
    return value
  }

  function begin(): Promise<T> {
    const begun = makeNow().finally(() => {
      if (making === begun) making = null
    })
    making = begun
    return begun
  }

  return {
    get: async () => {
      if (kept && performance.now() - kept.madeAt < maxAge) return kept.value
      return making ?? begin()
    },
    renew: async () => {
      await making?.catch(() => {})
      return making ?? begin()
    },
    last: () => kept?.value ?? null,
  }
}
