import { serverNow } from '@giaoluu/client/server-clock'
import type { Submitted } from '@giaoluu/contract/receipt'
import type { DeskSession } from '@giaoluu/contract/session'
import { Button } from '@giaoluu/ui/button'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { CodeSlab } from '@giaoluu/ui/code-slab'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { number } from '@giaoluu/ui/format/number'
import { receiptCode } from '@giaoluu/ui/format/receipt-code'
import { PrintHead } from '@giaoluu/ui/print-head'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { QrCode } from './qr-code.tsx'

type EntryReceiptProps = {
  submitted: Submitted
  /** What was asked, in the words entered. */
  text: string
  session: DeskSession
}

/** The receipt of what was just entered: to read out, to print, to copy; the form for the next one is under it. */
export function EntryReceipt({ submitted, text, session }: EntryReceiptProps) {
  const { m, language } = useMessages()
  const w = m.entry
  const box = useRef<HTMLElement>(null)
  const [copied, setCopied] = useState(false)
  const [at] = useState(() => new Date(serverNow()))
  useEffect(() => box.current?.focus(), [])
  const code = receiptCode(submitted.receipt)
  const address = `${window.location.origin}/receipts/${submitted.receipt}`
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code)
      setCopied(true)
    } catch {
      window.prompt('', code)
    }
  }
  return (
    <section className="og-receipt" ref={box} tabIndex={-1} aria-labelledby="entry-saved">
      <PrintHead
        start={session.organisation.name}
        practice={session.practice ? m.practice.word : undefined}
        end={`${clock(at)} ${dateDay(at)}`}
      />
      <p className="og-on-paper">{w.printHead(session.title)}</p>
      <h3 id="entry-saved" className="gl-heading">
        {w.saved(number(submitted.number, language))}
      </h3>
      <blockquote className="og-on-paper">{text}</blockquote>
      <CodeSlab
        label={w.code}
        code={code}
        note={
          <>
            <span data-no-print="">{session.practice ? w.practiceNote : w.codeNote}</span>
            <span className="og-on-paper">{session.practice ? w.practiceNote : w.follow(address)}</span>
          </>
        }
        actions={
          <>
            <Button icon="printer" onClick={() => window.print()}>
              {w.print}
            </Button>
            <Button icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
              <span aria-live="polite">{copied ? w.copied : w.copy}</span>
            </Button>
            {session.practice ? null : (
              <ButtonLink icon="link" href={`/receipts/${submitted.receipt}`} target="_blank" rel="noopener">
                {w.open}
              </ButtonLink>
            )}
            <Button
              kind="primary"
              onClick={() => document.querySelector<HTMLElement>('#entry-text')?.focus()}
            >
              {w.next}
            </Button>
          </>
        }
        qr={session.practice ? undefined : <QrCode text={address} label={w.qr} />}
      />
    </section>
  )
}
