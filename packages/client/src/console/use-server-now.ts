import { useEffect, useState } from 'react'
import { onServerTime, serverNow } from '../server-clock.ts'

/** The time by the server's clock, anew every so often and whenever that clock is put right. */
export function useServerNow(everyMs: number): number {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const tick = (): void => setNow(serverNow())
    const timer = setInterval(tick, everyMs)
    const sleepOn = onServerTime(tick)
    return () => {
      clearInterval(timer)
      sleepOn()
    }
  }, [everyMs])
  return now
}
