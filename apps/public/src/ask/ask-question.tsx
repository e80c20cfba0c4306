import { countCharacters } from '@giaoluu/client/ask/check-ask'
import { findPersonalData } from '@giaoluu/client/ask/personal-data'
import { Strip } from '@giaoluu/ui/strip'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { useWords } from '../words.tsx'

type AskQuestionProps = {
  report: boolean
  typed: string
  /** The text as it stands now. */
  text: string
  error: string | undefined
  most: string
}

/** What is asked or reported. What will be public warns of what should not be ([AF5]); a report never is. */
export function AskQuestion({ report, typed, text, error, most }: AskQuestionProps) {
  const { t, n } = useWords()
  const found = report ? null : findPersonalData(text)
  return (
    <div>
      <TextAreaField
        id="text"
        name="text"
        label={t.text}
        hint={t.textHint}
        // Nothing is looked for that a report could be like.
        note={report ? undefined : t.textNote}
        counter={t.counter(n(countCharacters(text)), most)}
        error={error}
        rows={7}
        defaultValue={typed}
        required
      />
      {/* On the page before it speaks, so that its words are read out. */}
      <div role="status" className="mt-2">
        {found ? (
          <Strip tone="wait" slim>
            {found === 'phone' ? t.phoneWarning : t.identityWarning}
          </Strip>
        ) : null}
      </div>
    </div>
  )
}
