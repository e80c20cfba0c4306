import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { clock } from '@giaoluu/ui/format/clock'
import { Strip } from '@giaoluu/ui/strip'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'

/** A question that units have sent back so often is for an organiser. */
const TOO_OFTEN = 2

type ReturnedPartProps = { row: DeskRow; question: DeskQuestion | undefined; allowed: ReadonlySet<Verb> }

/** Why units sent a question back, in order, and what can be done about it. */
export function ReturnedPart({ row, question, allowed }: ReturnedPartProps) {
  const { m } = useMessages()
  const { names } = useTriage()
  if (row.returns === 0 || (row.state !== 'waiting' && row.state !== 'held')) return null
  const returns = question?.history.filter(({ verb }) => verb === 'return') ?? []
  return (
    <section className="md-returned" aria-labelledby="returned">
      <h3 id="returned">{m.returned.title(row.returns)}</h3>
      <ol>
        {returns.map((step, index) => (
          <li key={step.at}>
            <p className="gl-muted">
              {returns.length > 1 ? `${m.returned.nth(index + 1)} · ` : ''}
              {step.by} · {clock(new Date(step.at))}
            </p>
            <p>{step.note}</p>
            {step.suggestedUnit === undefined ? null : (
              <p>{m.returned.suggests(names.unit(step.suggestedUnit))}</p>
            )}
          </li>
        ))}
      </ol>
      {row.suggestedUnit === undefined || returns.at(-1)?.suggestedUnit === row.suggestedUnit ? null : (
        <p>{m.returned.suggests(names.unit(row.suggestedUnit))}</p>
      )}
      {question?.draft ? <p className="gl-muted">{m.returned.draftKept}</p> : null}
      {row.returns < TOO_OFTEN ? null : (
        <Strip tone="wait" slim>
          {allowed.has('assign') ? m.returned.youOrganise : m.returned.onlyOrganiser}
        </Strip>
      )}
    </section>
  )
}
