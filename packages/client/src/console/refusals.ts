import { RequestError } from '../request-error.ts'
import { errorWord } from './error-word.ts'

/** The control to go to, and what to put right there. */
export type Refusal = { fieldId: string; message: string }

type ErrorWords = Parameters<typeof errorWord>[0]

/**
 * What the server refused, by the controls of a form. `fields` are the paths the form has words for: a path as the server
 * names it, or its beginning. What has none is told at `foot`, in the words of its code.
 */
export function refusals(
  error: unknown,
  words: ErrorWords,
  fields: Readonly<Record<string, Refusal>>,
  foot: string,
): Refusal[] {
  const paths = error instanceof RequestError && error.code === 'invalid' ? (error.problem?.errors ?? []) : []
  const found = paths.flatMap(({ path }) => fields[path] ?? fields[path.split('.')[0] ?? ''] ?? [])
  const once = [...new Map(found.map((each) => [each.fieldId, each])).values()]
  return once.length > 0 ? once : [{ fieldId: foot, message: errorWord(words, error) }]
}
