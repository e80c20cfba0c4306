import { textBlocksQuery } from '@giaoluu/client/desk-queries'
import { http } from '@giaoluu/client/http'
import type { UnitSetup } from '@giaoluu/contract/organisation'
import type { TextBlock } from '@giaoluu/contract/text-block'
import { Button } from '@giaoluu/ui/button'
import { SelectField } from '@giaoluu/ui/select-field'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { TextField } from '@giaoluu/ui/text-field'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { useFormAct } from '../../routes/use-form-act.ts'
import { FormDialog } from './form-dialog.tsx'
import { documentOf, isPlain } from './plain-document.ts'

type TextBlockDialogProps = {
  /** Those that can be given a new one. */
  units: readonly UnitSetup[]
  /** Null for a new one. */
  block: TextBlock | null
  onClose: () => void
}

/** Name and words of a text block; formatted ones can only be renamed here. */
export function TextBlockDialog({ units, block, onClose }: TextBlockDialogProps) {
  const { m } = useMessages()
  const o = m.organisation
  const w = o.textBlocks
  const [words, setWords] = useState({ name: block?.name ?? '', text: block?.bodyText ?? '' })
  const [unit, setUnit] = useState(units[0]?.id ?? '')
  const [removing, setRemoving] = useState(false)
  const kept = block && !isPlain(block.body) ? block.body : null
  const act = useFormAct({
    send: async (sent: 'words' | 'removal') => {
      const params = { id: block?.id ?? '' }
      const body = { name: words.name, body: kept ?? documentOf(words.text) }
      if (sent === 'removal') await http.call('removeTextBlock', { params, body: {} })
      else if (block) await http.call('editTextBlock', { params, body })
      else await http.call('addTextBlock', { body: { ...body, unit } })
    },
    keys: [textBlocksQuery().queryKey],
    fields: {
      name: { fieldId: 'block-name', message: o.missing(w.name) },
      body: { fieldId: 'block-text', message: o.missing(w.text) },
      unit: { fieldId: 'block-unit', message: w.full },
    },
    foot: 'dialog-acts',
    onDone: onClose,
  })

  const submit = () =>
    act.submit('words', [
      ...(words.name.trim() === '' ? [{ fieldId: 'block-name', message: o.missing(w.name) }] : []),
      ...(!kept && words.text.trim() === '' ? [{ fieldId: 'block-text', message: o.missing(w.text) }] : []),
    ])

  return (
    <FormDialog
      title={block ? o.editOne(block.name) : w.add}
      action={block ? m.save : m.add}
      form={act}
      onSubmit={submit}
      onClose={onClose}
    >
      {block ? null : (
        <SelectField
          id="block-unit"
          label={w.unit}
          value={unit}
          error={act.errorOf('block-unit')}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setUnit(event.currentTarget.value)}
        />
      )}
      <TextField
        id="block-name"
        label={w.name}
        maxLength={200}
        value={words.name}
        error={act.errorOf('block-name')}
        onChange={(event) => setWords({ ...words, name: event.currentTarget.value })}
      />
      {kept ? (
        <p className="gl-muted">{w.formatted}</p>
      ) : (
        <TextAreaField
          id="block-text"
          label={w.text}
          hint={w.textHint}
          rows={8}
          maxLength={20_000}
          value={words.text}
          error={act.errorOf('block-text')}
          onChange={(event) => setWords({ ...words, text: event.currentTarget.value })}
        />
      )}
      {block && !removing ? (
        <div>
          <Button kind="danger" onClick={() => setRemoving(true)}>
            {w.remove}
          </Button>
        </div>
      ) : null}
      {removing ? (
        <div>
          <p className="gl-muted">{w.removeNote}</p>
          <Button kind="danger-solid" busy={act.busy} onClick={() => act.submit('removal')}>
            {w.removeSure}
          </Button>
        </div>
      ) : null}
    </FormDialog>
  )
}
