import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { voiceChoice } from './voice-choice.ts'

/** At most one announcement in this time, however much happens ([G6]). */
const APART_MS = 20_000

/** Whether announcements are wanted; the server's page says yes. */
export const useVoiceOn = (): boolean =>
  useSyncExternalStore(voiceChoice.subscribe, voiceChoice.get, () => 'on' as const) === 'on'

/** What a live region says: the newest words, but never more often than people can bear. */
export function useVoice(words: string): string {
  const on = useVoiceOn()
  const [said, setSaid] = useState('')
  const saidAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (words === '' || !on) return
    const wait = Math.max(0, saidAt.current + APART_MS - Date.now())
    const timer = setTimeout(() => {
      saidAt.current = Date.now()
      setSaid(words)
    }, wait)
    return () => clearTimeout(timer)
  }, [words, on])
  return on ? said : ''
}
