import type { Session } from '@giaoluu/contract/session'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { clockOn } from '@giaoluu/ui/format/clock-on'
import { Notice } from '@giaoluu/ui/notice'
import { Strip } from '@giaoluu/ui/strip'
import type { ReactNode } from 'react'
import { feedAddress, ledgerAddress } from '../addresses.ts'
import { moment } from '../moment.ts'
import type { FeedPage, LedgerTotals } from '../snapshot.ts'
import { useWords } from '../words.tsx'
import { EmptyFeed } from './empty-feed.tsx'
import { EndedLedger } from './ended-ledger.tsx'
import { FeedAside } from './feed-aside.tsx'

type FeedColumnsProps = {
  page: FeedPage
  session: Session
  /** The cursor of the next older page, where there is one. */
  next: string | undefined
  empty: boolean
  head: ReactNode
  children: ReactNode
}

/** Answers beside their filters: notices above, the way to older pages below ([PF5]). */
export function FeedColumns({ page, session, next, empty, head, children }: FeedColumnsProps) {
  const { t } = useWords()
  const { filter, before } = page
  const narrowed = Object.values(filter).some(Boolean)
  return (
    <div className="gl-page gl-columns pb-16">
      <div className="min-w-0">
        <div className="mb-2 flex gap-3 lg:hidden" data-no-print>
          <ButtonLink href="#search" icon="search">
            {t.search}
          </ButtonLink>
          <ButtonLink href="#filter" icon="filter">
            {t.filter}
          </ButtonLink>
        </div>
        {head}
        {session.state === 'paused' ? (
          <Strip tone="wait" icon="pause">
            {t.pausedStrip}
          </Strip>
        ) : null}
        {before === null && !narrowed ? <Notices session={session} ledger={page.ledger} /> : null}
        {empty ? <EmptyFeed session={session} narrowed={narrowed} /> : null}
        {children}
        {next || before !== null ? (
          <p className="flex flex-wrap gap-3 border-t border-ink pt-6" data-no-print>
            {next ? <ButtonLink href={feedAddress(session.slug, filter, next)}>{t.more}</ButtonLink> : null}
            {before !== null ? (
              <ButtonLink kind="quiet" href={feedAddress(session.slug, filter)}>
                {t.toNewest}
              </ButtonLink>
            ) : null}
          </p>
        ) : null}
      </div>
      <FeedAside page={page} session={session} />
    </div>
  )
}

function Notices({ session, ledger }: { session: Session; ledger: LedgerTotals | null }) {
  const { t, n, locale } = useWords()
  const { state, counts, kind, opensAt } = session
  const closesAt = session.closedAt ?? session.closesAt
  const ended = state === 'closed' || state === 'archived'
  // One that was closed early did not end when it was to end.
  const endedAt = closesAt !== null && closesAt <= session.now ? closesAt : null
  const day = kind === 'day' ? opensAt : null
  return (
    <>
      {ended ? (
        <Notice label={t.notice} time={endedAt ? moment(endedAt, day) : undefined}>
          {endedAt
            ? t.closedNotice(clockOn(new Date(endedAt), new Date(session.now), locale), n(counts.published))
            : t.closedNoticeTimeless(n(counts.published))}
          {counts.open > 0 ? ` ${t.closedOpen(n(counts.open))}` : null}{' '}
          {ledger ? null : <a href={ledgerAddress(session.slug)}>{t.ledger.see}</a>}
        </Notice>
      ) : null}
      {ended && ledger ? <EndedLedger slug={session.slug} ledger={ledger} /> : null}
      {session.notices.map(({ id, text, at }) => (
        <Notice key={id} label={t.notice} time={moment(at, day)}>
          {text}
        </Notice>
      ))}
    </>
  )
}
