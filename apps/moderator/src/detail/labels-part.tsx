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
const KEYED_LABELS = 9

type LabelsLineProps = { labels: RowLabels; onOpen: () => void; keys: boolean }

/** The labels a question bears, and the way to change them. */
export function LabelsLine({ labels, onOpen, keys }: LabelsLineProps) {
  const { m } = useMessages()
  const { names, cutOff } = useTriage()
  return (
    <span className="md-labels">
      {labels.on.length > 0 ? (
        <Chips label={m.detail.labels} chips={labels.on.map((id) => ({ id, name: names.label(id) }))} />
      ) : (
        <span className="gl-muted">{m.labels.none}</span>
      )}
      {labels.toggle || cutOff ? (
        <Button
          kind="quiet"
          keyHint={keys ? 'L' : undefined}
          disabledReason={cutOff ? m.labels.needsNetwork : undefined}
          onClick={onOpen}
        >
          {m.labels.change}
        </Button>
      ) : null}
    </span>
  )
}

type LabelsDrawerProps = { labels: RowLabels; onClose: () => void; keys: boolean }

/** All labels there are, to put on and take off, and a place to name a new one. */
export function LabelsDrawer({ labels, onClose, keys }: LabelsDrawerProps) {
  const { m } = useMessages()
  const { session } = useTriage()
  return (
    <section className="md-bar md-labels-open" aria-label={m.detail.labels}>
      {session.labels.length > 0 ? (
        <ul>
          {session.labels.map(({ id, name }, index) => (
            <li key={id}>
              <button
                type="button"
                className="md-label"
                aria-pressed={labels.on.includes(id)}
                aria-keyshortcuts={keys && index < KEYED_LABELS ? String(index + 1) : undefined}
                onClick={() => labels.toggle?.(id)}
              >
                {keys && index < KEYED_LABELS ? (
                  <span className="gl-button-keys" aria-hidden="true">
                    <KeyCap>{String(index + 1)}</KeyCap>
                  </span>
                ) : null}
                {name}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="md-label-new">
        <NewLabel labels={labels} />
        <Button keyHint={keys ? 'Esc' : undefined} onClick={onClose}>
          {m.labels.close}
        </Button>
      </div>
    </section>
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
    <>
      <TextField
        id={LABEL_FIELD}
        label={m.labels.find}
        placeholder={m.labels.findHint}
        value={name}
        error={error}
        // With none to choose there is only a name to type.
        autoFocus={session.labels.length === 0}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          // 229 is a key that an input method has taken, also the one that ends a word in Safari.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return
          event.preventDefault()
          void put()
        }}
      />
      {name.trim() === '' ? null : (
        <Button busy={busy} onClick={() => void put()}>
          {found ? `${m.labels.change}: ${found.name}` : m.labels.make(name.trim())}
        </Button>
      )}
    </>
  )
}
