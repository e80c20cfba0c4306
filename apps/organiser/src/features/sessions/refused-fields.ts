import { errorWord } from '@giaoluu/client/console/error-word'
import { RequestError } from '@giaoluu/client/request-error'
import type { FieldError } from '@giaoluu/ui/error-summary'
import type { Messages } from '../../messages/vi.ts'

const FIELD_IDS: Readonly<Record<string, string>> = {
  publishDelay: 'delay',
  secondSignature: 'second-signature',
  breaks: 'break-0-from',
}

/**
 * What the server refused, by the fields of the form; what it names none for is told at the form's foot. `edited`: of a
 * session that is there. Its form checks as the server does, so what is refused all the same was overtaken by the day.
 */
export function refusedFields(error: unknown, m: Messages, edited = false): FieldError[] {
  const w = m.setup.problems
  const words: Record<string, string> = {
    title: w.missing(w.name),
    slug: w.slugTaken,
    opensAt: w.moment(m.setup.opensAt),
    asksFrom: w.moment(m.setup.asksFrom),
    closesAt: w.closesAt,
    asksUntil: w.asksUntil,
    breaks: w.breaks,
    publishDelay: w.delay,
    ...(edited && {
      opensAt: w.overtaken(m.setup.opensAt),
      asksFrom: w.overtaken(m.setup.asksFrom),
      closesAt: w.overtaken(m.setup.closesAt),
      asksUntil: w.overtaken(m.setup.asksUntil),
      secondSignature: w.overtaken(m.setup.secondSignature),
    }),
  }
  const paths = error instanceof RequestError && error.code === 'invalid' ? error.problem?.errors : undefined
  const known = [...new Set((paths ?? []).map(({ path }) => path.split('.')[0] ?? ''))].filter(
    (path) => path in words,
  )
  if (known.length > 0)
    return known.map((path) => ({
      fieldId: FIELD_IDS[path] ?? path,
      message: words[path] ?? w.other,
    }))
  return [{ fieldId: 'save', message: errorWord(m, error) }]
}
