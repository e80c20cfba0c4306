const MINUTE = 60_000
/** From these ages on a waiting question is coloured; the day wants an answer within the hour. */
const WAITS_FROM = 30 * MINUTE
const LATE_FROM = 60 * MINUTE

/** The colour of an age, beside its words. */
export function ageTone(receivedAt: string, now: number): 'wait' | 'late' | undefined {
  const age = now - Date.parse(receivedAt)
  if (age >= LATE_FROM) return 'late'
  return age >= WAITS_FROM ? 'wait' : undefined
}
