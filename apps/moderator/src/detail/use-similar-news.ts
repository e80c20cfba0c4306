import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import { sharedWords } from '@giaoluu/client/console/shared-words'
import { deskSimilarQuery } from '@giaoluu/client/desk-queries'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTriage } from '../desk/triage-context.ts'

/** News comes in bursts; what is like the open question is asked for at most so often. */
const WAIT_MS = 10_000
/** A new question with so many of its words is likely to be shown. */
const LIKELY_WORDS = 4

/** Reads the similar questions of the open one again when one of them changed or a likely one came. */
export function useSimilarNews(id: string, text: string, shown: readonly string[]): void {
  const { rows } = useTriage()
  const queryClient = useQueryClient()
  const ids = shown.join(' ')
  const seen = useRef<{ last: number; ids: string; states: string } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  useEffect(() => {
    const states = ids
      .split(' ')
      .map((each) => `${each} ${rows.get(each)?.state}`)
      .join()
    let last = 0
    for (const { number } of rows.values()) last = Math.max(last, number)
    const before = seen.current
    seen.current = { last, ids, states }
    if (!before || timer.current) return
    const came = [...rows.values()].filter((row) => row.number > before.last && row.id !== id)
    const likely = came.some((row) => sharedWords(publicTextOf(row), text).length >= LIKELY_WORDS)
    if (!likely && (before.ids !== ids || before.states === states)) return
    timer.current = setTimeout(() => {
      timer.current = null
      void queryClient.invalidateQueries({ queryKey: deskSimilarQuery(id).queryKey })
    }, WAIT_MS)
  }, [rows, ids, id, text, queryClient])
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current)
    },
    [],
  )
}
