import { useEffect, useRef, useState } from 'react'

/** More often than this nobody can work beside a voice ([G6]). */
const APART_MS = 20_000

/** What a live region says: the newest words, but never more often than people can bear. */
export function useCalmWords(words: string): string {
  const [said, setSaid] = useState('')
  const saidAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const wait = Math.max(0, saidAt.current + APART_MS - Date.now())
    const timer = setTimeout(() => {
      saidAt.current = Date.now()
      setSaid(words)
    }, wait)
    return () => clearTimeout(timer)
  }, [words])
  return said
}
