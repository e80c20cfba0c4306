import type { AnswerWithRevisions, Revision } from '@giaoluu/contract/answer'
import { cite } from '@giaoluu/contract/cite'
import type { Reference } from '@giaoluu/contract/document'
import { DiffText } from '@giaoluu/ui/diff-text'
import { AnswerText } from '../answer-text.tsx'
import { moment } from '../moment.ts'
import { useWords } from '../words.tsx'

/** Every version of an answer, newest first, with what changed and why. */
export function Versions({ answer }: { answer: AnswerWithRevisions }) {
  const { t } = useWords()
  const newestFirst = [...answer.revisions].reverse()
  return (
    <section id="versions" aria-labelledby="versions-title" className="mt-12 md:ms-30">
      <h2 id="versions-title" className="gl-heading">
        {t.versionsTitle}
      </h2>
      <ol className="mt-3 grid max-w-measure gap-6">
        {newestFirst.map((revision, index) => (
          <Version key={revision.revision} revision={revision} before={newestFirst[index + 1]} />
        ))}
      </ol>
    </section>
  )
}

function Version({ revision, before }: { revision: Revision; before: Revision | undefined }) {
  const { t, n } = useWords()
  const at = moment(revision.publishedAt, null)
  return (
    <li className="border-t border-line pt-3">
      <p>
        <b>{t.version(n(revision.revision))}</b>{' '}
        <time className="gl-muted gl-num" dateTime={at.dateTime}>
          {at.text}
        </time>
      </p>
      {revision.note ? (
        <p className="gl-small mt-1" lang="vi">
          {t.reason(revision.note)}
        </p>
      ) : null}
      {before ? (
        <>
          {before.bodyText === revision.bodyText ? null : (
            <blockquote lang="vi" className="mt-2 border-s-2 border-amend ps-4">
              <DiffText
                before={before.bodyText}
                after={revision.bodyText}
                removedWord={t.removed}
                addedWord={t.added}
              />
            </blockquote>
          )}
          <VersionReferences references={revision.references} before={before.references} />
        </>
      ) : (
        <details>
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
            {t.firstVersion}
          </summary>
          <AnswerText document={revision.body} under={2} />
          <VersionReferences references={revision.references} />
        </details>
      )}
    </li>
  )
}

type VersionReferencesProps = {
  references: readonly Reference[]
  /** Those of the version before: shown as a change of them, and not at all where nothing changed. */
  before?: readonly Reference[] | undefined
}

function VersionReferences({ references, before }: VersionReferencesProps) {
  const { t } = useWords()
  const lines = references.map(cite).join('\n')
  const linesBefore = before?.map(cite).join('\n')
  if (lines === (linesBefore ?? '')) return null
  return (
    <dl className="gl-qa-references">
      <dt>{t.references}</dt>
      <dd lang="vi">
        <DiffText before={linesBefore ?? lines} after={lines} removedWord={t.removed} addedWord={t.added} />
      </dd>
    </dl>
  )
}
