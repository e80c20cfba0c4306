import type { DeskRow } from '@giaoluu/contract/question'
import { Face } from '@giaoluu/ui/face'
import { age } from '@giaoluu/ui/format/age'
import { initials } from '@giaoluu/ui/format/initials'
import { Tag } from '@giaoluu/ui/tag'
import type { ReactNode } from 'react'
import { ageTone } from '../desk/age-tone.ts'
import { DueTag } from '../desk/due-tag.tsx'
import { isOwed, queueOf, TRIAGE } from '../desk/queues.ts'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'

type DetailHeadProps = { row: DeskRow; now: number; back: ReactNode; changed: boolean }

/** Number, state, age, and who else has the question open. */
export function DetailHead({ row, now, back, changed }: DetailHeadProps) {
  const { m, language } = useMessages()
  const { looking, me } = useTriage()
  const others = (looking.get(row.id) ?? []).filter((name) => name !== me.name)
  const queue = queueOf(row)
  return (
    <>
      {back}
      <h2>{m.question.number(String(row.number))}</h2>
      <Tag state={row.state === 'waiting' && row.returns > 0 ? 'returned' : row.state}>
        {row.state === 'waiting' && row.returns > 0 ? m.queues.returned : m.states[row.state]}
      </Tag>
      {row.confidential ? <Tag state="confidential">{m.list.confidential}</Tag> : null}
      {row.dueAt !== undefined && isOwed(row) ? (
        <DueTag dueAt={row.dueAt} now={now} words={m.list} language={language} />
      ) : null}
      {queue !== null && TRIAGE.includes(queue) ? (
        <span className="gl-toned md-age" data-tone={ageTone(row.receivedAt, now)}>
          {m.question.waits(age(new Date(row.receivedAt), new Date(now), language))}
        </span>
      ) : null}
      {changed ? (
        <span className="gl-toned" data-tone="amend">
          {m.stale.changed}
        </span>
      ) : null}
      {others.length > 0 ? (
        <span className="md-looking gl-end">
          {others.map((name) => (
            <Face key={name} initials={initials(name)} tone="other" />
          ))}
          <span className="gl-muted">{m.question.looking(others.join(', '))}</span>
        </span>
      ) : null}
    </>
  )
}
