import type { Session } from '@giaoluu/contract/session'
import { askAddress, reportAddress } from '../addresses.ts'
import { useWords } from '../words.tsx'

/** What the form is for; the way to confidential reports is there where they are taken, and quiet. */
export function AskLede({ session, report }: { session: Session; report: boolean }) {
  const { t } = useWords()
  if (report)
    return (
      <div className="mt-1 mb-8 grid max-w-measure gap-2">
        <p>{t.report.lede}</p>
        <p className="gl-muted">
          {t.report.notThis} <a href={askAddress(session.slug)}>{t.report.askInstead}</a>
        </p>
      </div>
    )
  return (
    <div className="mt-1 mb-8 grid max-w-measure gap-2">
      <p className="gl-muted">{t.askLede}</p>
      {session.takesReports ? (
        <p className="gl-muted">
          {t.report.offer} <a href={reportAddress(session.slug)}>{t.report.title}</a>
        </p>
      ) : null}
    </div>
  )
}
