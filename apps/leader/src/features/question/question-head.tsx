import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { DeskRow } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { age } from '@giaoluu/ui/format/age'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { Tag } from '@giaoluu/ui/tag'
import type { Ref } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ageTone } from '../queue/age-tone.ts'
import { together, waitsForUnit } from '../queue/my-queue.ts'

/** Ages are told in minutes. */
const AGE_MS = 15_000

type QuestionHeadProps = {
  row: DeskRow
  headingRef?: Ref<HTMLHeadingElement>
  headingLevel?: 2 | 3
  /** On a narrow screen it is one line while somebody types; this shows it whole again. */
  onWhole?: (() => void) | undefined
}

/** What is asked, large, under what is known of it. */
export function QuestionHead({ row, headingRef, headingLevel = 2, onWhole }: QuestionHeadProps) {
  const { m } = useMessages()
  const Heading = `h${headingLevel}` as const
  const text = publicTextOf(row)
  return (
    <header className="ld-question">
      <QuestionMeta row={row} />
      <Heading ref={headingRef} tabIndex={-1}>
        {text}
      </Heading>
      {onWhole ? (
        <Button kind="quiet" onClick={onWhole}>
          {m.question.whole}
        </Button>
      ) : null}
      {row.text === text ? null : (
        <details className="ld-more">
          <summary>{m.question.original}</summary>
          <p>{row.text}</p>
        </details>
      )}
    </header>
  )
}

function QuestionMeta({ row }: { row: DeskRow }) {
  const { m, language } = useMessages()
  const { names, me, looking, worker } = useDeskHere()
  const now = useServerNow(AGE_MS)
  const units = together(row, worker, names.unit)
  const others = (looking.get(row.id) ?? []).filter((name) => name !== me.name)
  return (
    <p className="ld-meta">
      <span>{m.question.number(String(row.number))}</span>
      {row.province === null ? null : <span>{names.province(row.province)}</span>}
      {row.topic === null ? null : <span>{names.topic(row.topic)}</span>}
      {waitsForUnit(row) ? (
        <span className="gl-toned" data-tone={ageTone(row.receivedAt, now)}>
          {m.question.waits(age(new Date(row.receivedAt), new Date(now), language))}
        </span>
      ) : null}
      {row.linked > 0 ? <span>{m.question.asking(row.linked + 1)}</span> : null}
      {row.leader !== null && row.leader !== me.username ? (
        <span>{m.question.namedFor(names.person(row.leader))}</span>
      ) : null}
      {units === '' ? null : <Tag state="fact">{m.question.together(units)}</Tag>}
      {row.returns > 0 ? <Tag state="returned">{m.question.returned(row.returns)}</Tag> : null}
      {row.dueAt ? <Tag state="due">{m.question.dueAt(dateDay(new Date(row.dueAt)))}</Tag> : null}
      {others.length > 0 ? <span>{m.question.looking(others.join(', '))}</span> : null}
    </p>
  )
}
