import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { MyQueue } from './my-queue.ts'

/** Never more often than this is anything announced ([G6]). */
const QUIET_MS = 20_000

/** What the polite voice says: how many questions have come for me since it last spoke. */
export function useQueueNews({ mine, unit }: MyQueue): string {
  const { m } = useMessages()
  const waiting = mine.length + unit.length
  const [words, setWords] = useState('')
  const heard = useRef({ waiting, at: 0 })
  useEffect(() => {
    // Fewer than before is one's own work, and no news.
    if (waiting <= heard.current.waiting) {
      heard.current.waiting = waiting
      return
    }
    const speak = (): void => {
      setWords(m.queue.news(waiting - heard.current.waiting))
      heard.current = { waiting, at: Date.now() }
    }
    const timer = setTimeout(speak, Math.max(0, heard.current.at + QUIET_MS - Date.now()))
    return () => clearTimeout(timer)
  }, [waiting, m])
  return words
}
