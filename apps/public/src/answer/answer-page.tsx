import { Button } from '@giaoluu/ui/button'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { PrintHead } from '@giaoluu/ui/print-head'
import { Qa } from '@giaoluu/ui/qa'
import { answerAddress, askAddress, feedAddress } from '../addresses.ts'
import { AnswerText } from '../answer-text.tsx'
import { BackLink } from '../back-link.tsx'
import { CopyButton } from '../copy-button.tsx'
import { useAnswerWords } from '../feed/use-answer-words.ts'
import type { AnswerPage as Page } from '../snapshot.ts'
import { useWords } from '../words.tsx'
import { Versions } from './versions.tsx'

/** One answer on its own page, with the history of its corrections ([QP1]). */
export function AnswerPage({ page, origin }: { page: Page; origin: string }) {
  const { t, n } = useWords()
  const { answer, session, similar } = page
  const { topic, correction, ...words } = useAnswerWords(answer, session)
  const address = `${origin}${answerAddress(answer.id)}`
  const now = new Date(session.now)
  return (
    <div className="gl-page pt-6 pb-20">
      <PrintHead start={address} end={t.printedAt(`${clock(now)} ${dateDay(now)}`)} />
      <BackLink href={feedAddress(session.slug)}>
        <span lang="vi">{session.title}</span>
      </BackLink>
      <div className="gl-columns mt-4">
        <div className="min-w-0">
          <Qa
            {...words}
            id={`a-${answer.id}`}
            headingLevel={1}
            topic={topic && { label: topic.name, href: feedAddress(session.slug, { topic: topic.id }) }}
            correction={
              correction ? { words: correction, note: t.newestVersion(n(answer.revision)) } : undefined
            }
          >
            <AnswerText document={answer.body} under={1} />
          </Qa>
          <div className="flex flex-wrap gap-3 border-t border-line pt-6 md:ms-30" data-no-print>
            <CopyButton text={address} icon="link">
              {t.copyLink}
            </CopyButton>
            <Button icon="printer" onClick={() => window.print()}>
              {t.printAnswer}
            </Button>
            {session.accepting ? (
              <ButtonLink kind="quiet" icon="pencil" href={askAddress(session.slug, answer.question.topic)}>
                {t.followUp}
              </ButtonLink>
            ) : null}
          </div>
          {answer.revisions.length > 1 ? <Versions answer={answer} /> : null}
        </div>
        {similar.length > 0 ? (
          <aside className="gl-aside" aria-labelledby="similar">
            <section>
              <h2 id="similar">{t.similarQuestions}</h2>
              <ul className="mt-2">
                {similar.map(({ id, number, question }) => (
                  <li key={id} className="border-t border-line py-2 first:border-0">
                    <a
                      href={answerAddress(id)}
                      lang="vi"
                      className="pointer-coarse:flex pointer-coarse:min-h-11 pointer-coarse:items-center"
                    >
                      {question}
                    </a>
                    <p className="gl-muted">{t.questionNumber(n(number))}</p>
                  </li>
                ))}
              </ul>
            </section>
          </aside>
        ) : null}
      </div>
    </div>
  )
}
