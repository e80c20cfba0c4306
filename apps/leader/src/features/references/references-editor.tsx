import { cite } from '@giaoluu/contract/cite'
import type { Reference } from '@giaoluu/contract/document'
import { Button } from '@giaoluu/ui/button'
import { ToolButton } from '@giaoluu/ui/tool-button'
import { useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { REFERENCES_MAX, sameReference } from '../writing/written.ts'
import { fieldsOf, isBegun, moved, NO_FIELDS, referenceOf, withReferenceAt } from './edit-references.ts'
import type { ReferenceFields } from './parse-reference.ts'
import { ReferenceForm } from './reference-form.tsx'
import { CitedReference, ReferenceList } from './reference-list.tsx'

type ReferencesEditorProps = {
  references: readonly Reference[]
  editable: boolean
  /** What may be referred to with one press, the likeliest first. */
  known: readonly Reference[]
  /** `undoable` for a whole step, not for every letter of one. */
  onChange: (references: Reference[], undoable: boolean) => void
  /** Told whether something is filled in that is no reference yet. */
  onUnfinished: (unfinished: boolean) => void
}

type Editing = { at: number; fields: ReferenceFields }

/** What the answer rests on: add, edit, move, remove. What is filled in counts at once, so that it is saved like the text. */
export function ReferencesEditor(props: ReferencesEditorProps) {
  const { references, editable, known, onChange, onUnfinished } = props
  const { m } = useMessages()
  const [editing, setEditing] = useState<Editing | null>(null)
  const addButton = useRef<HTMLSpanElement>(null)
  const titleId = useId()
  // Shown anew in the midst of a form, nothing of it is left to finish.
  useEffect(() => () => onUnfinished(false), [onUnfinished])

  function edit(next: Editing | null): void {
    setEditing(next)
    onUnfinished(next !== null && isBegun(next.fields) && referenceOf(next.fields).reference === null)
  }

  function close(): void {
    edit(null)
    addButton.current?.querySelector('button')?.focus()
  }

  function fill(fields: ReferenceFields): void {
    if (!editing) return
    const at = Math.min(editing.at, references.length)
    edit({ at, fields })
    const { reference } = referenceOf(fields)
    const standing = references[at]
    if (reference && !(standing && sameReference(standing, reference)))
      onChange(withReferenceAt(references, at, reference), false)
  }

  function pick(reference: Reference): void {
    onChange(editing ? withReferenceAt(references, editing.at, reference) : [...references, reference], true)
    close()
  }

  function remove(at: number): void {
    onChange(
      references.filter((_, place) => place !== at),
      true,
    )
    close()
  }

  if (!editable) return <ReferenceList references={references} />
  return (
    <section className="ld-cites" aria-labelledby={titleId}>
      <h3 className="ld-part" id={titleId}>
        {m.references.title}
        {references.length > 0 ? <span className="gl-num gl-muted"> {references.length}</span> : null}
      </h3>
      {references.length > 0 ? (
        <ol>
          {references.map((reference, at) => (
            <li key={`${at} ${cite(reference)}`} data-open={editing?.at === at ? '' : undefined}>
              <p>
                <CitedReference reference={reference} />
              </p>
              <ReferenceTools
                reference={reference}
                first={at === 0}
                last={at === references.length - 1}
                onMove={(step) => {
                  edit(null)
                  onChange(moved(references, at, step), true)
                }}
                onEdit={() => edit({ at, fields: fieldsOf(reference) })}
                onRemove={() => remove(at)}
              />
            </li>
          ))}
        </ol>
      ) : null}
      {editing ? (
        <ReferenceForm
          key={editing.at}
          fields={editing.fields}
          known={known.filter((each) => !references.some((present) => sameReference(present, each)))}
          onFill={fill}
          onPick={pick}
          onDone={close}
          onRemove={() => (editing.at < references.length ? remove(editing.at) : close())}
        />
      ) : null}
      <span ref={addButton} hidden={editing !== null}>
        <Button
          icon="document"
          disabledReason={references.length >= REFERENCES_MAX ? m.references.full(REFERENCES_MAX) : undefined}
          onClick={() => edit({ at: references.length, fields: NO_FIELDS })}
        >
          {m.references.add}
        </Button>
      </span>
    </section>
  )
}

type ReferenceToolsProps = {
  reference: Reference
  first: boolean
  last: boolean
  onMove: (step: 1 | -1) => void
  onEdit: () => void
  onRemove: () => void
}

function ReferenceTools({ reference, first, last, onMove, onEdit, onRemove }: ReferenceToolsProps) {
  const { m } = useMessages()
  const name = cite(reference)
  return (
    <span className="ld-row-tools">
      {first && last ? null : (
        <>
          <ToolButton
            icon="arrow-up"
            label={m.references.up(name)}
            disabled={first}
            onClick={() => onMove(-1)}
          />
          <ToolButton
            icon="arrow-down"
            label={m.references.down(name)}
            disabled={last}
            onClick={() => onMove(1)}
          />
        </>
      )}
      <ToolButton icon="pencil" label={m.references.edit(name)} onClick={onEdit} />
      <ToolButton icon="cross" label={m.references.remove(name)} onClick={onRemove} />
    </span>
  )
}
