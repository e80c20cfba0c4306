import { EMPTY_ASK } from '@giaoluu/client/ask/ask-draft'
import { useAsk } from '@giaoluu/client/ask/use-ask'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { ErrorSummary } from '@giaoluu/ui/error-summary'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { answerAddress, askAddress, FIND_RECEIPT, feedAddress, receiptAddress } from '../addresses.ts'
import { BackLink } from '../back-link.tsx'
import type { AskPage as Page } from '../snapshot.ts'
import { useWords, WordsProvider } from '../words.tsx'
import { AskFields, TEXT_MAX } from './ask-fields.tsx'
import { AskLede } from './ask-lede.tsx'
import { faultsOfProblems, faultsOfRefusal, summaryOf } from './faults.ts'
import { fillForm, readForm } from './read-form.ts'
import { SendButton } from './send-button.tsx'
import { SimilarAnswers } from './similar-answers.tsx'
import { useSimilar } from './use-similar.ts'
import { waitWords } from './wait-words.ts'

/** The ask form, or why there is none now. A form that came back keeps what was typed, whatever the session does. */
export function AskPage({ page }: { page: Page }) {
  const { session, form, refusal } = page
  const returned = form.text !== '' || refusal !== null
  const { t, locale } = useWords()
  if (!session.accepting && !returned) return <NotAccepting page={page} />
  return (
    <WordsProvider t={form.confidential ? { ...t, ...t.report.form } : t} locale={locale}>
      <Form page={page} />
    </WordsProvider>
  )
}

function NotAccepting({ page: { session } }: { page: Page }) {
  const { t } = useWords()
  const { asksFrom, state } = session
  const early = state === 'announced' && asksFrom
  return (
    <div className="gl-page pt-8">
      <EmptyState
        title={t.closedTitle}
        headingLevel={1}
        action={
          <div className="flex flex-wrap gap-3">
            <ButtonLink kind="primary" href={feedAddress(session.slug)}>
              {t.toAnswers}
            </ButtonLink>
            <ButtonLink href={FIND_RECEIPT}>{t.findYours}</ButtonLink>
          </div>
        }
      >
        {early ? t.opensAsk(clock(new Date(asksFrom)), dateDay(new Date(asksFrom))) : t.closedAsk}
      </EmptyState>
    </div>
  )
}

function Form({ page }: { page: Page }) {
  const { t, n, locale } = useWords()
  const { session, fields, form: typed } = page
  const report = typed.confidential
  const ask = useAsk(session.slug, { fields, confidential: report })
  const form = useRef<HTMLFormElement>(null)
  const filled = useRef(false)
  const [leaving, setLeaving] = useState(false)
  const [text, setText] = useState(typed.text)
  // What is reported in confidence is shown to nobody before it is sent, not even to the search.
  const similar = useSimilar(session.slug, report ? '' : text)

  // What was typed before the script ran, or came back from the server, is newer than what the tab kept.
  useEffect(() => {
    if (!form.current || readForm(form.current).text === '') return
    filled.current = true
    const draft = readForm(form.current)
    ask.change(draft)
    setText(draft.text)
  }, [])
  useEffect(() => {
    if (filled.current || !form.current || ask.draft.text === '') return
    filled.current = true
    fillForm(form.current, ask.draft)
    setText(ask.draft.text)
  }, [ask.draft])

  function keep(event: FormEvent<HTMLFormElement>): void {
    filled.current = true
    const draft = readForm(event.currentTarget)
    ask.change(draft)
    setText(draft.text)
  }

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    keep(event)
    const submitted = await ask.submit()
    if (!submitted) return
    setLeaving(true)
    location.assign(receiptAddress(submitted.receipt))
  }

  function leaveTo(id: string): void {
    ask.change(EMPTY_ASK)
    location.assign(answerAddress(id))
  }

  const touched = ask.attempt > 0
  const faults = touched ? [...faultsOfProblems(ask.problems), ...faultsOfRefusal(ask.error)] : page.faults
  const refusal = touched ? (ask.error?.code ?? null) : page.refusal
  const wait = touched ? (ask.error?.retryAfter ?? null) : page.wait
  const most = n(TEXT_MAX)
  const errors = summaryOf(faults, { t, most, fields })
  if (refusal && errors.length === 0) {
    const message =
      refusal === 'too-many' && wait !== null ? t.tooSoon(waitWords(wait, t, locale)) : t.failure[refusal]
    errors.push({ fieldId: 'send', message })
  }

  return (
    <div className="gl-page pt-6 pb-20">
      <BackLink href={feedAddress(session.slug)}>{t.backToAnswers}</BackLink>
      <h1 className="gl-title mt-2">{report ? t.report.title : t.askTitle}</h1>
      <AskLede session={session} report={report} />
      <form
        className="gl-ask"
        method="post"
        action={askAddress(session.slug)}
        ref={form}
        noValidate
        onInput={keep}
        onSubmit={send}
      >
        <div className="grid gap-8">
          <ErrorSummary title={t.errorTitle} errors={errors} attempt={ask.attempt} />
          <input type="hidden" name="submissionId" value={typed.submissionId} />
          {report ? <input type="hidden" name="confidential" value="1" /> : null}
          <AskFields page={page} text={text} faults={faults} most={most}>
            <div className="empty:hidden lg:hidden">
              <SimilarAnswers id="nearest" similar={similar.slice(0, 1)} onAnswered={leaveTo} />
            </div>
          </AskFields>
          <SendButton busy={ask.sending || leaving} slowMode={session.slowMode} />
        </div>
        <div className="hidden lg:sticky lg:top-8 lg:block">
          <SimilarAnswers id="similar" similar={similar} onAnswered={leaveTo} />
        </div>
      </form>
    </div>
  )
}
