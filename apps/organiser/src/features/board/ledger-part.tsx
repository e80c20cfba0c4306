import { balanceQuery } from '@giaoluu/client/running-queries'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../messages/use-messages.ts'
import { Loaded } from '../../routes/loaded.tsx'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { Balance } from './balance.tsx'

/** The balance as it is now. */
export function LedgerPart({ session, linked }: { session: OrganisedSession; linked?: number }) {
  const { m } = useMessages()
  const { slug, practice, state } = session.desk
  const query = useQuery(balanceQuery(slug, !practice && state !== 'draft'))
  return (
    <section className="og-side-part" aria-labelledby="board-ledger">
      <h3 id="board-ledger" className="gl-heading">
        {m.board.ledger.title}
      </h3>
      <Loaded query={query}>{(ledger) => <Balance ledger={ledger} linked={linked} />}</Loaded>
    </section>
  )
}
