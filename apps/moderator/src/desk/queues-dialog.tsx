import { ACCOUNT } from '@giaoluu/client/console/consoles'
import { Button } from '@giaoluu/ui/button'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { Dialog } from '@giaoluu/ui/dialog'
import { useMessages } from '../messages/use-messages.ts'
import { Tools } from '../tools.tsx'
import type { DeskIndex } from './desk-index.ts'
import { DeskSearch, SEARCH_FIELD } from './desk-search.tsx'
import { QueueList } from './queue-pane.tsx'
import type { Place } from './use-place.ts'

type QueuesDialogProps = {
  open: boolean
  onClose: () => void
  index: DeskIndex
  place: Place
  onSignOut: () => void
}

/** Search, queues and what else a wide screen has at its edges, where there is no room for them. */
export function QueuesDialog({ open, onClose, index, place, onSignOut }: QueuesDialogProps) {
  const { m } = useMessages()
  return (
    <Dialog open={open} onClose={onClose} title={m.nav.queues} closeLabel={m.close}>
      <DeskSearch id={`${SEARCH_FIELD}-narrow`} q={place.q} onSearch={place.search} />
      <QueueList
        index={index}
        current={place.queue}
        hrefOf={place.queueHref}
        onOpen={(to, event) => {
          place.followQueue(to, event)
          onClose()
        }}
      />
      <div className="md-menu">
        <Tools />
        <ButtonLink kind="quiet" href={ACCOUNT}>
          {m.toAccount}
        </ButtonLink>
        <Button kind="quiet" onClick={onSignOut}>
          {m.signOut}
        </Button>
      </div>
    </Dialog>
  )
}
