import type { Board, BoardUnit } from '@giaoluu/contract/board'
import { Button } from '@giaoluu/ui/button'
import { DataTable } from '@giaoluu/ui/data-table'
import { clock } from '@giaoluu/ui/format/clock'
import { decimal } from '@giaoluu/ui/format/decimal'
import { duration } from '@giaoluu/ui/format/duration'
import { number } from '@giaoluu/ui/format/number'
import { Tag } from '@giaoluu/ui/tag'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { ForecastNote } from './forecast-note.tsx'
import { MessageDialog } from './message-dialog.tsx'
import { unitRows } from './unit-rows.ts'
import { waitTone } from './wait-tone.ts'

type Row = { unit: BoardUnit; name: string }

/** The units by their longest wait: what is open, how fast it goes, what will be left, who says nothing. */
export function UnitsPart({ board, session }: { board: Board; session: OrganisedSession }) {
  const { m, language } = useMessages()
  const w = m.board.units
  const [all, setAll] = useState(false)
  const [messageTo, setMessageTo] = useState<{ to: string | null } | null>(null)
  const { shown, folded, foldedOpen, most } = unitRows(board)
  const { units, closesAt, kind } = session.desk
  const now = Date.parse(board.at)
  const n = (value: number) => number(value, language)
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? id
  const age = (at: string) => duration((now - Date.parse(at)) / 1000, language)
  const rows: Row[] = (all ? [...shown, ...folded] : shown).map((unit) => ({ unit, name: nameOf(unit.unit) }))
  const { triage } = board
  return (
    <section className="og-part" aria-labelledby="board-units">
      <div className="og-head">
        <h3 id="board-units" className="gl-heading">
          {w.title}
        </h3>
        <span className="gl-muted">{w.order}</span>
      </div>
      {triage.open > 0 ? (
        <p className="og-triage">
          <b>{w.triage}</b>
          <span>{n(triage.open)}</span>
          {triage.oldest ? (
            <span className="gl-toned" data-tone={waitTone(kind)(triage.oldest.at, now)}>
              {age(triage.oldest.at)}
            </span>
          ) : null}
        </p>
      ) : null}
      {rows.length === 0 ? (
        <p className="gl-muted">{w.none}</p>
      ) : (
        <DataTable
          caption={w.title}
          rows={rows}
          keyOf={({ unit }) => unit.unit}
          columns={[
            { key: 'unit', label: w.unit, cell: (row) => <UnitName row={row} now={now} /> },
            { key: 'open', label: w.open, kind: 'figures', cell: ({ unit }) => n(unit.open) },
            {
              key: 'oldest',
              label: w.oldest,
              cell: ({ unit: { oldest } }) =>
                oldest ? (
                  <span className="gl-toned" data-tone={waitTone(kind)(oldest.at, now)}>
                    {age(oldest.at)}
                  </span>
                ) : (
                  '–'
                ),
            },
            {
              key: 'pace',
              label: w.perHour,
              kind: 'figures',
              wide: true,
              cell: ({ unit }) => decimal(unit.perHour, language),
            },
            {
              key: 'left',
              label: closesAt ? w.left(clock(new Date(closesAt))) : w.leftEnd,
              kind: 'figures',
              cell: ({ unit }) => (unit.forecast ? n(unit.forecast.open) : '–'),
            },
            {
              key: 'bar',
              label: w.bar,
              wide: true,
              cell: ({ unit }) => <Bar unit={unit} most={most} />,
            },
            {
              key: 'message',
              label: '',
              wide: true,
              cell: ({ unit, name }) => (
                <Button aria-label={w.messageTo(name)} onClick={() => setMessageTo({ to: unit.unit })}>
                  {w.message}
                </Button>
              ),
            },
          ]}
        />
      )}
      <p className="og-under-table">
        {folded.length > 0 ? (
          <Button kind="quiet" onClick={() => setAll(!all)}>
            {all ? w.fewer : w.others(n(folded.length), n(foldedOpen))}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={() => setMessageTo({ to: null })}>
          {w.messageAll}
        </Button>
      </p>
      {closesAt ? <ForecastNote /> : null}
      {messageTo ? (
        <MessageDialog
          slug={session.desk.slug}
          units={units}
          to={messageTo.to}
          onClose={() => setMessageTo(null)}
        />
      ) : null}
    </section>
  )
}

function UnitName({ row: { unit, name }, now }: { row: Row; now: number }) {
  const { m, language } = useMessages()
  const w = m.board.units
  const { silent, lastActAt, needs } = unit
  return (
    <>
      {name}
      {silent || needs ? (
        <span className="og-unit-marks">
          {silent ? (
            <Tag state="overdue">
              {lastActAt ? w.silent(duration((now - Date.parse(lastActAt)) / 1000, language)) : w.silentNever}
            </Tag>
          ) : null}
          {needs ? <Tag state="due">{w.needs(number(needs, language))}</Tag> : null}
        </span>
      ) : null}
    </>
  )
}

function Bar({ unit: { open, forecast }, most }: { unit: BoardUnit; most: number }) {
  const { m, language } = useMessages()
  const n = (value: number) => number(value, language)
  const then = forecast?.open ?? 0
  const width = (value: number) => `${(Math.max(0, value) / most) * 98}%`
  const words = m.board.units.barWords(n(open), forecast ? n(then) : '–')
  return (
    <svg className="og-bar" role="img" aria-label={words} width="100%" height="10">
      <rect className="og-bar-now" x="0.5" y="0.5" width={width(open)} height="9" />
      {forecast ? <rect className="og-bar-then" x="0.5" y="0.5" width={width(then)} height="9" /> : null}
    </svg>
  )
}
