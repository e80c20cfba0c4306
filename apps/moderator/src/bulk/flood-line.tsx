import { Button } from '@giaoluu/ui/button'
import { useMessages } from '../messages/use-messages.ts'

/** Below a question that others ask in the same words: how many, and the way to gather them here. */
export function FloodLine({ others, onGather }: { others: number; onGather: () => void }) {
  const { m } = useMessages()
  if (others < 1) return null
  return (
    <div className="md-flood-line">
      <p>{m.flood.others(others)}</p>
      <Button kind="quiet" onClick={onGather}>
        {m.flood.gatherHere}
      </Button>
    </div>
  )
}
