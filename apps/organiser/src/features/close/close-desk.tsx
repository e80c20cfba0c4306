import { useAtDesk } from '@giaoluu/client/console/account-context'
import { allowedVerbs } from '@giaoluu/client/console/allowed-verbs'
import { useConsoleDesk } from '@giaoluu/client/console/use-console-desk'
import type { DeskRow } from '@giaoluu/contract/question'
import { ConnectionStrip } from '@giaoluu/ui/connection-strip'
import { number } from '@giaoluu/ui/format/number'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { useMemo, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { CloseAct } from './close-act.tsx'
import { CloseFilters } from './close-filters.tsx'
import { CloseList } from './close-list.tsx'
import type { Given } from './give-outcomes.ts'
import { GivenReport } from './given-report.tsx'
import { filterRows, NO_FILTER, openRows } from './open-rows.ts'
import { OutcomeDialog } from './outcome-dialog.tsx'

/** What is left to settle, live: one list, outcomes singly or for a selection, and at last the close. */
export function CloseDesk({ session }: { session: OrganisedSession }) {
  const { m, language } = useMessages()
  const w = m.closing
  const { me } = useAtDesk()
  const { desk } = useConsoleDesk(session.desk.slug)
  const { state, status } = desk
  const [filter, setFilter] = useState(NO_FILTER)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [giving, setGiving] = useState<readonly DeskRow[] | null>(null)
  const [given, setGiven] = useState<{ rows: readonly DeskRow[]; given: Given } | null>(null)
  const rows = state?.rows
  const open = useMemo(() => openRows(rows?.values() ?? []), [rows])
  const seen = useMemo(() => filterRows(open.unsettled, filter), [open, filter])
  if (!state) return <Skeleton label={m.loading} />
  const organisation = session.desk.organisation.slug
  const allowed = (row: DeskRow) => allowedVerbs(me, organisation, row)
  // What was settled meanwhile is no longer selected.
  const selected = seen.filter(({ id }) => chosen.has(id))
  const n = (value: number) => number(value, language)
  const left = open.unsettled.length
  return (
    <div className="og-closing">
      <ConnectionStrip
        status={status}
        words={{ connection: { ...m.connection, ...w.connection }, errors: m.errors }}
        language={language}
      />
      <p className="og-closing-lead">{w.lead}</p>
      <p className="og-closing-left" role="status">
        <b>{left === 0 ? w.noneLeft : w.leftOf(n(left), n(session.setup.received))}</b>{' '}
        {open.promised > 0 ? `${w.promised(n(open.promised))} ` : null}
        {open.publishing > 0 ? w.publishing(n(open.publishing)) : null}
      </p>
      {state.complete.open ? null : <p className="gl-muted">{w.incomplete}</p>}
      {given ? <GivenReport rows={given.rows} given={given.given} /> : null}
      {left > 0 ? (
        <>
          <CloseFilters
            rows={open.unsettled}
            units={session.desk.units}
            filter={filter}
            onChange={setFilter}
          />
          <CloseList
            rows={seen}
            chosen={chosen}
            selected={selected}
            desk={session.desk}
            onChoose={setChosen}
            onGive={setGiving}
            onClear={() => setFilter(NO_FILTER)}
          />
        </>
      ) : null}
      <CloseAct session={session} left={left + open.publishing} />
      {giving ? (
        <OutcomeDialog
          rows={giving}
          desk={session.desk}
          allowed={allowed}
          onClose={() => setGiving(null)}
          onGiven={(came) => {
            setGiven({ rows: giving, given: came })
            setGiving(null)
            const done = new Set(came.results.filter((result) => result.done).map(({ id }) => id))
            setChosen(new Set([...chosen].filter((id) => !done.has(id))))
          }}
        />
      ) : null}
    </div>
  )
}
