import { number } from '@giaoluu/ui/format/number'
import { LiveRegion } from '@giaoluu/ui/live-region'
import { useMessages } from '../../messages/use-messages.ts'
import { useCalmWords } from '../../routes/use-calm-words.ts'
import type { OpenRows } from './open-rows.ts'

type CloseStatusProps = {
  received: number
  open: OpenRows
  /** How many are open that the list does not show; null while that is not known. */
  hidden: number | null
  handler: string | undefined
}

/** What still keeps the session from being closed, by the list and, for what its reader may not see, by the ledger. */
export function CloseStatus({ received, open, hidden, handler }: CloseStatusProps) {
  const { m, language } = useMessages()
  const w = m.closing
  const n = (value: number) => number(value, language)
  const left = open.unsettled.length
  const head =
    left > 0
      ? w.leftOf(n(left), n(received))
      : hidden === 0
        ? w.noneLeft
        : hidden === null
          ? w.comparing
          : w.noneListed
  const rest = [
    ...(hidden ? [w.hidden(n(hidden)), ...(handler ? [w.handler(handler)] : [])] : []),
    ...(open.promised.length > 0 ? [w.promised(n(open.promised.length))] : []),
    ...(open.publishing > 0 ? [w.publishing(n(open.publishing))] : []),
  ].join(' ')
  return (
    <>
      <p className="og-closing-left">
        <b>{head}</b> {rest}
      </p>
      <LiveRegion words={useCalmWords(`${head} ${rest}`)} />
    </>
  )
}
