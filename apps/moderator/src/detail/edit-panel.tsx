import type { QUESTION_MAX } from '@giaoluu/contract/text'
import { Button } from '@giaoluu/ui/button'
import { DiffText } from '@giaoluu/ui/diff-text'
import { number } from '@giaoluu/ui/format/number'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.ts'

/** As much as a question may have; written out, because importing the contract's would bring all of zod. */
const TEXT_MAX: typeof QUESTION_MAX = 4000

type EditPanelProps = {
  title: string
  hint: string
  original: string
  text: string
  error: string | undefined
  onText: (text: string) => void
  /** Fields beside the text. */
  children?: ReactNode
}

/** The public text under the hand, with the difference to what the asker sent. */
export function EditPanel({ title, hint, original, text, error, onText, children }: EditPanelProps) {
  const { m, language } = useMessages()
  return (
    <section className="md-part">
      <TextAreaField
        id="public-text-field"
        label={title}
        hint={hint}
        value={text}
        rows={8}
        // The panel was opened to type in it.
        autoFocus
        error={error}
        counter={m.edit.counter(number([...text].length, language), number(TEXT_MAX, language))}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {text === original ? null : (
        <>
          <div className="md-line">
            <h3>{m.detail.againstOriginal}</h3>
            <Button kind="quiet" onClick={() => onText(original)}>
              {m.edit.back}
            </Button>
          </div>
          <DiffText
            before={original}
            after={text}
            removedWord={m.question.removed}
            addedWord={m.question.added}
          />
        </>
      )}
      {children}
    </section>
  )
}
