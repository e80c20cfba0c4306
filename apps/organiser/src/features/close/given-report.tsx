import { serverNow } from '@giaoluu/client/server-clock'
import type { BulkResult } from '@giaoluu/contract/bulk'
import type { DeskRow } from '@giaoluu/contract/question'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { number } from '@giaoluu/ui/format/number'
import { Strip } from '@giaoluu/ui/strip'
import type { Ref } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { Given } from './give-outcomes.ts'
import { numbersOf } from './numbers-of.ts'
import { wasSettled } from './was-settled.ts'

type GivenReportProps = {
  rows: readonly DeskRow[]
  given: Given
  /** The name behind a username. */
  person: (username: string) => string
  ref: Ref<HTMLDivElement>
}

/** What came of the last outcomes: how many, which could not and why, and what is not known or was not sent. */
export function GivenReport({ rows, given, person, ref }: GivenReportProps) {
  const { m, language } = useMessages()
  const w = m.closing
  const n = (value: number) => number(value, language)
  const known = new Map(rows.map((row) => [row.id, row]))
  const done = given.results.filter((result) => result.done).length
  const settled = given.results.filter((result) => wasSettled(known.get(result.id), result))
  const refused = given.results.filter((result) => !result.done && !settled.includes(result))
  const settledRows = settled.flatMap(({ id }) => known.get(id) ?? [])
  const { failed, unknown, unsent } = given
  return (
    // It is given the focus, which reads it out.
    <div className="og-given" ref={ref} tabIndex={-1}>
      {done > 0 ? (
        <Strip tone="live" slim>
          {w.done(n(done))}
        </Strip>
      ) : null}
      {settled.length > 0 ? (
        <Strip tone="accent" slim>
          {w.settledMeanwhile(numbersOf(settledRows, n, w.andMore))}
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
            {refused.map((result) => (
              <li key={result.id}>{w.refusedLine(n(known.get(result.id)?.number ?? 0), reasonOf(result))}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )

  function reasonOf({ code = 'internal', question }: BulkResult): string {
    const claim = code === 'claimed' ? question?.claim : undefined
    if (!claim || Date.parse(claim.until) <= serverNow()) return m.errors[code]
    return w.heldNow(person(claim.by), clockSeconds(new Date(claim.until)))
  }
}
