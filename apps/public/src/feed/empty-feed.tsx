import type { Session } from '@giaoluu/contract/session'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { clockOn } from '@giaoluu/ui/format/clock-on'
import { askAddress, FIND_RECEIPT, feedAddress } from '../addresses.ts'
import { useWords } from '../words.tsx'

/** A feed without answers: one sentence of cause, one action ([G3], [PF7]). */
export function EmptyFeed({ session, narrowed }: { session: Session; narrowed: boolean }) {
  const { t, locale } = useWords()
  const { slug, state, accepting } = session
  if (narrowed)
    return (
      <EmptyState
        title={t.emptyFilterTitle}
        headingLevel={3}
        action={<ButtonLink href={feedAddress(slug)}>{t.clearFilter}</ButtonLink>}
      >
        {t.emptyFilter}
      </EmptyState>
    )
  const find = <ButtonLink href={FIND_RECEIPT}>{t.findYours}</ButtonLink>
  const ask = accepting ? <ButtonLink href={askAddress(slug)}>{t.ask}</ButtonLink> : find
  if (state === 'closed' || state === 'archived')
    return (
      <EmptyState title={t.emptyClosedTitle} headingLevel={3} action={find}>
        {t.emptyClosed}
      </EmptyState>
    )
  if (state === 'announced' && session.opensAt) {
    const time = clockOn(new Date(session.opensAt), new Date(session.now), locale)
    return (
      <EmptyState title={accepting ? t.emptyBeforeTitle : t.emptyNotYetTitle} headingLevel={3} action={ask}>
        {accepting ? t.emptyBefore(time) : t.emptyNotYet(time)}
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t.emptyOpenTitle} headingLevel={3} action={ask}>
      {t.emptyOpen}
    </EmptyState>
  )
}
