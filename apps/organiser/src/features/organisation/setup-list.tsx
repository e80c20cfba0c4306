import { Button } from '@giaoluu/ui/button'
import { number } from '@giaoluu/ui/format/number'
import { Tag } from '@giaoluu/ui/tag'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'

/** One line of a list that is set up. */
export type SetupItem = { id: string; name: string; active: boolean; depth?: number; note?: ReactNode }

type SetupListProps = {
  label: string
  items: readonly SetupItem[]
  empty: string
  onEdit: (id: string) => void
}

/** What can be chosen elsewhere; what has ended is shown when asked for. */
export function SetupList({ label, items, empty, onEdit }: SetupListProps) {
  const { m, language } = useMessages()
  const w = m.organisation
  const [all, setAll] = useState(false)
  const ended = items.filter(({ active }) => !active).length
  const shown = all ? items : items.filter(({ active }) => active)
  return (
    <>
      {shown.length === 0 ? <p className="gl-muted">{empty}</p> : null}
      <ul className="og-list" aria-label={label}>
        {shown.map(({ id, name, active, depth = 0, note }) => (
          <li key={id} data-depth={Math.min(depth, 4)}>
            <div>
              <b>{name}</b>
              {active ? null : <Tag state="fact">{w.inactive}</Tag>}
              {note}
            </div>
            <Button kind="quiet" icon="pencil" aria-label={w.editOne(name)} onClick={() => onEdit(id)}>
              {m.edit}
            </Button>
          </li>
        ))}
      </ul>
      {ended > 0 && !all ? (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {w.showEnded(number(ended, language))}
        </Button>
      ) : null}
    </>
  )
}
