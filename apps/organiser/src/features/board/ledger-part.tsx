import { useMessages } from '../../messages/use-messages.ts'
import { Loaded } from '../../routes/loaded.tsx'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { Balance } from './balance.tsx'
import { useBalance } from './use-balance.ts'

/** The balance as it is now. */
export function LedgerPart({ session, linked }: { session: OrganisedSession; linked?: number }) {
  const { m } = useMessages()
  const query = useBalance(session.desk)
  return (
    <section className="og-side-part" aria-labelledby="board-ledger">
      <h3 id="board-ledger" className="gl-heading">
        {m.board.ledger.title}
      </h3>
      <Loaded query={query}>{(ledger) => <Balance ledger={ledger} linked={linked} />}</Loaded>
    </section>
  )
}
