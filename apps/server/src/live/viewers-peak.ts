import type { Database } from '../database/connect.ts'

/** Keeps the most who ever watched a session at once, and when. Two nodes that count the same write it once. */
export function viewersPeak({ prisma }: Database): (sessionId: string, count: number) => void {
  const known = new Map<string, number>()
  return (sessionId, count) => {
    if (count <= (known.get(sessionId) ?? 0)) return
    known.set(sessionId, count)
    prisma.$executeRaw`
      UPDATE session SET viewers_peak = ${count}, viewers_peak_at = clock_timestamp()
      WHERE id = ${sessionId} AND viewers_peak < ${count}`.catch(() => {
      // The next count tries again.
      known.delete(sessionId)
    })
  }
}
