import { shortcutsChoice } from '@giaoluu/client/console/shortcuts-choice'
import { useStoredChoice } from '@giaoluu/client/console/use-stored-choice'
import { Checkbox } from '@giaoluu/ui/checkbox'
import { Dialog } from '@giaoluu/ui/dialog'
import { KeyCap } from '@giaoluu/ui/key-cap'
import type { KeyHelp } from '@giaoluu/ui/keys-bar'
import { useMessages } from '../messages/use-messages.ts'

type ShortcutsDialogProps = { open: boolean; onClose: () => void; keys: readonly KeyHelp[] }

/** All keys, and the way to turn single ones off ([G7]). */
export function ShortcutsDialog({ open, onClose, keys }: ShortcutsDialogProps) {
  const { m } = useMessages()
  const [choice, choose] = useStoredChoice(shortcutsChoice)
  return (
    <Dialog open={open} onClose={onClose} title={m.keys.label} closeLabel={m.close}>
      <dl className="md-keys">
        {keys.map((help) => (
          <div key={help.words}>
            <dt>
              {help.keys.map((key) => (
                <KeyCap key={key}>{key}</KeyCap>
              ))}
            </dt>
            <dd>{help.words}</dd>
          </div>
        ))}
      </dl>
      <p className="gl-small gl-muted">{m.keys.note}</p>
      <Checkbox
        id="single-keys"
        checked={choice === 'on'}
        onChange={(event) => choose(event.currentTarget.checked ? 'on' : 'off')}
      >
        {m.keys.singleKeys}
      </Checkbox>
    </Dialog>
  )
}
