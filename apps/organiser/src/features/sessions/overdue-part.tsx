import { errorWord } from '@giaoluu/client/console/error-word'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { http } from '@giaoluu/client/http'
import { organisationQuery, overdueQuery } from '@giaoluu/client/organiser-queries'
import type { DeskRow } from '@giaoluu/contract/question'
import type { SessionSummary } from '@giaoluu/contract/session'
import { Button } from '@giaoluu/ui/button'
import { DataTable } from '@giaoluu/ui/data-table'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { duration } from '@giaoluu/ui/format/duration'
import { number } from '@giaoluu/ui/format/number'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../messages/use-messages.ts'
import { Loaded } from '../../routes/loaded.tsx'
import { useAct } from '../../routes/use-act.ts'
import { reminderText } from './reminder-text.ts'

type OverduePartProps = { organisation: string; sessions: readonly SessionSummary[] }

/** What was promised and is due, of every session, with a word to the units it waits for. */
export function OverduePart({ organisation, sessions }: OverduePartProps) {
  const { m } = useMessages()
  const query = useQuery(overdueQuery(organisation))
  const setup = useQuery(organisationQuery(organisation))
  const unitName = (id: string) => setup.data?.units.find((unit) => unit.id === id)?.name ?? id
  return (
    <section className="og-part" aria-labelledby={`due-${organisation}`}>
      <h3 id={`due-${organisation}`} className="gl-heading">
        {m.setup.overdue.title}
      </h3>
      <Loaded query={query}>
        {({ questions }) =>
          questions.length === 0 ? (
            <p className="gl-muted">{m.setup.overdue.none}</p>
          ) : (
            <OverdueTable questions={questions} sessions={sessions} unitName={unitName} />
          )
        }
      </Loaded>
    </section>
  )
}

type OverdueTableProps = {
  questions: readonly DeskRow[]
  sessions: readonly SessionSummary[]
  unitName: (id: string) => string
}

function OverdueTable({ questions, sessions, unitName }: OverdueTableProps) {
  const { m, language } = useMessages()
  const w = m.setup.overdue
  const now = useServerNow(60_000)
  const titles = new Map(sessions.map(({ slug, title }) => [slug, title]))
  const due = ({ dueAt }: DeskRow): { words: string; late: boolean } => {
    const left = dueAt ? (Date.parse(dueAt) - now) / 1000 : 0
    const words = duration(Math.abs(left), language)
    return left < 0 ? { words: w.late(words), late: true } : { words: w.left(words), late: false }
  }
  return (
    <DataTable
      caption={w.title}
      rows={questions}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'question',
          label: w.question,
          cell: (row) => (
            <>
              <a href={`/moderator/${row.session}/due/${row.id}`}>
                {m.question.number(number(row.number, language))}
              </a>
              <small className="og-under">{titles.get(row.session) ?? row.session}</small>
            </>
          ),
        },
        { key: 'unit', label: w.unit, cell: ({ unit }) => (unit ? unitName(unit) : w.noUnit) },
        {
          key: 'due',
          label: w.due,
          cell: (row) => (
            <>
              {row.dueAt ? dateDay(new Date(row.dueAt)) : null}
              <small className="og-under gl-toned" data-tone={due(row).late ? 'late' : 'wait'}>
                {due(row).words}
              </small>
            </>
          ),
        },
        { key: 'remind', label: '', cell: (row) => <Remind row={row} unitName={unitName} /> },
      ]}
    />
  )
}

function Remind({ row, unitName }: { row: DeskRow; unitName: (id: string) => string }) {
  const { m, language } = useMessages()
  const w = m.setup.overdue
  const { unit, session, id } = row
  const send = useAct(() => {
    const text = reminderText(number(row.number, 'vi'))
    return http.call('sendUnitMessage', {
      params: { slug: session },
      body: { units: unit ? [unit] : [], text, questions: [id] },
    })
  }, [['session', session, 'messages']])
  if (!unit) return null
  return (
    <>
      {send.error ? (
        <span className="og-under gl-toned" data-tone="late" role="alert">
          {errorWord(m, send.error)}
        </span>
      ) : null}
      <Button
        busy={send.isPending}
        disabledReason={send.isSuccess ? w.reminded : undefined}
        aria-label={`${w.remindTitle(unitName(unit))}, ${m.question.number(number(row.number, language))}`}
        onClick={() => send.mutate()}
      >
        {w.remind}
      </Button>
    </>
  )
}
