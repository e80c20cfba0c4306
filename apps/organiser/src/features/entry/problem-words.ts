import type { AskProblem } from '@giaoluu/client/ask/check-ask'
import type { FieldError } from '@giaoluu/ui/error-summary'
import type { Messages } from '../../messages/vi.ts'

/** What is wrong with a field of the entry, in words, and where to put it right. */
export function problemWords(problem: AskProblem, m: Messages, n: (value: number) => string): FieldError {
  const w = m.entry
  const fieldId = `entry-${problem.field}`
  switch (problem.kind) {
    case 'missing':
      return { fieldId, message: problem.field === 'processing' ? w.problems.processing : w.problems.text }
    case 'too-long':
      return { fieldId, message: w.problems.tooLong(w[problem.field], n(problem.over)) }
    case 'implausible':
      return { fieldId, message: w.problems[problem.field] }
  }
}
