import type { FeedItem } from '@giaoluu/client/live/pending'
import type { Session } from '@giaoluu/contract/session'
import type { Ref } from 'react'
import { useWords } from '../words.tsx'
import { AnswerArticle } from './answer-article.tsx'
import { moveInFeed } from './move-in-feed.ts'
import { WithdrawnArticle } from './withdrawn-article.tsx'

type FeedListProps = {
  items: readonly FeedItem[]
  session: Session
  busy: boolean
  /** Ids of answers just revealed. */
  fresh?: ReadonlySet<string> | undefined
  ref?: Ref<HTMLDivElement> | undefined
}

/** The answers as a feed of articles ([PF1]). All of them are on the page, for find-in-page and print. */
export function FeedList({ items, session, busy, fresh, ref }: FeedListProps) {
  const { t } = useWords()
  // A feed without articles is none; what is said instead stands before it.
  if (items.length === 0) return null
  const day = session.kind === 'day' ? session.opensAt : null
  return (
    <div role="feed" aria-label={t.answersLabel} aria-busy={busy} ref={ref} onKeyDown={moveInFeed}>
      {items.map((item, index) =>
        item.kind === 'answer' ? (
          <AnswerArticle
            key={item.answer.id}
            answer={item.answer}
            session={session}
            position={index + 1}
            fresh={fresh?.has(item.answer.id)}
          />
        ) : (
          <WithdrawnArticle key={item.tombstone.id} {...item.tombstone} day={day} position={index + 1} />
        ),
      )}
    </div>
  )
}
