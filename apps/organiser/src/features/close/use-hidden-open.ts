import { balanceQuery } from '@giaoluu/client/running-queries'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { lookAgain, NO_LOOK } from './hidden-open.ts'

/** Somebody waits for the two to agree before they press what cannot be undone. */
const LEDGER_POLL_MS = 2_000

/** How many the ledger holds that the list does not show; null until the two were compared. */
export function useHiddenOpen({ desk }: OrganisedSession, listed: number, whole: boolean): number | null {
  const { slug, practice } = desk
  const { data: ledger } = useQuery({
    ...balanceQuery(slug, !practice),
    // The balance of a practice session is made with its whole report.
    ...(practice ? {} : { refetchInterval: LEDGER_POLL_MS }),
  })
  const [look, setLook] = useState(NO_LOOK)
  const next = ledger && whole ? lookAgain(look, ledger, listed) : look
  if (next !== look) setLook(next)
  return next.hidden
}
