import { Button } from '@giaoluu/ui/button'
import { Dialog } from '@giaoluu/ui/dialog'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'

/** How the forecast is made: in a sentence, and in full for whoever asks. */
export function ForecastNote() {
  const { m } = useMessages()
  const w = m.board.forecast
  const [open, setOpen] = useState(false)
  return (
    <>
      <p className="og-method gl-muted">
        {w.method}{' '}
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {w.more}
        </Button>
      </p>
      {open ? (
        <Dialog
          open
          title={w.title}
          closeLabel={m.close}
          onClose={() => setOpen(false)}
          actions={<Button onClick={() => setOpen(false)}>{m.close}</Button>}
        >
          {w.paragraphs.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Dialog>
      ) : null}
    </>
  )
}
