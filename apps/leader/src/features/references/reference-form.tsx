import { matchesWords } from '@giaoluu/client/console/matches-words'
import { cite } from '@giaoluu/contract/cite'
import type { Reference } from '@giaoluu/contract/document'
import { Button } from '@giaoluu/ui/button'
import { TextField } from '@giaoluu/ui/text-field'
import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { isBegun, isCitation, referenceOf, splitInto } from './edit-references.ts'
import type { ReferenceFields } from './parse-reference.ts'

/** More would be a list to read rather than to pick from. */
const PICKS_MAX = 4

type ReferenceFormProps = {
  fields: ReferenceFields
  known: readonly Reference[]
  onFill: (fields: ReferenceFields) => void
  onPick: (reference: Reference) => void
  onDone: () => void
  onRemove: () => void
}

/** The fields of one reference, and those one may simply pick. */
export function ReferenceForm({ fields, known, onFill, onPick, onDone, onRemove }: ReferenceFormProps) {
  const { m } = useMessages()
  const form = useRef<HTMLFormElement>(null)
  const [asked, setAsked] = useState(false)
  const made = referenceOf(fields)
  const wrong = asked && made.reference === null ? made.wrong : null
  const searched = `${fields.number} ${fields.title}`
  const picks = known.filter((each) => matchesWords(cite(each), searched)).slice(0, PICKS_MAX)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const set = (name: keyof ReferenceFields) => (event: FormEvent<HTMLInputElement>) =>
    onFill({ ...fields, [name]: event.currentTarget.value })

  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain')
    if (!isCitation(text)) return
    event.preventDefault()
    onFill(splitInto(fields, text))
  }

  function done(event: FormEvent): void {
    event.preventDefault()
    if (made.reference !== null || !isBegun(fields)) onDone()
    else {
      setAsked(true)
      form.current?.querySelector<HTMLInputElement>(`[name=${made.wrong}]`)?.focus()
    }
  }

  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    if (made.reference === null) onRemove()
    else onDone()
  }

  return (
    <form ref={form} className="ld-cite-form" onSubmit={done} onKeyDown={leave} noValidate>
      {picks.length > 0 ? (
        <div className="ld-cite-picks">
          <p className="gl-muted">{m.references.used}</p>
          <ul>
            {picks.map((reference) => (
              <li key={cite(reference)}>
                <Button onClick={() => onPick(reference)}>{cite(reference)}</Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="ld-cite-fields">
        <TextField
          id="reference-number"
          name="number"
          label={m.references.number}
          hint={m.references.numberHint}
          value={fields.number}
          onChange={set('number')}
          onPaste={paste}
          onBlur={() => isCitation(fields.number) && onFill(splitInto(fields, fields.number))}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          id="reference-title"
          name="title"
          label={m.references.name}
          error={wrong === 'title' ? m.references.nameMissing : undefined}
          value={fields.title}
          onChange={set('title')}
          maxLength={500}
          autoComplete="off"
        />
        <TextField
          id="reference-article"
          name="article"
          label={m.references.article}
          optional={m.references.optional}
          value={fields.article}
          onChange={set('article')}
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          id="reference-link"
          name="link"
          label={m.references.link}
          optional={m.references.optional}
          error={wrong === 'link' ? m.write.linkWrong : undefined}
          value={fields.link}
          onChange={set('link')}
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <div className="gl-line">
        <Button type="submit">{m.references.done}</Button>
        <Button kind="quiet" onClick={onRemove}>
          {m.references.drop}
        </Button>
      </div>
    </form>
  )
}
