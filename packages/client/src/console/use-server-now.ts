import { useEffect, useState } from 'react'
import { serverNow } from './server-clock.ts'

/** The time by the server's clock, anew every so often. */
export function useServerNow(everyMs: number): number {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
