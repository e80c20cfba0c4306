/** The colour of an age beside its words, by the ages from which a desk calls it long and late. */
export const ageToneFrom =
  (from: { waitMs: number; lateMs: number }) =>
  (since: string, now: number): 'wait' | 'late' | undefined => {
    const age = now - Date.parse(since)
    if (age >= from.lateMs) return 'late'
    return age >= from.waitMs ? 'wait' : undefined
  }
