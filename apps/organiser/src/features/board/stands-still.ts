/** Three polls that brought nothing: whatever the reason, these are no longer the figures of now ([G2]). */
const STALE_MS = 10_000

/** Whether figures of the moment `at` have become old. */
export const standsStill = (at: string, now: number): boolean => now - Date.parse(at) > STALE_MS
