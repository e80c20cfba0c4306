import type { AskField, AskFields } from '@giaoluu/contract/ask-fields'
import { plausibleEmail, plausiblePhone } from '@giaoluu/contract/plausible-contact'
import type { NAME_MAX, QUESTION_MAX } from '@giaoluu/contract/text'
import type { AskDraft } from './ask-draft.ts'

// The contract's numbers, typed by it: importing their module would bring zod onto the public page.
const TEXT_MAX: typeof QUESTION_MAX = 4000
const SHORT_MAX: typeof NAME_MAX = 200

/** What is wrong with a field, checked on submit only ([AF3]). `over`: by how many characters it is too long. */
export type AskProblem =
  | { field: 'text' | 'processing' | AskField; kind: 'missing' }
  | { field: 'text' | 'name' | 'email' | 'phone' | 'address'; kind: 'too-long'; over: number }
  | { field: 'email' | 'phone'; kind: 'implausible' }

/** How many characters the server counts. */
export const countCharacters = (text: string): number => [...text.normalize('NFC').trim()].length

/** Everything that is wrong with a draft, in the order of the form; what the form leaves out is not looked at. */
export function checkAsk(draft: AskDraft, fields: AskFields): AskProblem[] {
  const problems: AskProblem[] = []
  const bound = (field: 'text' | 'name' | 'email' | 'phone' | 'address', max: number): void => {
    const over = countCharacters(draft[field]) - max
    if (over > 0) problems.push({ field, kind: 'too-long', over })
  }
  const given = (field: AskField, check: () => void): void => {
    if (fields[field] === 'hidden') return
    if (draft[field].trim() !== '') check()
    else if (fields[field] === 'required') problems.push({ field, kind: 'missing' })
  }
  const reachable = (field: 'email' | 'phone', plausible: (typed: string) => boolean) => (): void => {
    if (countCharacters(draft[field]) > SHORT_MAX) bound(field, SHORT_MAX)
    else if (!plausible(draft[field])) problems.push({ field, kind: 'implausible' })
  }
  const chosen = (): void => {}
  if (countCharacters(draft.text) === 0) problems.push({ field: 'text', kind: 'missing' })
  bound('text', TEXT_MAX)
  given('topic', chosen)
  given('unit', chosen)
  given('province', chosen)
  given('name', () => bound('name', SHORT_MAX))
  given('email', reachable('email', plausibleEmail))
  given('phone', reachable('phone', plausiblePhone))
  given('address', () => bound('address', SHORT_MAX))
  if (!draft.processing) problems.push({ field: 'processing', kind: 'missing' })
  return problems
}
