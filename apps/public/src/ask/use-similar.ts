import { http } from '@giaoluu/client/http'
import type { SimilarAnswer } from '@giaoluu/contract/answer'
import { useEffect, useState } from 'react'

/** Long enough that a pause in typing is meant. */
const PAUSE_MS = 600
/** Fewer characters than this find anything. */
const LEAST = 15
/** What the server looks at. */
const MOST = 300
const SHOWN = 3

/** Published answers to questions like what is being written ([AF2]); failures are silent, it is only help. */
export function useSimilar(slug: string, text: string): readonly SimilarAnswer[] {
  const [similar, setSimilar] = useState<readonly SimilarAnswer[]>([])
  const asked = [...text.trim()].slice(0, MOST).join('')
  useEffect(() => {
    if (asked.length < LEAST) {
      setSimilar([])
      return
    }
    const ended = new AbortController()
    const timer = setTimeout(async () => {
      const found = await http
        .call('similar', { params: { slug }, query: { text: asked } }, ended.signal)
        .catch(() => null)
      if (found && !ended.signal.aborted) setSimilar(found.similar.slice(0, SHOWN))
    }, PAUSE_MS)
    return () => {
      ended.abort()
      clearTimeout(timer)
    }
  }, [slug, asked])
  return similar
}
