/** At the usual pace of a day a question is looked at within a quarter of an hour. */
const WAIT_MS = 15 * 60_000
const LATE_MS = 30 * 60_000

/** What the age of a question that waits for triage says. */
export function ageTone(receivedAt: string, now: number): 'wait' | 'late' | undefined {
  const waited = now - Date.parse(receivedAt)
  if (waited >= LATE_MS) return 'late'
  return waited >= WAIT_MS ? 'wait' : undefined
}
