import type { DeskRow } from '@giaoluu/contract/question'
import { LiveRegion } from '@giaoluu/ui/live-region'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../messages/use-messages.ts'

/** More often than this nobody can work beside it ([G6]). */
const SILENCE_MS = 20_000

/** Says how many new questions wait when more have come, all that came meanwhile in one sentence. */
export function NewQuestionsVoice({ fresh }: { fresh: readonly DeskRow[] }) {
  const { m } = useMessages()
  const waiting = fresh.length
  const newest = fresh.at(-1)?.number ?? 0
  const heard = useRef({ newest, at: 0 })
  const [words, setWords] = useState('')
  useEffect(() => {
    if (newest <= heard.current.newest) return
    const wait = Math.max(0, heard.current.at + SILENCE_MS - Date.now())
    const timer = setTimeout(() => {
      heard.current = { newest, at: Date.now() }
      setWords(m.voice.waiting(waiting))
    }, wait)
    return () => clearTimeout(timer)
  }, [newest, waiting, m])
  return <LiveRegion words={words} />
}
