import { useEffect, useState } from 'react'

/**
 * The time by the server's clock ([G1], F7), anew every so often. It begins with the time the page was made at, which
 * may have waited in a cache: then the Date header of a reply made now tells how far this machine's clock is off.
 */
export function useServerNow(madeAt: string, everyMs: number): Date {
  const [now, setNow] = useState(() => Date.parse(madeAt))
  useEffect(() => {
    let offset: number | null = null
    const ended = new AbortController()
    const tick = (): void => {
      if (offset !== null) setNow(Date.now() + offset)
    }
    const ask = async (): Promise<void> => {
      const reply = await fetch('/healthz', { method: 'HEAD', cache: 'no-store', signal: ended.signal })
      const told = Date.parse(reply.headers.get('date') ?? '')
      // The header is cut to whole seconds: on average half a second has gone by.
      if (Number.isFinite(told)) offset = told + 500 - Date.now()
      tick()
    }
    ask().catch(() => {})
    const timer = setInterval(tick, everyMs)
    return () => {
      ended.abort()
      clearInterval(timer)
    }
  }, [everyMs])
  return new Date(now)
}
