import { followsLink } from '@giaoluu/ui/follows-link'
import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { type MouseEvent, useCallback, useMemo } from 'react'
import { type QueueKey, queueNamed } from './queues.ts'

export type Place = {
  queue: QueueKey
  question: string | undefined
  /** What is searched for. */
  q: string | undefined
  queueHref: (queue: QueueKey) => string
  questionHref: (id: string) => string
  openQueue: (queue: QueueKey) => void
  /** `walking` leaves no trail: going through a list is one step back. */
  openQuestion: (id: string | undefined, walking?: boolean) => void
  search: (q: string) => void
  followQueue: (queue: QueueKey, event: MouseEvent<HTMLAnchorElement>) => void
  followQuestion: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
}

/** Where one is at the desk; all of it is in the address, so that Back and a reload lead to the same place. */
export function usePlace(session: string): Place {
  const params = useParams({ strict: false })
  const { q } = useSearch({ from: '/$session' })
  const navigate = useNavigate()
  const router = useRouter()
  const queue = queueNamed(params.queue) ?? 'new'

  const target = useCallback(
    (to: QueueKey, question: string | undefined, words: string | undefined) =>
      question === undefined
        ? ({
            to: '/$session/$queue',
            params: { session, queue: to },
            search: words === undefined ? {} : { q: words },
          } as const)
        : ({
            to: '/$session/$queue/$question',
            params: { session, queue: to, question },
            search: words === undefined ? {} : { q: words },
          } as const),
    [session],
  )
  const { question } = params
  return useMemo(() => {
    const go = (to: ReturnType<typeof target>, replace = false) => void navigate({ ...to, replace })
    const openQueue = (to: QueueKey) => go(target(to, undefined, undefined))
    const openQuestion = (id: string | undefined, walking = false) => go(target(queue, id, q), walking)
    return {
      queue,
      question,
      q,
      queueHref: (to) => router.buildLocation(target(to, undefined, undefined)).href,
      questionHref: (id) => router.buildLocation(target(queue, id, q)).href,
      openQueue,
      openQuestion,
      search: (words) => go(target(queue, undefined, words === '' ? undefined : words), true),
      followQueue: (to, event) => {
        if (followsLink(event)) openQueue(to)
      },
      followQuestion: (id, event) => {
        if (followsLink(event)) openQuestion(id)
      },
    }
  }, [queue, question, q, target, navigate, router])
}
