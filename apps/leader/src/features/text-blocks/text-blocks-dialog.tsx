import { matchesWords } from '@giaoluu/client/console/matches-words'
import { textBlocksQuery } from '@giaoluu/client/desk-queries'
import type { Document } from '@giaoluu/contract/document'
import type { TextBlock } from '@giaoluu/contract/text-block'
import { Button } from '@giaoluu/ui/button'
import { Dialog } from '@giaoluu/ui/dialog'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { TextField } from '@giaoluu/ui/text-field'
import { ToolButton } from '@giaoluu/ui/tool-button'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { EditorHandle } from '../writing/answer-editor.tsx'
import { EMPTY } from '../writing/clean-document.ts'
import { TextBlockForm } from './text-block-form.tsx'

type TextBlocksDialogProps = {
  open: boolean
  onClose: () => void
  /** Where blocks go, and what is selected to become one. */
  editor: EditorHandle | null
}

/** What is being made or changed; a new one has no id yet. */
type Editing = { block: TextBlock | null; body: Document }

/** The unit's text blocks: find one and insert it, or look after them. */
export function TextBlocksDialog({ open, onClose, editor }: TextBlocksDialogProps) {
  const { m } = useMessages()
  const [editing, setEditing] = useState<Editing | null>(null)

  function close(): void {
    setEditing(null)
    onClose()
  }

  if (editing)
    return (
      <TextBlockForm
        key={editing.block?.id ?? 'new'}
        open={open}
        block={editing.block}
        body={editing.body}
        onDone={() => setEditing(null)}
        onClose={close}
      />
    )
  return (
    <Dialog
      open={open}
      onClose={close}
      title={m.blocks.title}
      closeLabel={m.close}
      actions={<NewBlock editor={editor} onNew={(body) => setEditing({ block: null, body })} />}
    >
      <Choice
        onChoose={(block) => {
          close()
          editor?.insert({ body: block.body, references: [] })
        }}
        onEdit={(block) => setEditing({ block, body: block.body })}
        onSlash={() => {
          close()
          editor?.type('/')
        }}
      />
    </Dialog>
  )
}

type NewBlockProps = Pick<TextBlocksDialogProps, 'editor'> & { onNew: (body: Document) => void }

function NewBlock({ editor, onNew }: NewBlockProps) {
  const { m } = useMessages()
  const [selection] = useState(() => editor?.selected() ?? null)
  return (
    <>
      {selection ? <Button onClick={() => onNew(selection)}>{m.blocks.fromSelection}</Button> : null}
      <Button onClick={() => onNew(EMPTY)}>{m.blocks.add}</Button>
    </>
  )
}

type ChoiceProps = {
  onChoose: (block: TextBlock) => void
  onEdit: (block: TextBlock) => void
  /** The sign that opened this is wanted itself. */
  onSlash: () => void
}

function Choice({ onChoose, onEdit, onSlash }: ChoiceProps) {
  const { m } = useMessages()
  const { worker } = useDeskHere()
  const { data, isPending, isError } = useQuery(textBlocksQuery())
  const [search, setSearch] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const own = (data?.blocks ?? []).filter(({ unit }) => worker.units.has(unit))
  const found = own.filter(({ name, bodyText }) => matchesWords(`${name} ${bodyText}`, search))

  function step(event: KeyboardEvent): void {
    const down = event.key === 'ArrowDown'
    if ((!down && event.key !== 'ArrowUp') || event.nativeEvent.isComposing) return
    event.preventDefault()
    const choices = [...(list.current?.querySelectorAll<HTMLElement>('.ld-block') ?? [])]
    const at = choices.indexOf(document.activeElement as HTMLElement)
    const next = choices[at + (down ? 1 : -1)]
    if (next) next.focus()
    else if (!down) document.getElementById('block-search')?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows walk from the field through the list
    <div className="ld-blocks" onKeyDown={step}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const [first] = found
          if (first) onChoose(first)
        }}
      >
        <TextField
          id="block-search"
          label={m.blocks.search}
          hint={m.blocks.hint}
          value={search}
          onChange={(event) => {
            if (event.currentTarget.value === '/') onSlash()
            else setSearch(event.currentTarget.value)
          }}
          autoComplete="off"
        />
      </form>
      {isPending ? <Skeleton label={m.loading} lines={[60, 90, 60, 90]} /> : null}
      {isError ? <p role="alert">{m.blocks.failed}</p> : null}
      {data && found.length === 0 ? (
        <p className="gl-muted" role="status">
          {own.length === 0 ? m.blocks.empty : m.blocks.none}
        </p>
      ) : null}
      <ul ref={list}>
        {found.map((block) => (
          <li key={block.id}>
            <button type="button" className="ld-block" onClick={() => onChoose(block)}>
              <b>{block.name}</b>
              <span>{block.bodyText}</span>
            </button>
            <span className="ld-row-tools">
              <ToolButton icon="pencil" label={m.blocks.edit(block.name)} onClick={() => onEdit(block)} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
