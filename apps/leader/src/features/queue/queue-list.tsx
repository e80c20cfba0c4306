import type { Names } from '@giaoluu/client/console/names-of'
import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { DeskRow } from '@giaoluu/contract/question'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { followsLink } from '@giaoluu/ui/follows-link'
import { clock } from '@giaoluu/ui/format/clock'
import { initials } from '@giaoluu/ui/format/initials'
import { QueueRow } from '@giaoluu/ui/queue-row'
import { Tag } from '@giaoluu/ui/tag'
import { Fragment, type MouseEvent, type ReactNode } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { Messages } from '../../messages/vi.ts'
import { ageTone } from './age-tone.ts'
import { todo, waitsForUnit } from './my-queue.ts'
import { shortAge } from './short-age.ts'

type QueueListProps = {
  current: string | null
  /** Told after a question was chosen. */
  onChosen?: (() => void) | undefined
}

/** The whole queue under its headings; "mine" has none, since it is what the list is about. */
export function QueueList({ current, onChosen }: QueueListProps) {
  const { m } = useMessages()
  const { queue, elsewhere } = useDeskHere()
  const part = (title: string | null, rows: readonly DeskRow[]): ReactNode =>
    rows.length === 0 ? null : (
      <>
        {title === null ? null : (
          <h3 className="ld-queue-title">
            {title} <span className="gl-num">{rows.length}</span>
          </h3>
        )}
        {rows.map((row) => (
          <QueueEntry key={row.id} row={row} current={row.id === current} onChosen={onChosen} />
        ))}
      </>
    )
  return (
    <>
      {part(null, queue.mine)}
      {part(m.queue.unit, queue.unit)}
      {elsewhere.map(({ slug, title, rows }) => (
        <Fragment key={slug}>{part(m.queue.elsewhere(title), rows)}</Fragment>
      ))}
      {todo(queue).length === 0 && elsewhere.length === 0 ? (
        <EmptyState title={m.queue.empty} headingLevel={3}>
          {m.queue.emptyCause}
        </EmptyState>
      ) : null}
      {part(m.queue.leaving, queue.leaving)}
      {part(m.queue.colleagues, queue.colleagues)}
      {part(m.queue.handedOn, queue.handedOn)}
      {part(m.queue.reports, queue.reports)}
      {part(m.queue.answered, queue.answered)}
    </>
  )
}

type QueueEntryProps = {
  row: DeskRow
  current: boolean
  onChosen: (() => void) | undefined
}

/** Ages are told in minutes. */
const AGE_MS = 15_000

function QueueEntry({ row, current, onChosen }: QueueEntryProps) {
  const { m, language } = useMessages()
  const { names, me, openIn, looking } = useDeskHere()
  const now = useServerNow(AGE_MS)
  const waits = waitsForUnit(row)
  const holder = row.claim && row.claim.by !== me.username ? names.person(row.claim.by) : null
  const other = looking.get(row.id)?.find((name) => name !== me.name)
  function choose(id: string, event: MouseEvent): void {
    if (!followsLink(event)) return
    openIn(row.session, id)
    onChosen?.()
  }
  return (
    <QueueRow
      id={row.id}
      href={`/leader/${row.session}/${row.id}`}
      number={String(row.number)}
      meta={metaOf(m, row, names)}
      text={publicTextOf(row)}
      age={
        waits
          ? shortAge(row.receivedAt, now, language)
          : row.state === 'publishing' && row.publishesAt
            ? clock(new Date(row.publishesAt))
            : ''
      }
      ageTone={waits ? ageTone(row.receivedAt, now) : undefined}
      tags={tagOf(m, row)}
      presence={
        holder === null
          ? other === undefined
            ? undefined
            : { initials: initials(other), label: m.question.looking(other) }
          : { initials: initials(holder), label: m.queue.heldBy(holder) }
      }
      current={current}
      onSelect={choose}
    />
  )
}

/** A word only where heading and line do not say it already. */
function tagOf(m: Messages, { state, coUnits, confidential }: DeskRow): ReactNode {
  if (confidential) return <Tag state="confidential">{m.queue.confidential}</Tag>
  if (state === 'submitted' || state === 'withdrawn') return <Tag state={state}>{m.states[state]}</Tag>
  return coUnits.length > 0 ? <Tag state="fact">{m.queue.together}</Tag> : null
}

const metaOf = (m: Messages, row: DeskRow, names: Names): string =>
  [
    ...(row.state === 'drafting' ? [m.states.drafting] : []),
    ...(row.province === null ? [] : [names.province(row.province)]),
  ].join(' · ')
