/** How far this machine's clock is behind the server's, in milliseconds. */
let offset = 0
const listeners = new Set<() => void>()

/** Takes over the server's clock from a time it has just sent. */
export function noteServerTime(sent: string, here: number = Date.now()): void {
  offset = Date.parse(sent) - here
  for (const listener of listeners) listener()
}

/** The time by the server's clock ([G1]). */
export const serverNow = (): number => Date.now() + offset

/** Tells whenever the clock is put right; returns how to stop. */
export function onServerTime(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
