import type { FeedItem } from '@giaoluu/client/live/pending'
import { useFeed } from '@giaoluu/client/live/use-feed'
import { FeedHead } from '@giaoluu/ui/feed-head'
import { LiveRegion } from '@giaoluu/ui/live-region'
import { NewAnswersPill } from '@giaoluu/ui/new-answers-pill'
import { useEffect, useRef, useState } from 'react'
import type { FeedPage as Page } from '../snapshot.ts'
import { useWords } from '../words.tsx'
import { DayGauge } from './day-gauge.tsx'
import { FeedColumns } from './feed-columns.tsx'
import { FeedConnection } from './feed-connection.tsx'
import { FeedList } from './feed-list.tsx'
import { SessionHead } from './session-head.tsx'
import { useCounts } from './use-counts.ts'
import { useTitleCount } from './use-title-count.ts'
import { useVoice } from './use-voice.ts'

/** The feed of a session: live on its newest page, still on pages of older answers. */
export function FeedPage({ page }: { page: Page }) {
  return page.before === null ? <LiveFeed page={page} /> : <OlderFeed page={page} />
}

function LiveFeed({ page }: { page: Page }) {
  const { t, n } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const feed = useFeed({
    slug: page.session.slug,
    filter: page.filter,
    initial: { ...page.answers, session: page.session },
    atOnce: () => mayGoIn(list.current),
  })
  const session = feed.session ?? page.session
  const counts = useCounts(session, feed)
  const words = feed.fresh > 0 ? t.newAnswers(n(feed.fresh)) : ''
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set())
  const [focusOn, setFocusOn] = useState<string | null>(null)
  const shown = useRef(idsOf(feed.items))
  useTitleCount(feed.fresh)

  // Whatever was not there before is washed once, so that eyes find it.
  useEffect(() => {
    const ids = idsOf(feed.items)
    const fresh = [...ids].filter((id) => !shown.current.has(id))
    shown.current = ids
    if (fresh.length > 0) setRevealed(new Set(fresh))
  }, [feed.items])
  useEffect(() => {
    if (focusOn === null) return
    document.getElementById(`a-${focusOn}`)?.focus()
    setFocusOn(null)
  }, [focusOn])

  return (
    <>
      <FeedConnection status={feed.status} />
      <LiveRegion words={useVoice(words)} />
      <SessionHead
        session={{ ...session, counts }}
        madeAt={page.session.now}
        viewers={feed.viewers}
        online={feed.status.kind !== 'offline'}
        gauge={
          page.gauge &&
          ((now) => (
            <DayGauge
              session={session}
              counts={page.gauge ?? []}
              since={publishedSince(page, feed.items)}
              now={now}
            />
          ))
        }
      />
      <FeedColumns
        page={page}
        session={{ ...session, counts }}
        next={feed.more ? page.answers.next : undefined}
        empty={feed.items.length === 0}
        head={
          <>
            <FeedHead id="answers" title={t.answers} note={t.newestFirst} />
            <NewAnswersPill count={feed.fresh} words={words} onReveal={() => setFocusOn(feed.reveal())} />
          </>
        }
      >
        <FeedList items={feed.items} session={session} busy={false} fresh={revealed} ref={list} />
      </FeedColumns>
    </>
  )
}

function OlderFeed({ page }: { page: Page }) {
  const { t } = useWords()
  const { session, answers } = page
  return (
    <>
      <SessionHead session={session} madeAt={session.now} viewers={null} online gauge={null} />
      <FeedColumns
        page={page}
        session={session}
        next={answers.next}
        empty={answers.answers.length === 0}
        head={<FeedHead id="answers" title={t.answers} note={t.olderNote} />}
      >
        <FeedList
          items={answers.answers.map((answer) => ({ kind: 'answer', answer }))}
          session={session}
          busy={false}
        />
      </FeedColumns>
    </>
  )
}

/** New answers go in at once only where nobody is reading: the top in view, the tab seen, no focus in the feed ([PF2]). */
function mayGoIn(list: HTMLElement | null): boolean {
  if (document.visibilityState !== 'visible') return false
  return !list || (list.getBoundingClientRect().top >= 0 && !list.contains(document.activeElement))
}

const idsOf = (items: readonly FeedItem[]): Set<string> =>
  new Set(items.map((item) => (item.kind === 'answer' ? item.answer.id : item.tombstone.id)))

/** When the answers came that the page did not come with. */
function publishedSince({ answers }: Page, items: readonly FeedItem[]): string[] {
  const newest = answers.answers[0]?.publishedAt ?? ''
  const came = new Set(answers.answers.map(({ id }) => id))
  return items.flatMap((item) =>
    item.kind === 'answer' && !came.has(item.answer.id) && item.answer.publishedAt >= newest
      ? [item.answer.publishedAt]
      : [],
  )
}
