import type { ReceiptView } from '@giaoluu/contract/receipt'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { Qa } from '@giaoluu/ui/qa'
import { Strip } from '@giaoluu/ui/strip'
import { answerAddress } from '../addresses.ts'
import { AnswerText } from '../answer-text.tsx'
import { useAnswerWords } from '../feed/use-answer-words.ts'
import type { Messages } from '../messages/vi.ts'
import type { ReceiptPage as Page } from '../snapshot.ts'
import { useWords } from '../words.tsx'
import { isOver } from './receipt-steps.ts'

/** What came of it, where something did: the answer, a reason, another office, a date. */
export function Outcome({ receipt, page }: { receipt: ReceiptView; page: Page }) {
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
            {reasonTitle(receipt, t)}
          </h2>
          <p lang="vi" className="mt-1">
            {reason}
          </p>
        </section>
      ) : null}
      {dueAt && !isOver(state) ? (
        <div className="mt-6">
          <DueStrip dueAt={dueAt} now={page.session.now} />
        </div>
      ) : null}
    </div>
  )
}

function reasonTitle({ state }: ReceiptView, t: Messages): string {
  if (state === 'handedOver') return t.handedTitle
  return state === 'withdrawn' ? t.withdrawnTitle : t.declinedTitle
}

/** The day that was promised; one that has passed is said so. */
function DueStrip({ dueAt, now }: { dueAt: string; now: string }) {
  const { t } = useWords()
  const day = dateDay(new Date(dueAt))
  return dueAt < now ? (
    <Strip tone="late" icon="clock">
      {t.duePassed(day)}
    </Strip>
  ) : (
    <Strip tone="wait" icon="clock">
      {t.dueAt(day)}
    </Strip>
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
