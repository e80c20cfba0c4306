import { useCallback, useEffect, useRef } from 'react'

/** The claim itself asks the server no more often than every 30 s. */
const BEAT_MS = 10_000
/** Who has not typed for so long and comes back claims anew; meanwhile colleagues may go on. */
const THINKING_MS = 3 * 60_000

/**
 * Keeps a claim alive while somebody writes or thinks about it with the page in view. Answers with what to call per key.
 * @param on false while somebody else holds the question
 */
export function useHeartbeat(touch: () => void, on: boolean): () => void {
  const typedAt = useRef(0)
  useEffect(() => {
    if (!on) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && Date.now() - typedAt.current < THINKING_MS) touch()
    }, BEAT_MS)
    return () => clearInterval(timer)
  }, [touch, on])
  return useCallback(() => {
    typedAt.current = Date.now()
    touch()
  }, [touch])
}
