/** How far this machine's clock is behind the server's, in milliseconds. */
let offset = 0

/** Takes over the server's clock from a time it has just sent. */
export function noteServerTime(sent: string, here: number = Date.now()): void {
  offset = Date.parse(sent) - here
}

/** The time by the server's clock ([G1]). */
export const serverNow = (): number => Date.now() + offset
