import type { ReceiptView } from '@giaoluu/contract/receipt'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { receiptCode } from '@giaoluu/ui/format/receipt-code'
import { Icon, type IconName } from '@giaoluu/ui/icon'
import { PrintHead } from '@giaoluu/ui/print-head'
import { Steps } from '@giaoluu/ui/steps'
import { askAddress } from '../addresses.ts'
import type { Messages } from '../messages/vi.ts'
import type { ReceiptPage as Page } from '../snapshot.ts'
import { useWords, WordsProvider } from '../words.tsx'
import { CodeOf } from './code-of.tsx'
import { Outcome } from './outcome.tsx'
import { isOver, receiptSteps } from './receipt-steps.ts'
import { RetractForm } from './retract-form.tsx'
import { useReceipt } from './use-receipt.ts'

/** How one's question stands: the code to keep, the steps so far, what comes next ([AF6]). */
export function ReceiptPage({ page, origin }: { page: Page; origin: string }) {
  const { t, locale } = useWords()
  return (
    <WordsProvider t={page.receipt.confidential ? { ...t, ...t.report.receipt } : t} locale={locale}>
      <Receipt page={page} origin={origin} />
    </WordsProvider>
  )
}

function Receipt({ page, origin }: { page: Page; origin: string }) {
  const { t, n } = useWords()
  const { code, session, qr } = page
  const receipt = useReceipt(page)
  const { state } = receipt
  const promised = receipt.dueAt !== undefined && !isOver(state)
  const isNew = receipt.history.length === 1 && state === 'received' && !promised
  return (
    <div className="gl-page pt-10 pb-20">
      <div className="gl-narrow">
        <PrintHead
          start={receiptCode(code)}
          end={t.printedAt(`${clock(new Date(session.now))} ${dateDay(new Date(session.now))}`)}
        />
        <p className="gl-toned flex items-center gap-2" data-tone={promised ? 'wait' : toneOf(state)}>
          <Icon name={promised ? 'clock' : iconOf(state)} />
          {promised ? t.dueName : t.step[state].name}
        </p>
        <h1 className="gl-title mt-1 mb-6">{isNew ? t.keepCode : t.yours(n(receipt.number))}</h1>
        <CodeOf code={code} origin={origin} qr={qr} />
        {receipt.confidential ? (
          <p className="mt-4 flex max-w-measure gap-2">
            <span className="pt-0.5">
              <Icon name="lock" />
            </span>
            {t.report.seenBy}
          </p>
        ) : null}
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
              {nextOf(receipt, t).map((sentence) => (
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

function nextOf({ state }: ReceiptView, t: Messages): readonly string[] {
  if (state === 'published') return t.nextDone
  return isOver(state) ? t.nextAgain : t.next
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
