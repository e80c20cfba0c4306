import { Pane } from '@giaoluu/ui/pane'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { QueueList } from './queue-list.tsx'

/** My queue beside the question, where there is room for it. */
export function QueuePane({ current }: { current: string | null }) {
  const { m } = useMessages()
  const { queue } = useDeskHere()
  return (
    <Pane
      place="list"
      label={m.queue.label}
      head={
        <>
          <h2>{m.queue.mine}</h2>
          <span className="gl-num gl-muted">{queue.mine.length}</span>
        </>
      }
    >
      <QueueList current={current} />
    </Pane>
  )
}
