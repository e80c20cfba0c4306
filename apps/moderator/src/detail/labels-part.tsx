import { errorWord } from '@giaoluu/client/console/error-word'
import { findNamed } from '@giaoluu/client/console/find-named'
import { Button } from '@giaoluu/ui/button'
import { Chips } from '@giaoluu/ui/chips'
import { KeyCap } from '@giaoluu/ui/key-cap'
import { TextField } from '@giaoluu/ui/text-field'
import { useState } from 'react'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { RowLabels } from './use-row-labels.ts'

/** The field that L goes to once the labels are open. */
export const LABEL_FIELD = 'label-name'
/** Keys exist for so many. */
export const KEYED_LABELS = 9

type LabelsPartProps = {
  labels: RowLabels
  open: boolean
  onOpen: (open: boolean) => void
  keys: boolean
}

/** The labels of a question; open, all there are to put on and take off, and a place to name a new one. */
export function LabelsPart({ labels, open, onOpen, keys }: LabelsPartProps) {
  const { m } = useMessages()
  const { session, names, cutOff } = useTriage()
  const key = (name: string) => (keys ? name : undefined)
  if (!open)
    return (
      <span className="md-labels">
        {labels.on.length > 0 ? (
          <Chips label={m.detail.labels} chips={labels.on.map((id) => ({ id, name: names.label(id) }))} />
        ) : (
          <span className="gl-muted">{m.labels.none}</span>
        )}
        {labels.toggle ? (
          <Button
            kind="quiet"
            keyHint={key('L')}
            disabledReason={cutOff ? m.labels.needsNetwork : undefined}
            onClick={() => onOpen(true)}
          >
            {m.labels.change}
          </Button>
        ) : null}
      </span>
    )
  return (
    <div className="md-labels-open">
      <ul>
        {session.labels.map(({ id, name }, index) => (
          <li key={id}>
            <button
              type="button"
              className="md-label"
              aria-pressed={labels.on.includes(id)}
              onClick={() => labels.toggle?.(id)}
            >
              {keys && index < KEYED_LABELS ? <KeyCap>{String(index + 1)}</KeyCap> : null}
              {name}
            </button>
          </li>
        ))}
      </ul>
      <NewLabel labels={labels} />
      <Button keyHint={key('Esc')} onClick={() => onOpen(false)}>
        {m.labels.close}
      </Button>
    </div>
  )
}

function NewLabel({ labels }: { labels: RowLabels }) {
  const { m } = useMessages()
  const { session, addLabel } = useTriage()
  const [name, setName] = useState('')
  const [error, setError] = useState<string | undefined>()
  const [busy, setBusy] = useState(false)
  const found = name.trim() === '' ? undefined : findNamed(session.labels, name)[0]

  async function put(): Promise<void> {
    if (name.trim() === '' || busy) return
    setBusy(true)
    setError(undefined)
    try {
      const label = found ?? (await addLabel(name.trim()))
      if (!labels.on.includes(label.id)) labels.toggle?.(label.id)
      setName('')
    } catch (refused) {
      setError(errorWord(m, refused))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="md-label-new">
      <TextField
        id={LABEL_FIELD}
        label={m.labels.find}
        hint={m.labels.findHint}
        value={name}
        error={error}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          void put()
        }}
      />
      {name.trim() === '' ? null : (
        <Button busy={busy} onClick={() => void put()}>
          {found ? `${m.labels.change}: ${found.name}` : m.labels.make(name.trim())}
        </Button>
      )}
    </div>
  )
}
