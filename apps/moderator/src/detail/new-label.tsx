import { errorWord } from '@giaoluu/client/console/error-word'
import { findNamed } from '@giaoluu/client/console/find-named'
import type { Named } from '@giaoluu/contract/session'
import { Button } from '@giaoluu/ui/button'
import { TextField } from '@giaoluu/ui/text-field'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'

/** The field that L goes to once the labels are open. */
export const LABEL_FIELD = 'label-name'

/** Finds a label by its name, or makes one of that name. */
export function NewLabel({ onPut }: { onPut: (label: Named) => void }) {
  const { m } = useMessages()
  const { session, addLabel } = useTriage()
  const [name, setName] = useState('')
  const [error, setError] = useState<string | undefined>()
  const [busy, setBusy] = useState(false)
  const found = name.trim() === '' ? undefined : findNamed(session.labels, name)[0]
  // A label that is made takes a while: what was chosen meanwhile counts.
  const latest = useRef(onPut)
  useEffect(() => {
    latest.current = onPut
  })

  async function put(): Promise<void> {
    if (busy) return
    setBusy(true)
    setError(undefined)
    try {
      const label = found ?? (await addLabel(name.trim()))
      latest.current(label)
      setName('')
    } catch (refused) {
      setError(errorWord(m, refused))
    } finally {
      setBusy(false)
    }
  }

  function press(event: KeyboardEvent): void {
    // 229 is a key that an input method has taken, also the one that ends a word in Safari.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return
    if (name.trim() === '') return
    event.preventDefault()
    void put()
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
        onKeyDown={press}
      />
      {name.trim() === '' ? null : (
        <Button busy={busy} onClick={() => void put()}>
          {found ? `${m.labels.change}: ${found.name}` : m.labels.make(name.trim())}
        </Button>
      )}
    </>
  )
}
