import { Button } from '@giaoluu/ui/button'
import { number } from '@giaoluu/ui/format/number'
import { LiveRegion } from '@giaoluu/ui/live-region'
import { useMessages } from '../messages/use-messages.ts'
import { BulkActs } from './bulk-acts.tsx'
import { BULK_MAX } from './bulk-max.ts'
import type { BulkVerb } from './plan-bulk.ts'
import type { Selection } from './use-selection.ts'

type SelectionBarProps = {
  selection: Selection
  /** How many questions the list has. */
  inList: number
  cutOff: boolean
  /** An act is open: its own buttons decide. */
  acting: boolean
  keys: boolean
  onAct: (verb: BulkVerb) => void
}

/** How many are chosen and what can be done to them, at the foot of the list. */
export function SelectionBar({ selection, inList, cutOff, acting, keys, onAct }: SelectionBarProps) {
  const { m, language } = useMessages()
  const count = selection.rows.length
  const most = Math.min(inList, BULK_MAX)
  return (
    <>
      <LiveRegion words={count > 0 ? m.select.count(number(count, language)) : ''} />
      <section className="md-selection" aria-label={m.select.label} hidden={!selection.choosing}>
        <div className="md-selection-line">
          <b>{m.select.count(number(count, language))}</b>
          {count < most ? (
            <Button kind="quiet" onClick={selection.all}>
              {most < inList
                ? m.select.first(number(most, language))
                : m.select.whole(number(most, language))}
            </Button>
          ) : null}
          <Button kind="quiet" keyHint={keys ? 'Esc' : undefined} onClick={selection.clear}>
            {m.select.clear}
          </Button>
        </div>
        {cutOff ? <p className="md-cut-off">{m.bulk.offline}</p> : null}
        {count > 0 && !cutOff && !acting ? <BulkActs label={m.bulk.label} keys={keys} onAct={onAct} /> : null}
      </section>
    </>
  )
}
