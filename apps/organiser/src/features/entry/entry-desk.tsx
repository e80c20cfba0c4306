import { errorWord } from '@giaoluu/client/console/error-word'
import { http } from '@giaoluu/client/http'
import { keptValue } from '@giaoluu/client/kept-value'
import { newId } from '@giaoluu/client/new-id'
import { RequestError } from '@giaoluu/client/request-error'
import type { Submitted } from '@giaoluu/contract/receipt'
import type { DeskSession } from '@giaoluu/contract/session'
import { Button } from '@giaoluu/ui/button'
import { ErrorSummary, type FieldError } from '@giaoluu/ui/error-summary'
import { number } from '@giaoluu/ui/format/number'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { useAct } from '../../routes/use-act.ts'
import { type Entry, emptyEntry, entryBody, entryProblems } from './entering.ts'
import { EntryFields } from './entry-fields.tsx'
import { EntryReceipt } from './entry-receipt.tsx'
import { problemWords } from './problem-words.ts'

/** The form, and above it the receipt of what was entered last. */
export function EntryDesk({ session }: { session: DeskSession }) {
  const { m, language } = useMessages()
  const w = m.entry
  const { slug, askFields } = session
  const [kept] = useState(() => keptValue<Entry>(`giaoluu.entry.${slug}`))
  const [entry, setEntry] = useState<Entry>(() => kept.read() ?? emptyEntry())
  const [submitted, setSubmitted] = useState<(Submitted & { text: string }) | null>(null)
  const [problems, setProblems] = useState<readonly FieldError[]>([])
  const [attempt, setAttempt] = useState(0)
  const save = useAct(
    (body: ReturnType<typeof entryBody>['body']) => http.call('askByStaff', { params: { slug }, body }),
    [['session', slug]],
  )
  function change(next: Entry): void {
    setEntry(next)
    // A paper form is long: what is typed survives a reload.
    kept.write(next)
  }
  function tell(found: readonly FieldError[]): void {
    setProblems(found)
    setAttempt((count) => count + 1)
  }
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (save.isPending) return
    const found = entryProblems(entry, askFields)
    tell(found.map((problem) => problemWords(problem, m, (value) => number(value, language))))
    if (found.length > 0) return
    const sent = entryBody(entry, askFields, newId)
    // Before sending: the answer may get lost together with the page.
    change({ ...entry, attempt: sent.attempt })
    save.mutate(sent.body, {
      onSuccess: (receipt) => {
        setSubmitted({ ...receipt, text: sent.body.text })
        kept.clear()
        setEntry(emptyEntry(entry.source))
      },
      onError: (error) => {
        // The id stands for another text: this one is sent as new (FD12).
        if (error instanceof RequestError && error.code === 'submission-differs')
          change({ ...entry, attempt: null })
        const changed = error instanceof RequestError && error.code === 'invalid'
        tell([{ fieldId: 'entry-text', message: changed ? w.problems.hidden : errorWord(m, error) }])
      },
    })
  }
  return (
    <div className="og-entry">
      {submitted ? (
        <EntryReceipt key={submitted.receipt} submitted={submitted} text={submitted.text} session={session} />
      ) : null}
      <form className="og-form" noValidate onSubmit={submit} data-no-print="">
        <p className="og-closing-lead">{w.lead}</p>
        <ErrorSummary title={w.problems.title} errors={problems} attempt={attempt} />
        <EntryFields
          entry={entry}
          session={session}
          errorOf={(id) => problems.find(({ fieldId }) => fieldId === id)?.message}
          onChange={change}
        />
        <div className="og-save">
          <Button type="submit" kind="primary" busy={save.isPending}>
            {save.isPending ? w.saving : w.save}
          </Button>
        </div>
      </form>
    </div>
  )
}
