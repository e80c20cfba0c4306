import type { DeskRow } from '@giaoluu/contract/question'
import { number } from '@giaoluu/ui/format/number'
import { Strip } from '@giaoluu/ui/strip'
import { useMessages } from '../../messages/use-messages.ts'
import type { Given } from './give-outcomes.ts'

/** What came of the last outcomes: how many, and which could not and why. */
export function GivenReport({ rows, given }: { rows: readonly DeskRow[]; given: Given }) {
  const { m, language } = useMessages()
  const w = m.closing
  const n = (value: number) => number(value, language)
  const numbers = new Map(rows.map(({ id, number: called }) => [id, called]))
  const done = given.results.filter((result) => result.done).length
  const refused = given.results.filter((result) => !result.done)
  return (
    <div className="og-given">
      {done > 0 ? (
        <Strip tone="live" slim role="status">
          {w.done(n(done))}
        </Strip>
      ) : null}
      {given.failed ? (
        <Strip tone="late" slim role="alert">
          {m.errors[given.failed]} {w.unknown(n(rows.length - given.results.length))}
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
