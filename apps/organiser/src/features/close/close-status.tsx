import { balanceQuery } from '@giaoluu/client/running-queries'
import { number } from '@giaoluu/ui/format/number'
import { LiveRegion } from '@giaoluu/ui/live-region'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { useCalmWords } from '../../routes/use-calm-words.ts'
import { lookAgain, NO_LOOK } from './hidden-open.ts'
import type { OpenRows } from './open-rows.ts'

/** Somebody waits for the two to agree before they press what cannot be undone. */
const LEDGER_POLL_MS = 2_000

type CloseStatusProps = { session: OrganisedSession; open: OpenRows; whole: boolean }

/** What still keeps the session from being closed, by the list and, for what its reader may not see, by the ledger. */
export function CloseStatus({ session, open, whole }: CloseStatusProps) {
  const { m, language } = useMessages()
  const w = m.closing
  const { slug, practice } = session.desk
  const { data: ledger } = useQuery({
    ...balanceQuery(slug, !practice),
    // The balance of a practice session is made with its whole report.
    ...(practice ? {} : { refetchInterval: LEDGER_POLL_MS }),
  })
  const [look, setLook] = useState(NO_LOOK)
  const next = ledger && whole ? lookAgain(look, ledger, open.counted) : look
  if (next !== look) setLook(next)
  const { hidden } = next
  const n = (value: number) => number(value, language)
  const left = open.unsettled.length
  const head =
    left > 0
      ? w.leftOf(n(left), n(session.setup.received))
      : hidden === 0
        ? w.noneLeft
        : hidden === null
          ? w.comparing
          : w.noneListed
  const rest = [
    ...(hidden ? [w.hidden(n(hidden))] : []),
    ...(open.promised > 0 ? [w.promised(n(open.promised))] : []),
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
