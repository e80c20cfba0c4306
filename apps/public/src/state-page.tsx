import type { ErrorCode } from '@giaoluu/contract/errors'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import type { Messages } from './messages/vi.ts'
import type { GonePage, StatePage as Page } from './snapshot.ts'
import { useWords } from './words.tsx'

/** Nothing there, withdrawn, failed: one sentence of cause and one action ([G3]). */
export function StatePage({ page, address }: { page: Page | GonePage; address: string }) {
  return (
    <div className="gl-page pt-12 pb-24">
      <Words page={page} address={address} />
    </div>
  )
}

function Words({ page, address }: { page: Page | GonePage; address: string }) {
  const { t } = useWords()
  const home = (
    <ButtonLink kind="primary" href="/">
      {t.toAnswers}
    </ButtonLink>
  )
  switch (page.kind) {
    case 'missing':
      return (
        <EmptyState code="404" title={t.missingTitle} headingLevel={1} action={home}>
          {t.missing}
        </EmptyState>
      )
    case 'gone': {
      const at = new Date(page.withdrawnAt)
      return (
        <EmptyState
          code="410"
          title={t.goneTitle}
          headingLevel={1}
          action={
            <ButtonLink kind="primary" href="/">
              {t.toReplacement}
            </ButtonLink>
          }
        >
          {t.gone(clock(at), dateDay(at), page.reason)}
        </EmptyState>
      )
    }
    case 'no-session':
      return (
        <EmptyState title={t.noSessionTitle} headingLevel={1}>
          {t.noSession}
        </EmptyState>
      )
    case 'failed':
      return (
        <EmptyState
          title={t.failedTitle}
          headingLevel={1}
          action={
            <ButtonLink kind="primary" href={address}>
              {t.reload}
            </ButtonLink>
          }
        >
          {failureWords(page.code, t)} <span className="gl-muted gl-num">{t.incident(page.incident)}</span>
        </EmptyState>
      )
  }
}

function failureWords(code: ErrorCode, t: Messages): string {
  if (code === 'unavailable') return t.failedBusy
  if (code === 'too-many') return t.failedMany
  return code === 'foreign-origin' ? t.failedForeign : t.failed
}
