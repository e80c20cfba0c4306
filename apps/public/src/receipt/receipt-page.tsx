import type { ReceiptView } from '@giaoluu/contract/receipt'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { receiptCode } from '@giaoluu/ui/format/receipt-code'
import { Icon, type IconName } from '@giaoluu/ui/icon'
import { PrintHead } from '@giaoluu/ui/print-head'
import { Qa } from '@giaoluu/ui/qa'
import { Steps } from '@giaoluu/ui/steps'
import { Strip } from '@giaoluu/ui/strip'
import { answerAddress, askAddress } from '../addresses.ts'
import { AnswerText } from '../answer-text.tsx'
import { useAnswerWords } from '../feed/use-answer-words.ts'
import type { ReceiptPage as Page } from '../snapshot.ts'
import { useWords } from '../words.tsx'
import { CodeOf } from './code-of.tsx'
import { isOver, receiptSteps } from './receipt-steps.ts'
import { RetractForm } from './retract-form.tsx'
import { useReceipt } from './use-receipt.ts'

/** How one's question stands: the code to keep, the steps so far, what comes next ([AF6]). */
export function ReceiptPage({ page, origin }: { page: Page; origin: string }) {
  const { t, n } = useWords()
  const { code, session, qr } = page
  const receipt = useReceipt(page)
  const { state } = receipt
  const isNew = receipt.history.length === 1 && state === 'received'
  return (
    <div className="gl-page pt-10 pb-20">
      <div className="gl-narrow">
        <PrintHead
          start={receiptCode(code)}
          end={t.printedAt(`${clock(new Date(session.now))} ${dateDay(new Date(session.now))}`)}
        />
        <p className="gl-toned flex items-center gap-2" data-tone={toneOf(state)}>
          <Icon name={iconOf(state)} />
          {t.step[state].name}
        </p>
        <h1 className="gl-title mt-1 mb-6">{isNew ? t.keepCode : t.yours(n(receipt.number))}</h1>
        <CodeOf code={code} origin={origin} qr={qr} />
        <Outcome receipt={receipt} page={page} />
        <div className="mt-11 grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_17rem]">
          <section aria-labelledby="steps">
            <h2 id="steps" className="gl-heading mb-4">
              {t.stepsTitle(n(receipt.number))}
            </h2>
            <Steps
              label={t.stepsLabel}
              steps={receiptSteps(receipt, session.kind === 'day' ? session.opensAt : null, t)}
            />
          </section>
          <section aria-labelledby="next" className="gl-small">
            <h2 id="next" className="gl-heading mb-3">
              {t.nextTitle}
            </h2>
            <div className="grid gap-3 text-ink-2">
              {(state === 'published' ? t.nextDone : isOver(state) ? t.nextAgain : t.next).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
            {isOver(state) && session.accepting ? (
              <p className="mt-4">
                <ButtonLink href={askAddress(session.slug)}>{t.askAgain}</ButtonLink>
              </p>
            ) : null}
          </section>
        </div>
        <section aria-labelledby="sent" className="mt-8">
          <h2 id="sent" className="gl-heading">
            {t.sentTitle}
          </h2>
          <p lang="vi" className="mt-2 max-w-measure text-md whitespace-pre-line">
            {receipt.text}
          </p>
          {receipt.retractable ? <RetractForm code={code} /> : null}
        </section>
      </div>
    </div>
  )
}

const toneOf = (state: ReceiptView['state']): string => {
  if (state === 'published' || state === 'received') return 'live'
  return isOver(state) || state === 'withdrawn' ? 'declined' : 'wait'
}

const iconOf = (state: ReceiptView['state']): IconName => {
  if (state === 'published' || state === 'received') return 'check'
  if (state === 'handedOver') return 'arrow-right'
  if (state === 'retracted' || state === 'withdrawn') return 'undo'
  return state === 'declined' ? 'cross' : 'clock'
}

/** What came of it, where something did: the answer, a reason, another office, a date. */
function Outcome({ receipt, page }: { receipt: ReceiptView; page: Page }) {
  const { t } = useWords()
  const { state, reason, handover, answer, dueAt } = receipt
  return (
    <div aria-live="polite">
      {answer ? (
        <section aria-labelledby="answer" className="mt-10">
          <h2 id="answer" className="gl-heading mb-3">
            {t.answerTitle}
          </h2>
          <ReceiptAnswer answer={answer} page={page} />
        </section>
      ) : null}
      {state === 'handedOver' && handover ? (
        <p className="mt-6 text-md">
          {t.handedTo(handover.to)} {handover.code ? t.handedCode(handover.code) : null}
        </p>
      ) : null}
      {reason ? (
        <section aria-labelledby="reason" className="mt-8 bg-declined-soft px-5 py-4">
          <h2 id="reason" className="font-semibold text-declined">
            {state === 'declined' ? t.declinedTitle : t.withdrawnTitle}
          </h2>
          <p lang="vi" className="mt-1">
            {reason}
          </p>
        </section>
      ) : null}
      {dueAt && !isOver(state) ? (
        <div className="mt-6">
          <Strip tone="wait" icon="clock">
            {t.dueAt(dateDay(new Date(dueAt)))}
          </Strip>
        </div>
      ) : null}
    </div>
  )
}

function ReceiptAnswer({ answer, page }: { answer: NonNullable<ReceiptView['answer']>; page: Page }) {
  const { t } = useWords()
  const { topic, correction, ...words } = useAnswerWords(answer, page.session)
  return (
    <Qa
      {...words}
      id={`a-${answer.id}`}
      href={answerAddress(answer.id)}
      headingLevel={3}
      topic={topic && { label: topic.name }}
      correction={
        correction
          ? {
              words: correction,
              link: { href: `${answerAddress(answer.id)}#versions`, label: t.seeChange },
            }
          : undefined
      }
      actions={[{ label: t.linkAction, icon: 'link', href: answerAddress(answer.id) }]}
    >
      <AnswerText document={answer.body} />
    </Qa>
  )
}
