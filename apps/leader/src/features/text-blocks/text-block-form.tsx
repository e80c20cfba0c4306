import { textBlocksQuery } from '@giaoluu/client/desk-queries'
import { http } from '@giaoluu/client/http'
import { RequestError } from '@giaoluu/client/request-error'
import type { Document } from '@giaoluu/contract/document'
import type { TextBlock } from '@giaoluu/contract/text-block'
import { Button } from '@giaoluu/ui/button'
import { Dialog } from '@giaoluu/ui/dialog'
import { SelectField } from '@giaoluu/ui/select-field'
import { TextField } from '@giaoluu/ui/text-field'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { EditorHandle } from '../writing/answer-editor.tsx'
import { isEmpty } from '../writing/clean-document.ts'
import { LazyEditor } from '../writing/lazy-editor.tsx'

type TextBlockFormProps = {
  open: boolean
  /** Null for a new one. */
  block: TextBlock | null
  /** What it begins with. */
  body: Document
  onDone: () => void
  onClose: () => void
}

/** Name and text of a block. */
export function TextBlockForm({ open, block, body: initial, onDone, onClose }: TextBlockFormProps) {
  const { m } = useMessages()
  const { worker, names } = useDeskHere()
  const queryClient = useQueryClient()
  const units = [...worker.units]
  const editor = useRef<EditorHandle>(null)
  const [name, setName] = useState(block?.name ?? '')
  const [unit, setUnit] = useState(block?.unit ?? units[0] ?? '')
  const [body, setBody] = useState<Document | null>(initial)
  const [asked, setAsked] = useState(false)
  const [removing, setRemoving] = useState(false)
  const [refused, setRefused] = useState<RequestError['code'] | null>(null)
  const [busy, setBusy] = useState(false)
  const nameless = name.trim() === ''
  const empty = body !== null && isEmpty(body)

  async function send(call: () => Promise<unknown>): Promise<void> {
    setBusy(true)
    setRefused(null)
    try {
      await call()
      await queryClient.invalidateQueries({ queryKey: textBlocksQuery().queryKey })
      onDone()
    } catch (error) {
      setRefused(error instanceof RequestError ? error.code : 'internal')
      setBusy(false)
    }
  }

  async function save(): Promise<void> {
    setAsked(true)
    if (nameless || body === null || empty || busy) return
    const words = { name: name.trim(), body }
    await send(() =>
      block
        ? http.call('editTextBlock', { params: { id: block.id }, body: words })
        : http.call('addTextBlock', { body: { ...words, unit } }),
    )
  }

  return (
    <Dialog
      open={open}
      busy={busy}
      onClose={onClose}
      title={block ? m.blocks.editTitle : m.blocks.addTitle}
      closeLabel={m.close}
      actions={
        removing && block ? (
          <>
            <Button
              kind="danger-solid"
              busy={busy}
              onClick={() =>
                void send(() => http.call('removeTextBlock', { params: { id: block.id }, body: {} }))
              }
            >
              {m.blocks.removeSure}
            </Button>
            <Button busy={busy} onClick={() => setRemoving(false)}>
              {m.cancel}
            </Button>
          </>
        ) : (
          <>
            <Button kind="primary" busy={busy} onClick={() => void save()}>
              {m.blocks.save}
            </Button>
            <Button busy={busy} onClick={onDone}>
              {m.cancel}
            </Button>
            {block ? (
              <span className="gl-end">
                <Button kind="danger" onClick={() => setRemoving(true)}>
                  {m.blocks.remove}
                </Button>
              </span>
            ) : null}
          </>
        )
      }
    >
      {refused === null ? null : (
        <p className="gl-error" role="alert">
          {m.errors[refused]}
        </p>
      )}
      <TextField
        id="block-name"
        label={m.blocks.name}
        hint={m.blocks.nameHint}
        error={asked && nameless ? m.blocks.nameMissing : undefined}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.currentTarget.value)}
        autoComplete="off"
      />
      {block === null && units.length > 1 ? (
        <SelectField
          id="block-unit"
          label={m.blocks.unit}
          value={unit}
          options={units.map((id) => ({ value: id, label: names.unit(id) }))}
          onChange={(event) => setUnit(event.currentTarget.value)}
        />
      ) : null}
      <LazyEditor
        handle={editor}
        label={m.blocks.text}
        initial={{ body: initial, references: [] }}
        shown={0}
        editable
        autoFocus={false}
        onType={(written) => setBody(written?.body ?? null)}
        onSubmit={() => void save()}
        onLeave={() => document.getElementById('block-name')?.focus()}
        foot={
          body === null ? (
            <span role="alert">{m.errors['too-large']}</span>
          ) : asked && empty ? (
            <span role="alert">{m.blocks.textMissing}</span>
          ) : null
        }
      />
    </Dialog>
  )
}
