import { useAtDesk } from '@giaoluu/client/console/account-context'
import { serverNow } from '@giaoluu/client/server-clock'
import { Button } from '@giaoluu/ui/button'
import { CopyButton } from '@giaoluu/ui/copy-button'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { PrintHead } from '@giaoluu/ui/print-head'
import { useEffect, useRef } from 'react'
import { useMessages } from '../../messages/use-messages.ts'

/** The recovery codes, which are shown once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { m } = useMessages()
  const { me } = useAtDesk()
  const w = m.account
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const day = dateDay(new Date(serverNow()))
  return (
    <section className="og-part" aria-labelledby="codes">
      <PrintHead start={w.codesPrint(me.name, day)} end={m.brand} />
      <h3 id="codes" className="gl-heading" tabIndex={-1} ref={heading}>
        {w.codesTitle}
      </h3>
      <p className="og-words">{w.codesLead}</p>
      <ol className="og-codes gl-num">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p className="gl-muted og-words" data-no-print="">
        {w.codeOnce}
      </p>
      <div className="gl-form-acts">
        <CopyButton text={codes.join('\n')} label={w.copy} done={w.copied} />
        <Button icon="printer" onClick={() => window.print()}>
          {w.print}
        </Button>
        <Button kind="primary" onClick={onKept}>
          {w.kept}
        </Button>
      </div>
    </section>
  )
}
