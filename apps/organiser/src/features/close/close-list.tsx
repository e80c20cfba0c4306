import type { Names } from '@giaoluu/client/console/names-of'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'
import { Button } from '@giaoluu/ui/button'
import { Checkbox } from '@giaoluu/ui/checkbox'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { duration } from '@giaoluu/ui/format/duration'
import { number } from '@giaoluu/ui/format/number'
import { Tag } from '@giaoluu/ui/tag'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { waitTone } from '../board/wait-tone.ts'
import { ReportWay } from './report-way.tsx'

/** As many as one scrolls through; a selection takes all that are seen by the filter. */
const PAGE = 100

/** The button that settles one row. */
export const giveId = (id: string): string => `give-${id}`

type CloseListProps = {
  rows: readonly DeskRow[]
  chosen: ReadonlySet<string>
  selected: readonly DeskRow[]
  desk: DeskSession
  names: Names
  onChoose: (chosen: ReadonlySet<string>) => void
  onGive: (rows: readonly DeskRow[]) => void
  onClear: () => void
}

/** The open questions with unit and age, oldest first, to be settled one by one or many at once. */
export function CloseList(props: CloseListProps) {
  const { rows, chosen, selected, desk, names, onChoose, onGive, onClear } = props
  const { m, language } = useMessages()
  const w = m.closing
  const [pages, setPages] = useState(1)
  const now = useServerNow(30_000)
  const n = (value: number) => number(value, language)
  const shown = rows.slice(0, pages * PAGE)
  const more = rows.length - shown.length
  const together = rows.filter(({ confidential }) => !confidential)
  function choose(id: string, on: boolean): void {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    onChoose(next)
  }
  if (rows.length === 0)
    return (
      <p className="gl-muted">
        {w.filters.nothing}{' '}
        <Button kind="quiet" onClick={onClear}>
          {w.filters.clear}
        </Button>
      </p>
    )
  return (
    <>
      <div className="og-select">
        {together.length > 0 ? (
          <Checkbox
            id="close-all"
            checked={selected.length === together.length}
            onChange={(event) =>
              onChoose(event.currentTarget.checked ? new Set(together.map(({ id }) => id)) : new Set())
            }
          >
            {w.selectAll(n(together.length))}
          </Checkbox>
        ) : null}
        {selected.length > 0 ? (
          <div className="og-selected">
            <span>{w.selected(n(selected.length))}</span>
            <Button kind="primary" onClick={() => onGive(selected)}>
              {w.give}
            </Button>
            <Button onClick={() => onChoose(new Set())}>{w.none}</Button>
          </div>
        ) : null}
      </div>
      <ul className="og-open" aria-label={w.list}>
        {shown.map((row) => (
          <OpenRow
            key={row.id}
            row={row}
            desk={desk}
            names={names}
            now={now}
            chosen={chosen.has(row.id)}
            onChoose={(on) => choose(row.id, on)}
            onGive={() => onGive([row])}
          />
        ))}
      </ul>
      {more > 0 ? (
        <p>
          <Button onClick={() => setPages(pages + 1)}>{w.more(n(Math.min(more, PAGE)))}</Button>
        </p>
      ) : null}
    </>
  )
}

type OpenRowProps = {
  row: DeskRow
  desk: DeskSession
  names: Names
  now: number
  chosen: boolean
  onChoose: (on: boolean) => void
  onGive: () => void
}

function OpenRow({ row, desk, names, now, chosen, onChoose, onGive }: OpenRowProps) {
  const { m, language } = useMessages()
  const w = m.closing
  const { state, unit, linked, receivedAt, dueAt, claim, confidential } = row
  const called = number(row.number, language)
  const age = duration((now - Date.parse(receivedAt)) / 1000, language)
  return (
    <li data-chosen={chosen ? '' : undefined}>
      {confidential ? (
        <span />
      ) : (
        <label className="gl-check">
          <input
            type="checkbox"
            aria-label={w.select(called)}
            checked={chosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        </label>
      )}
      <div>
        <p className="og-open-facts">
          <b>{m.question.number(called)}</b>
          {confidential ? <Tag state="confidential">{w.confidential}</Tag> : null}
          <Tag state={state}>{m.states[state]}</Tag>
          {dueAt === undefined ? null : (
            <Tag state={Date.parse(dueAt) < now ? 'overdue' : 'due'}>
              {w.promisedFor(dateDay(new Date(dueAt)))}
            </Tag>
          )}
          <span>{unit ? names.unit(unit) : w.noUnit}</span>
          <span className="gl-toned" data-tone={waitTone(desk.kind)(receivedAt, now)}>
            {w.waits(age)}
          </span>
          {linked > 0 ? <span>{w.linked(number(linked, language))}</span> : null}
          {claim ? (
            <span>
              {/* Whoever goes on typing holds it longer than the list was told. */}
              {Date.parse(claim.until) > now
                ? w.heldUntil(names.person(claim.by), clockSeconds(new Date(claim.until)))
                : w.held(names.person(claim.by))}
            </span>
          ) : null}
        </p>
        {confidential ? (
          <ReportWay row={row} />
        ) : (
          <p className="og-open-text" lang="vi">
            {row.publicText ?? row.text}
          </p>
        )}
      </div>
      <Button
        id={giveId(row.id)}
        aria-label={confidential ? w.giveReport(called) : w.giveOne(called)}
        onClick={onGive}
      >
        {w.give}
      </Button>
    </li>
  )
}
