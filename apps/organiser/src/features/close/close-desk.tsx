import { useAtDesk } from '@giaoluu/client/console/account-context'
import { allowedVerbs } from '@giaoluu/client/console/allowed-verbs'
import { useConsoleDesk } from '@giaoluu/client/console/use-console-desk'
import type { DeskRow } from '@giaoluu/contract/question'
import { ConnectionStrip } from '@giaoluu/ui/connection-strip'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { CloseAct } from './close-act.tsx'
import { CloseFilters } from './close-filters.tsx'
import { CloseList, giveId } from './close-list.tsx'
import { CloseStatus } from './close-status.tsx'
import type { Given } from './give-outcomes.ts'
import { GivenReport } from './given-report.tsx'
import { filterRows, NO_FILTER, openRows } from './open-rows.ts'
import { OutcomeDialog } from './outcome-dialog.tsx'

/** What came of the last outcomes, and the row to go on with where only one was settled. */
type Outcomes = { rows: readonly DeskRow[]; given: Given; next: string | undefined }

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
  const [given, setGiven] = useState<Outcomes | null>(null)
  const report = useRef<HTMLDivElement>(null)
  // The row that opened the dialog is about to leave, and its button with it.
  useEffect(() => {
    if (!given) return
    const next = given.next && document.getElementById(giveId(given.next))
    if (next) next.focus()
    else report.current?.focus()
  }, [given])
  const rows = state?.rows
  const open = useMemo(() => openRows(rows?.values() ?? []), [rows])
  const seen = useMemo(() => filterRows(open.unsettled, filter), [open, filter])
  if (!state) return <Skeleton label={m.loading} />
  const organisation = session.desk.organisation.slug
  const allowed = (row: DeskRow) => allowedVerbs(me, organisation, row)
  // What was settled meanwhile is no longer selected.
  const selected = seen.filter(({ id }) => chosen.has(id))
  const left = open.unsettled.length
  return (
    <div className="og-closing">
      <ConnectionStrip
        status={status}
        words={{ connection: { ...m.connection, ...w.connection }, errors: m.errors }}
        language={language}
      />
      <p className="og-closing-lead">{w.lead}</p>
      <CloseStatus session={session} open={open} whole={state.complete.open} />
      {state.complete.open ? null : <p className="gl-muted">{w.incomplete}</p>}
      {given ? <GivenReport ref={report} rows={given.rows} given={given.given} /> : null}
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
            setGiven({ rows: giving, given: came, next: nextOf(giving, came) })
            setGiving(null)
            const done = new Set(came.results.filter((result) => result.done).map(({ id }) => id))
            setChosen(new Set([...chosen, ...came.unsent].filter((id) => !done.has(id))))
          }}
        />
      ) : null}
    </div>
  )

  /** After one was settled the next is at hand; whatever else happened has to be read. */
  function nextOf(settled: readonly DeskRow[], { results }: Given): string | undefined {
    const one = settled.length === 1 && results[0]?.done ? settled[0] : undefined
    const at = seen.findIndex(({ id }) => id === one?.id)
    return at < 0 ? undefined : (seen[at + 1] ?? seen[at - 1])?.id
  }
}
