import { type AskDraft, askBody, EMPTY_ASK } from '@giaoluu/client/ask/ask-draft'
import { type AskProblem, checkAsk } from '@giaoluu/client/ask/check-ask'
import { type Attempt, nextAttempt } from '@giaoluu/client/ask/submission'
import type { CallArguments } from '@giaoluu/client/http'
import type { AskField, AskFields } from '@giaoluu/contract/ask-fields'

export type EntrySource = CallArguments<'askByStaff'>['body']['source']
export const SOURCES = ['phone', 'paper', 'email'] as const satisfies readonly EntrySource[]

/** A question being entered: what is typed, how it came, and under which id it was sent last (FD12). */
export type Entry = { draft: AskDraft; source: EntrySource; attempt: Attempt | null }

/** The next one most often came the same way. */
export const emptyEntry = (source: EntrySource = 'phone'): Entry => ({
  draft: EMPTY_ASK,
  source,
  attempt: null,
})

/** The office writes down what it was told: nothing but the question and the consent is asked for. */
const entryFields = (fields: AskFields): AskFields =>
  Object.fromEntries(
    (Object.keys(fields) as AskField[]).map((field) => [
      field,
      fields[field] === 'hidden' ? 'hidden' : 'shown',
    ]),
  ) as AskFields

/** What is wrong with an entry, in the order of the form. */
export const entryProblems = ({ draft }: Entry, fields: AskFields): AskProblem[] =>
  checkAsk(draft, entryFields(fields))

/** The entry as the wire has it, and the attempt it goes under: the same text again is the same question. */
export function entryBody(
  { draft, source, attempt }: Entry,
  fields: AskFields,
  newId: () => string,
): { body: CallArguments<'askByStaff'>['body']; attempt: Attempt } {
  const next = nextAttempt(attempt, draft.text, newId)
  const rules = { fields: entryFields(fields), confidential: false }
  return { body: { ...askBody(draft, next.submissionId, rules), source }, attempt: next }
}
