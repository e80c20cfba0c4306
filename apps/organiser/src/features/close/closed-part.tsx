import type { LedgerCounts } from '@giaoluu/contract/session'
import { DataTable } from '@giaoluu/ui/data-table'
import { number } from '@giaoluu/ui/format/number'
import { Strip } from '@giaoluu/ui/strip'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Loaded } from '../../routes/loaded.tsx'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { Balance } from '../board/balance.tsx'
import { useBalance } from '../board/use-balance.ts'

const COLUMNS = [
  'received',
  'published',
  'declined',
  'handedOver',
  'retracted',
  'answeredLater',
  'open',
] as const satisfies readonly (keyof typeof LedgerCounts)[]

type Line = { key: string; name: string } & Record<(typeof COLUMNS)[number], number>

/** After the close: the balance as everybody reads it, whole and by unit and topic. */
export function ClosedPart({ session }: { session: OrganisedSession }) {
  const { m } = useMessages()
  const w = m.closing
  const { slug } = session.desk
  const query = useBalance(session.desk)
  return (
    <div className="og-closed">
      <Strip tone="declined" icon="check">
        <b>{w.closed}.</b> {w.closedCause}
      </Strip>
      <Loaded query={query}>
        {(ledger) => (
          <>
            <div className="og-closed-balance">
              <Balance ledger={ledger} />
            </div>
            <Lines
              id="closed-units"
              title={w.byUnit}
              column={w.unitColumn}
              lines={ledger.byUnit.map(({ unit, ...counts }) => ({
                key: unit?.id ?? 'none',
                name: unit?.name ?? w.noneUnit,
                ...counts,
              }))}
            />
            <Lines
              id="closed-topics"
              title={w.byTopic}
              column={w.topicColumn}
              lines={ledger.byTopic.map(({ topic, ...counts }) => ({
                key: topic?.id ?? 'none',
                name: topic?.name ?? w.noneTopic,
                ...counts,
              }))}
            />
          </>
        )}
      </Loaded>
      <p>
        <Link
          className="gl-button"
          data-kind="primary"
          to="/sessions/$session/report"
          params={{ session: slug }}
        >
          {w.toReport}
        </Link>
      </p>
    </div>
  )
}

function Lines(props: { id: string; title: string; column: string; lines: readonly Line[] }) {
  const { m, language } = useMessages()
  const { id, title, column, lines } = props
  return (
    <section className="og-part" aria-labelledby={id}>
      <h3 id={id} className="gl-heading">
        {title}
      </h3>
      <DataTable
        caption={title}
        rows={lines}
        keyOf={({ key }) => key}
        columns={[
          { key: 'name', label: column, cell: ({ name }) => name },
          ...COLUMNS.map((name) => ({
            key: name,
            label: m.board.ledger[name],
            kind: 'figures' as const,
            cell: (line: Line) => number(line[name], language),
          })),
        ]}
      />
    </section>
  )
}
