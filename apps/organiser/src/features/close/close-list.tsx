import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'
import { Button } from '@giaoluu/ui/button'
import { Checkbox } from '@giaoluu/ui/checkbox'
import { duration } from '@giaoluu/ui/format/duration'
import { number } from '@giaoluu/ui/format/number'
import { Tag } from '@giaoluu/ui/tag'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { waitTone } from '../board/wait-tone.ts'

/** As many as one scrolls through; a selection takes all that are seen by the filter. */
const PAGE = 100

/** The button that settles one row. */
export const giveId = (id: string): string => `give-${id}`

type CloseListProps = {
  rows: readonly DeskRow[]
  chosen: ReadonlySet<string>
  selected: readonly DeskRow[]
  desk: DeskSession
  onChoose: (chosen: ReadonlySet<string>) => void
  onGive: (rows: readonly DeskRow[]) => void
  onClear: () => void
}

/** The open questions with unit and age, oldest first, to be settled one by one or many at once. */
export function CloseList({ rows, chosen, selected, desk, onChoose, onGive, onClear }: CloseListProps) {
  const { m, language } = useMessages()
  const w = m.closing
  const [pages, setPages] = useState(1)
  const now = useServerNow(30_000)
  const n = (value: number) => number(value, language)
  const shown = rows.slice(0, pages * PAGE)
  const more = rows.length - shown.length
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
        <Checkbox
          id="close-all"
          checked={selected.length === rows.length}
          onChange={(event) =>
            onChoose(event.currentTarget.checked ? new Set(rows.map(({ id }) => id)) : new Set())
          }
        >
          {w.selectAll(n(rows.length))}
        </Checkbox>
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
  now: number
  chosen: boolean
  onChoose: (on: boolean) => void
  onGive: () => void
}

function OpenRow({ row, desk, now, chosen, onChoose, onGive }: OpenRowProps) {
  const { m, language } = useMessages()
  const w = m.closing
  const { state, unit, linked, receivedAt } = row
  const called = number(row.number, language)
  const age = duration((now - Date.parse(receivedAt)) / 1000, language)
  return (
    <li data-chosen={chosen ? '' : undefined}>
      <label className="gl-check">
        <input
          type="checkbox"
          aria-label={w.select(called)}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </label>
      <div>
        <p className="og-open-facts">
          <b>{m.question.number(called)}</b>
          <Tag state={state}>{m.states[state]}</Tag>
          <span>{unit ? (desk.units.find(({ id }) => id === unit)?.name ?? unit) : w.noUnit}</span>
          <span className="gl-toned" data-tone={waitTone(desk.kind)(receivedAt, now)}>
            {w.waits(age)}
          </span>
          {linked > 0 ? <span>{w.linked(number(linked, language))}</span> : null}
        </p>
        <p className="og-open-text" lang="vi">
          {row.publicText ?? row.text}
        </p>
      </div>
      <Button id={giveId(row.id)} aria-label={w.giveOne(called)} onClick={onGive}>
        {w.give}
      </Button>
    </li>
  )
}
