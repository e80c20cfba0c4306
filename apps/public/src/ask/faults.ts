import type { AskProblem } from '@giaoluu/client/ask/check-ask'
import type { RequestError } from '@giaoluu/client/request-error'
import type { AskFields } from '@giaoluu/contract/ask-fields'
import type { FieldError } from '@giaoluu/ui/error-summary'
import type { Messages } from '../messages/vi.ts'
import type { AskFault } from '../snapshot.ts'

type Field = AskFault['field']

// The server says which field, not what is wrong with it; each has one thing that the check before sending may miss.
const FAULT_OF: Record<Field, AskFault['fault']> = {
  text: 'too-long',
  topic: 'unknown',
  unit: 'unknown',
  province: 'unknown',
  name: 'too-long',
  email: 'implausible',
  phone: 'implausible',
  address: 'too-long',
  processing: 'missing',
}

/** What the check before sending found, as the page says it. */
export const faultsOfProblems = (problems: readonly AskProblem[]): AskFault[] =>
  problems.map(({ field, kind }) => ({ field, fault: kind }))

/** What the server found, where it named fields of the form. */
export function faultsOfRefusal(error: RequestError | null): AskFault[] {
  const named = (error?.problem?.errors ?? []).map(
    ({ path }) => path.split(/[/.]/).filter(Boolean).at(-1) ?? '',
  )
  return [...new Set(named)]
    .filter((name): name is Field => Object.hasOwn(FAULT_OF, name))
    .map((field) => ({ field, fault: FAULT_OF[field] }))
}

/** What the words of a fault hang on; `most` is the longest text. */
export type FaultContext = { t: Messages; most: string; fields: AskFields }

/** A fault in words, beside its field and in the summary. */
export function faultWords({ field, fault }: AskFault, { t, most, fields }: FaultContext): string {
  if (field === 'text' && fault === 'missing') return t.textMissing
  if (field === 'text' && fault === 'too-long') return t.textTooLong(most)
  if (field === 'processing') return t.processingMissing
  if (fault === 'missing' && (field === 'topic' || field === 'unit' || field === 'province'))
    return t.choiceMissing
  if (fault !== 'implausible') return t.fault[fault]
  const reach = field === 'email' ? 'email' : 'phone'
  const words = reach === 'email' ? t.emailImplausible : t.phoneImplausible
  // What is asked for cannot be left empty instead.
  return fields[reach] === 'required' ? words : `${words}, ${t.orEmpty}`
}

const labels: Record<Exclude<Field, 'text' | 'processing'>, (t: Messages) => string> = {
  topic: (t) => t.topic,
  unit: (t) => t.sendTo,
  province: (t) => t.provinceOfMatter,
  name: (t) => t.name,
  email: (t) => t.email,
  phone: (t) => t.phone,
  address: (t) => t.postalAddress,
}

/** The lines of the error summary: where a sentence does not name its field, the label does. */
export const summaryOf = (faults: readonly AskFault[], context: FaultContext): FieldError[] =>
  faults.map((fault) => {
    const { field } = fault
    const words = faultWords(fault, context)
    const message =
      field === 'text' || field === 'processing' ? words : `${labels[field](context.t)}: ${words}`
    return { fieldId: field, message }
  })
