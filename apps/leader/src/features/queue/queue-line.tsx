import { Button } from '@giaoluu/ui/button'
import { Dialog } from '@giaoluu/ui/dialog'
import { useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { neighbour, placeIn } from './my-queue.ts'
import { QueueList } from './queue-list.tsx'

/** My queue as one line, where the screen has no room for the pane. */
export function QueueLine({ current }: { current: string | null }) {
  const { m } = useMessages()
  const { queue, open } = useDeskHere()
  const [choosing, setChoosing] = useState(false)
  const place = placeIn(queue, current)
  const next = neighbour(queue, current, 1)
  return (
    <div className="ld-line">
      <Button icon="list" onClick={() => setChoosing(true)}>
        {m.queue.mine} <span className="gl-num">{queue.mine.length}</span>
      </Button>
      {place ? (
        <span className="gl-muted">
          {place.part === 'mine' ? null : `${m.queue[place.part]}: `}
          {m.queue.place(place.at, place.all)}
        </span>
      ) : null}
      {next ? (
        <span className="gl-end">
          <Button icon="arrow-right" onClick={() => open(next.id)}>
            {m.queue.next}
          </Button>
        </span>
      ) : null}
      <Dialog open={choosing} onClose={() => setChoosing(false)} title={m.queue.mine} closeLabel={m.close}>
        <div className="ld-queue-box">
          <QueueList current={current} onChosen={() => setChoosing(false)} />
        </div>
      </Dialog>
    </div>
  )
}
