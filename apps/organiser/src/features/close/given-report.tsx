import type { DeskRow } from '@giaoluu/contract/question'
import { number } from '@giaoluu/ui/format/number'
import { Strip } from '@giaoluu/ui/strip'
import type { Ref } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { Given } from './give-outcomes.ts'

type GivenReportProps = { rows: readonly DeskRow[]; given: Given; ref: Ref<HTMLDivElement> }

/** What came of the last outcomes: how many, which could not and why, and what is not known or was not sent. */
export function GivenReport({ rows, given, ref }: GivenReportProps) {
  const { m, language } = useMessages()
  const w = m.closing
  const n = (value: number) => number(value, language)
  const numbers = new Map(rows.map(({ id, number: called }) => [id, called]))
  const done = given.results.filter((result) => result.done).length
  const refused = given.results.filter((result) => !result.done)
  const { failed, unknown, unsent } = given
  return (
    // It is given the focus, which reads it out.
    <div className="og-given" ref={ref} tabIndex={-1}>
      {done > 0 ? (
        <Strip tone="live" slim>
          {w.done(n(done))}
        </Strip>
      ) : null}
      {failed ? (
        <Strip tone="late" slim>
          {m.errors[failed]} {unknown.length > 0 ? `${w.unknown(n(unknown.length))} ` : null}
          {unsent.length > 0 ? w.unsent(n(unsent.length)) : null}
        </Strip>
      ) : null}
      {refused.length > 0 ? (
        <section className="og-refused" aria-labelledby="given-refused">
          <h3 id="given-refused" className="gl-toned" data-tone="late">
            {w.refused(n(refused.length))}
          </h3>
          <ul>
            {refused.map(({ id, code }) => (
              <li key={id}>{w.refusedLine(n(numbers.get(id) ?? 0), m.errors[code ?? 'internal'])}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
