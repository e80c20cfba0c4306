import { useAtDesk } from '@giaoluu/client/console/account-context'
import { allowedVerbs } from '@giaoluu/client/console/allowed-verbs'
import { namesOf } from '@giaoluu/client/console/names-of'
import { useConsoleDesk } from '@giaoluu/client/console/use-console-desk'
import { serverNow } from '@giaoluu/client/server-clock'
import type { DeskRow } from '@giaoluu/contract/question'
import { ConnectionStrip } from '@giaoluu/ui/connection-strip'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { useReportHandler } from '../board/use-report-handler.ts'
import { CloseAct } from './close-act.tsx'
import { CloseFilters } from './close-filters.tsx'
import { CloseList, giveId } from './close-list.tsx'
import { CloseStatus } from './close-status.tsx'
import type { Given } from './give-outcomes.ts'
import { GivenReport } from './given-report.tsx'
import { filterRows, NO_FILTER, openRows, rowsInView } from './open-rows.ts'
import { OutcomeDialog } from './outcome-dialog.tsx'
import { emptyOutcome } from './outcome-form.ts'
import { useHiddenOpen } from './use-hidden-open.ts'

/** What is typed about a report does not show up in the dialog of a question. */
const emptyForms = () => ({ question: emptyOutcome(serverNow()), report: emptyOutcome(serverNow()) })
const formOf = (rows: readonly DeskRow[]) =>
  rows.some(({ confidential }) => confidential) ? 'report' : 'question'

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
  // What was typed is there again when it could not be given, or the dialog was closed by mistake.
  const [forms, setForms] = useState(emptyForms)
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
  const seen = useMemo(() => filterRows(rowsInView(open, filter), filter), [open, filter])
  const hidden = useHiddenOpen(session, open.counted, state?.complete.open ?? false)
  const handler = useReportHandler(session.desk)
  if (!state) return <Skeleton label={m.loading} />
  const organisation = session.desk.organisation.slug
  const allowed = (row: DeskRow) => allowedVerbs(me, organisation, row)
  // What was settled meanwhile is no longer selected, and a confidential report is never settled together with others.
  const selected = seen.filter(({ id, confidential }) => chosen.has(id) && !confidential)
  const names = namesOf(session.desk, me)
  const left = open.unsettled.length
  return (
    <div className="og-closing">
      <ConnectionStrip
        status={status}
        words={{ connection: { ...m.connection, ...w.connection }, errors: m.errors }}
        language={language}
      />
      <p className="og-closing-lead">{w.lead}</p>
      <CloseStatus received={session.setup.received} open={open} hidden={hidden} handler={handler} />
      {state.complete.open ? null : <p className="gl-muted">{w.incomplete}</p>}
      {given ? (
        <GivenReport ref={report} rows={given.rows} given={given.given} person={names.person} />
      ) : null}
      {left + open.promised.length > 0 ? (
        <CloseFilters open={open} units={session.desk.units} filter={filter} onChange={setFilter} />
      ) : null}
      {left > 0 || filter !== NO_FILTER ? (
        <CloseList
          rows={seen}
          chosen={chosen}
          selected={selected}
          desk={session.desk}
          names={names}
          onChoose={setChosen}
          onGive={setGiving}
          onClear={() => setFilter(NO_FILTER)}
        />
      ) : null}
      <CloseAct session={session} left={left + open.publishing} hidden={hidden ?? 0} handler={handler} />
      {giving ? (
        <OutcomeDialog
          rows={giving}
          desk={session.desk}
          form={forms[formOf(giving)]}
          onForm={(form) => setForms({ ...forms, [formOf(giving)]: form })}
          allowed={allowed}
          onClose={() => setGiving(null)}
          onGiven={(came) => {
            setGiven({ rows: giving, given: came, next: nextOf(giving, came) })
            setGiving(null)
            if (came.results.length === giving.length && came.results.every((result) => result.done))
              setForms(emptyForms())
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
