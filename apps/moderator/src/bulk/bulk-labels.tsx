import { figureAt } from '@giaoluu/client/console/figures'
import type { DeskRow } from '@giaoluu/contract/question'
import { KeyCap } from '@giaoluu/ui/key-cap'
import { useTriage } from '../desk/triage-context.ts'
import { NewLabel } from '../detail/new-label.tsx'
import { useMessages } from '../messages/use-messages.ts'
import type { BulkWish } from './plan-bulk.ts'

type LabelWish = Extract<BulkWish, { verb: 'label' }>

type BulkLabelsProps = {
  wish: LabelWish
  rows: readonly DeskRow[]
  keys: boolean
  onChange: (wish: LabelWish) => void
}

/** Whether all, some or none of the questions will have a label. */
function standing({ add, remove }: LabelWish, rows: readonly DeskRow[], label: string): boolean | 'some' {
  if (add.includes(label)) return true
  if (remove.includes(label)) return false
  const count = rows.filter(({ labels }) => labels.includes(label)).length
  return count === 0 ? false : count === rows.length ? true : 'some'
}

/** The wish with a label on all questions, or on none. */
export function withLabel(wish: LabelWish, rows: readonly DeskRow[], label: string): LabelWish {
  const on = standing(wish, rows, label) !== true
  const add = wish.add.filter((id) => id !== label)
  const remove = wish.remove.filter((id) => id !== label)
  return on ? { ...wish, add: [...add, label], remove } : { ...wish, add, remove: [...remove, label] }
}

/** The labels of the session, to put on all questions of a selection or to take off. */
export function BulkLabels({ wish, rows, keys, onChange }: BulkLabelsProps) {
  const { m } = useMessages()
  const { session } = useTriage()
  return (
    <div className="md-bulk-fields">
      <fieldset className="gl-field" hidden={session.labels.length === 0}>
        <legend className="gl-label">{m.detail.labels}</legend>
        {session.labels.map(({ id, name }, index) => {
          const on = standing(wish, rows, id)
          const figure = figureAt(index, keys)
          return (
            <label className="gl-check" key={id}>
              <input
                type="checkbox"
                checked={on === true}
                ref={(box) => {
                  if (box) box.indeterminate = on === 'some'
                }}
                onChange={() => onChange(withLabel(wish, rows, id))}
              />
              <span>
                {name}
                {figure === undefined ? null : (
                  <span className="gl-check-key" aria-hidden="true">
                    <KeyCap>{figure}</KeyCap>
                  </span>
                )}
                {on === 'some' ? <small>{m.bulk.someLabelled}</small> : null}
              </span>
            </label>
          )
        })}
      </fieldset>
      <div className="md-label-new">
        <NewLabel
          onPut={({ id }) => standing(wish, rows, id) === true || onChange(withLabel(wish, rows, id))}
        />
      </div>
    </div>
  )
}
