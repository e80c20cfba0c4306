import type { Invitation } from '@giaoluu/contract/organisation'
import { Button } from '@giaoluu/ui/button'
import { CopyButton } from '@giaoluu/ui/copy-button'
import { Dialog } from '@giaoluu/ui/dialog'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { useMessages } from '../../messages/use-messages.ts'

export type MadeLink = Invitation & { link: string }

type LinkDialogProps = { made: MadeLink; onClose: () => void; onAnother?: () => void }

/** The link of an invitation, which nobody is shown a second time. */
export function LinkDialog({ made, onClose, onAnother }: LinkDialogProps) {
  const { m } = useMessages()
  const w = m.people.invite
  const until = new Date(made.expiresAt)
  return (
    <Dialog
      open
      onClose={onClose}
      title={w.linkTitle(made.name)}
      closeLabel={m.close}
      actions={
        <>
          <CopyButton text={made.link} label={w.copy} done={w.copied} />
          {onAnother ? <Button onClick={onAnother}>{w.another}</Button> : null}
          <Button kind="primary" onClick={onClose}>
            {w.done}
          </Button>
        </>
      }
    >
      <p>{w.linkNote}</p>
      <TextAreaField
        id="link"
        label={w.link}
        rows={3}
        readOnly
        value={made.link}
        note={w.until(`${clock(until)} ${dateDay(until)}`)}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  )
}
