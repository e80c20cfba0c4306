import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import type { DeskRow } from '@giaoluu/contract/question'
import { number } from '@giaoluu/ui/format/number'
import type { MouseEvent } from 'react'
import { useTriage } from '../desk/triage-context.ts'
import { useNumberOf } from '../desk/use-number-of.ts'
import { useMessages } from '../messages/use-messages.ts'
import { actWords, refusalWords } from './bulk-words.ts'
import type { Outcome } from './outcome.ts'
import type { BulkWish } from './plan-bulk.ts'

type OutcomeViewProps = {
  wish: BulkWish
  tense: 'will' | 'did'
  outcome: Outcome
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
}

/** What will happen, or has happened, to which questions, and which are left out and why. */
export function OutcomeView({ wish, tense, outcome, hrefOf, onOpen }: OutcomeViewProps) {
  const { m, language } = useMessages()
  const { names, session } = useTriage()
  const known = { m, language, names, session, numberOf: useNumberOf() }
  const { lines, refused, unknown } = outcome
  const link = (row: DeskRow, note?: string) => (
    <li key={row.id}>
      <a href={hrefOf(row.id)} onClick={(event) => onOpen(row.id, event)}>
        <span className="gl-num">{row.number}</span>
        <span className="md-outcome-text">{publicTextOf(row)}</span>
        {note === undefined ? null : <span className="md-outcome-why">{note}</span>}
      </a>
    </li>
  )
  return (
    <>
      {refused.length > 0 ? (
        <section className="md-outcome" data-refused="">
          <h3>{m.bulk.refused(number(refused.length, language))}</h3>
          <ul>{refused.map((each) => link(each.row, refusalWords(known, wish, each)))}</ul>
        </section>
      ) : null}
      {unknown.length > 0 && tense === 'did' ? (
        <section className="md-outcome" data-refused="">
          <h3>{m.bulk.unknown(number(unknown.length, language))}</h3>
          <p className="gl-muted">{m.bulk.unknownCause}</p>
          <ul>{unknown.map((row) => link(row))}</ul>
        </section>
      ) : null}
      {lines.map(({ act, rows: done }) => (
        <section className="md-outcome" key={JSON.stringify(act)}>
          <h3>{actWords(known, tense, act, done.length)}</h3>
          <ul>{done.map((row) => link(row))}</ul>
        </section>
      ))}
    </>
  )
}
