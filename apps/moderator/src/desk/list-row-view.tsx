import type { DeskRow } from '@giaoluu/contract/question'
import { age } from '@giaoluu/ui/format/age'
import { initials } from '@giaoluu/ui/format/initials'
import { QueueRow } from '@giaoluu/ui/queue-row'
import { Tag } from '@giaoluu/ui/tag'
import type { MouseEvent, ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { ageTone } from './age-tone.ts'
import { queueOf, TRIAGE } from './queues.ts'
import type { ListRow } from './steady-list.ts'
import { useTriage } from './triage-context.ts'

/** What this desk knows of rows beyond what everybody sees. */
export type RowMarks = {
  unfinished: ReadonlySet<string>
  unsent: ReadonlySet<string>
  /** In a queue of several states each row names its own. */
  states: boolean
}

type ListRowViewProps = {
  listRow: ListRow
  marks: RowMarks
  now: number
  href: string
  current: boolean
  onOpen: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
}

/** One question in the list. */
export function ListRowView({ listRow, marks, now, href, current, onOpen }: ListRowViewProps) {
  const { m, language } = useMessages()
  const { looking, me, names } = useTriage()
  const { row, left } = listRow
  const other = looking.get(row.id)?.find((name) => name !== me.name)
  const queue = queueOf(row)
  const waits = queue !== null && TRIAGE.includes(queue)
  const facts = [
    row.topic === null ? m.list.noTopic : names.topic(row.topic),
    ...(row.province === null ? [] : [names.province(row.province)]),
  ]
  return (
    <QueueRow
      id={row.id}
      href={href}
      number={String(row.number)}
      meta={facts.join(' · ')}
      text={row.publicText ?? row.text}
      age={age(new Date(row.receivedAt), new Date(now), language)}
      ageTone={waits && !left ? ageTone(row.receivedAt, now) : undefined}
      tags={<RowTag row={row} left={left} marks={marks} own={row.claim?.by === me.username} />}
      presence={other === undefined ? undefined : { initials: initials(other), label: m.list.looking(other) }}
      current={current}
      changed={left}
      onSelect={onOpen}
    />
  )
}

type RowTagProps = { row: DeskRow; left: boolean; marks: RowMarks; own: boolean }

/** The one thing worth saying about a row: a list of tags is read by nobody. */
function RowTag({ row, left, marks, own }: RowTagProps): ReactNode {
  const { m } = useMessages()
  if (marks.unsent.has(row.id)) return <Tag state="overdue">{m.list.unsent}</Tag>
  if (left) return <Tag state={row.state}>{m.states[row.state]}</Tag>
  if (marks.unfinished.has(row.id)) return <Tag state="drafting">{m.list.unfinished}</Tag>
  if (row.claim) return <Tag state={own ? 'drafting' : 'fact'}>{own ? m.list.mine : m.list.held}</Tag>
  if (marks.states) return <Tag state={row.state}>{m.states[row.state]}</Tag>
  if (row.linked > 0) return <Tag state="fact">{m.list.asking(row.linked + 1)}</Tag>
  return null
}
