import { matchesWords } from '@giaoluu/client/console/matches-words'
import { cite } from '@giaoluu/contract/cite'
import type { Reference } from '@giaoluu/contract/document'
import { Button } from '@giaoluu/ui/button'
import { TextField } from '@giaoluu/ui/text-field'
import {
  type ChangeEvent,
  type ClipboardEvent,
  type FormEvent,
  type KeyboardEvent,
  useEffect,
  useRef,
  useState,
} from 'react'
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

  const field = (name: keyof ReferenceFields) => ({
    id: `reference-${name}`,
    name,
    label: m.references.fields[name],
    value: fields[name],
    onChange: (event: ChangeEvent<HTMLInputElement>) =>
      onFill({ ...fields, [name]: event.currentTarget.value }),
    autoComplete: 'off',
  })

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
          {...field('number')}
          hint={m.references.numberHint}
          onPaste={paste}
          onBlur={() => isCitation(fields.number) && onFill(splitInto(fields, fields.number))}
          spellCheck={false}
        />
        <TextField
          {...field('title')}
          error={wrong === 'title' ? m.references.titleMissing : undefined}
          maxLength={500}
        />
        <TextField {...field('article')} optional={m.references.optional} maxLength={200} />
        <TextField
          {...field('link')}
          optional={m.references.optional}
          error={wrong === 'link' ? m.write.linkWrong : undefined}
          inputMode="url"
          autoCapitalize="none"
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
