import { errorWord } from '@giaoluu/client/console/error-word'
import { http } from '@giaoluu/client/http'
import type { Named } from '@giaoluu/contract/session'
import { Button } from '@giaoluu/ui/button'
import { Dialog } from '@giaoluu/ui/dialog'
import { SelectField } from '@giaoluu/ui/select-field'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { useAct } from '../../routes/use-act.ts'

type MessageDialogProps = {
  slug: string
  units: readonly Named[]
  /** To whom at first; null for all. */
  to: string | null
  onClose: () => void
}

/** A word to units. */
export function MessageDialog({ slug, units, to, onClose }: MessageDialogProps) {
  const { m } = useMessages()
  const w = m.board.messages
  const [unit, setUnit] = useState(to ?? '')
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const send = useAct(
    (words: string) =>
      http.call('sendUnitMessage', {
        params: { slug },
        body: { units: unit === '' ? [] : [unit], text: words },
      }),
    [['session', slug, 'messages']],
  )
  function submit(event: FormEvent): void {
    event.preventDefault()
    const empty = text.trim() === ''
    setMissing(empty)
    if (!empty && !send.isPending) send.mutate(text, { onSuccess: onClose })
  }
  return (
    <Dialog open title={w.write} closeLabel={m.close} onClose={onClose} busy={send.isPending}>
      <form className="og-form" onSubmit={submit} noValidate>
        <SelectField
          id="message-unit"
          label={w.recipient}
          value={unit}
          options={[
            { value: '', label: w.allUnits },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setUnit(event.currentTarget.value)}
        />
        <TextAreaField
          id="message-text"
          label={w.text}
          hint={w.hint}
          rows={4}
          data-autofocus=""
          maxLength={2000}
          value={text}
          error={missing ? w.missing : send.error ? errorWord(m, send.error) : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className="gl-form-acts">
          <Button type="submit" kind="primary" busy={send.isPending}>
            {send.isPending ? w.sending : w.send}
          </Button>
          <Button busy={send.isPending} onClick={onClose}>
            {m.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
