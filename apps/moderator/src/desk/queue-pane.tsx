import { entryOf } from '@giaoluu/client/console/consoles'
import { takesEntries } from '@giaoluu/client/console/session-rules'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { deskCountsQuery } from '@giaoluu/client/desk-queries'
import { age } from '@giaoluu/ui/format/age'
import { number } from '@giaoluu/ui/format/number'
import { Pane } from '@giaoluu/ui/pane'
import { type QueueLink, QueueNav } from '@giaoluu/ui/queue-nav'
import { useQuery } from '@tanstack/react-query'
import type { MouseEvent } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { ageTone } from './age-tone.ts'
import type { DeskIndex } from './desk-index.ts'
import { countQueues, QUEUE_GROUPS, type QueueKey, TRIAGE, triageOrder } from './queues.ts'
import { useTriage } from './triage-context.ts'
import { useDueElsewhere } from './use-due-elsewhere.ts'

/** What the desk does not hold is counted again this often; what it holds is counted live. */
const COUNT_MS = 15_000

type QueuePaneProps = {
  index: DeskIndex
  current: QueueKey
  hrefOf: (queue: QueueKey) => string
  onOpen: (queue: QueueKey, event: MouseEvent<HTMLAnchorElement>) => void
}

/** All queues with how many wait in each and since when. */
export function QueuePane(props: QueuePaneProps) {
  const { m } = useMessages()
  return (
    <Pane place="queues" label={m.nav.queues}>
      <QueueList {...props} />
    </Pane>
  )
}

/** The queues themselves, for the pane and for the page of queues on narrow screens. */
export function QueueList({ index, current, hrefOf, onOpen }: QueuePaneProps) {
  const { m, language } = useMessages()
  const { session, complete } = useTriage()
  const now = useServerNow(10_000)
  const counted = useQuery({
    ...deskCountsQuery(session.slug),
    refetchInterval: COUNT_MS,
    enabled: !(complete.open && complete.ended),
  })
  const counts = countQueues(index, complete, counted.data)
  const link = (queue: QueueKey): QueueLink => {
    const { count, oldest } = counts[queue]
    const waits = oldest !== null && TRIAGE.includes(queue)
    return {
      key: queue,
      href: hrefOf(queue),
      label: m.queues[queue],
      count: count === null ? '' : number(count, language),
      note: waits ? m.nav.oldest(age(new Date(oldest), new Date(now), language)) : undefined,
      noteTone: waits ? ageTone(oldest, now) : undefined,
      current: queue === current,
      onClick: (event) => onOpen(queue, event),
    }
  }
  // Withdrawn answers are rare: their queue is there when there is something in it.
  const routed = QUEUE_GROUPS.routed.filter((queue) => queue !== 'withdrawn' || counts.withdrawn.count)
  // What few desks ever have is shown where there is some, or where somebody looks at it.
  const elsewhere = useDueElsewhere().length > 0
  const watched = QUEUE_GROUPS.watched.filter(
    (queue) => counts[queue].count || queue === current || (queue === 'due' && elsewhere),
  )
  return (
    <>
      <QueueNav
        label={m.nav.queues}
        groups={[
          { key: 'triage', links: triageOrder(counts.returned.count).map(link) },
          { key: 'routed', title: m.nav.atUnits, links: routed.map(link) },
          ...(watched.length > 0 ? [{ key: 'watched', title: m.nav.watched, links: watched.map(link) }] : []),
          { key: 'rest', title: m.nav.noOwnAnswer, links: QUEUE_GROUPS.rest.map(link) },
        ]}
      />
      {takesEntries(session.state) ? (
        <p className="md-enter">
          <a href={entryOf(session.slug)}>{m.nav.enter}</a>
        </p>
      ) : null}
    </>
  )
}
