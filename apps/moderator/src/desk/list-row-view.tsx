import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import type { DeskRow } from '@giaoluu/contract/question'
import { age } from '@giaoluu/ui/format/age'
import { initials } from '@giaoluu/ui/format/initials'
import { QueueRow } from '@giaoluu/ui/queue-row'
import type { RowMarkProps } from '@giaoluu/ui/row-mark'
import { Tag } from '@giaoluu/ui/tag'
import { type MouseEvent, memo, type ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { ageTone } from './age-tone.ts'
import { DueTag } from './due-tag.tsx'
import type { Line } from './floods.ts'
import { isOwed, queueOf, TRIAGE } from './queues.ts'
import { useTriageBasics } from './triage-context.ts'

type ListRowViewProps = {
  line: Line
  /** In a queue of several states each row names its own. */
  states: boolean
  unfinished: boolean
  unsent: boolean
  /** Somebody else who has it open. */
  other: string | undefined
  now: number
  href: string
  current: boolean
  marked: boolean
  marking: boolean
  onMark: RowMarkProps['onChange']
  onOpen: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
}

/** So many labels fit beside two lines of text. */
const LABELS = 2

/** One question in the list; drawn anew only when something of it changed ([MC7]). */
export const ListRowView = memo(function ListRowView(props: ListRowViewProps) {
  const { line, other, now, href, current, marked, marking, onMark, onOpen } = props
  const { m, language } = useMessages()
  const { names } = useTriageBasics()
  const { row, left } = line
  const queue = queueOf(row)
  const waits = queue !== null && TRIAGE.includes(queue)
  const facts = [
    row.topic === null ? m.list.noTopic : names.topic(row.topic),
    ...(row.province === null ? [] : [names.province(row.province)]),
  ]
  const labels = row.labels.slice(0, LABELS).map(names.label)
  if (row.labels.length > LABELS) labels.push(`+${row.labels.length - LABELS}`)
  return (
    <QueueRow
      id={row.id}
      href={href}
      number={String(row.number)}
      meta={facts.join(' · ')}
      text={publicTextOf(row)}
      labels={labels}
      age={age(new Date(row.receivedAt), new Date(now), language)}
      ageTone={waits && !left ? ageTone(row.receivedAt, now) : undefined}
      tags={
        <>
          {row.confidential ? <Tag state="confidential">{m.list.confidential}</Tag> : null}
          {row.dueAt !== undefined && isOwed(row) && !left ? (
            <DueTag dueAt={row.dueAt} now={now} words={m.list} language={language} />
          ) : null}
          <RowTag {...props} row={row} left={left} />
        </>
      }
      presence={other === undefined ? undefined : { initials: initials(other), label: m.list.looking(other) }}
      current={current}
      changed={left}
      nested={line.nested}
      onSelect={onOpen}
      mark={
        // A confidential report is never decided together with others.
        left || row.confidential
          ? undefined
          : { checked: marked, label: m.select.one(String(row.number)), shown: marking, onChange: onMark }
      }
    />
  )
})

type RowTagProps = Pick<ListRowViewProps, 'states' | 'unfinished' | 'unsent'> & {
  row: DeskRow
  left: boolean
}

/** The one thing worth saying about a row beside what was promised: a list of tags is read by nobody. */
function RowTag({ row, left, states, unfinished, unsent }: RowTagProps): ReactNode {
  const { m } = useMessages()
  const { me } = useTriageBasics()
  if (unsent) return <Tag state="overdue">{m.list.unsent}</Tag>
  if (left) return <Tag state={row.state}>{m.states[row.state]}</Tag>
  if (unfinished) return <Tag state="drafting">{m.list.unfinished}</Tag>
  if (row.claim?.by === me.username) return <Tag state="drafting">{m.list.mine}</Tag>
  if (row.claim) return <Tag state="fact">{m.list.held}</Tag>
  if (states) return <Tag state={row.state}>{m.states[row.state]}</Tag>
  if (row.linked > 0) return <Tag state="fact">{m.list.asking(row.linked + 1)}</Tag>
  return null
}
