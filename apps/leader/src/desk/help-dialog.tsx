import { shortcutsChoice } from '@giaoluu/client/console/shortcuts-choice'
import { useAppearance } from '@giaoluu/client/console/use-appearance'
import { useStoredChoice } from '@giaoluu/client/console/use-stored-choice'
import { Button } from '@giaoluu/ui/button'
import { Checkbox } from '@giaoluu/ui/checkbox'
import { Dialog } from '@giaoluu/ui/dialog'
import { KeyCap } from '@giaoluu/ui/key-cap'
import { KeyValues } from '@giaoluu/ui/key-values'
import { ThemeField } from '@giaoluu/ui/theme-field'
import { useMessages } from '../messages/use-messages.ts'

type HelpDialogProps = { open: boolean; onClose: () => void; onDelegations: () => void }

/** Theme, all keys, whether single ones act ([G7]), and the way to who may publish under whose name. */
export function HelpDialog({ open, onClose, onDelegations }: HelpDialogProps) {
  const { m } = useMessages()
  const { theme, onTheme } = useAppearance()
  const [shortcuts, setShortcuts] = useStoredChoice(shortcutsChoice)
  const keys: readonly [string, string][] = [
    [m.keys.start, 'Enter'],
    [m.keys.startNext, 'N'],
    [m.keys.write, 'E'],
    [m.keys.leave, 'Esc'],
    [m.keys.blocks, '/'],
    [m.keys.publish, 'Ctrl Enter'],
    [m.keys.takeBack, 'Z'],
    [m.keys.next, 'J'],
    [m.keys.previous, 'K'],
    [m.keys.help, '?'],
  ]
  return (
    <Dialog open={open} onClose={onClose} title={m.keys.settings} closeLabel={m.close}>
      <div className="gl-line">
        <Button icon="people" onClick={onDelegations}>
          {m.delegation.title}
        </Button>
      </div>
      <ThemeField words={m} theme={theme} onTheme={onTheme} />
      <Checkbox
        id="single-keys"
        checked={shortcuts === 'on'}
        onChange={(event) => setShortcuts(event.currentTarget.checked ? 'on' : 'off')}
      >
        {m.keys.singleKeys}
      </Checkbox>
      <div className="ld-keys">
        <KeyValues
          facts={keys.map(([words, pressed]) => ({
            key: words,
            label: words,
            value: pressed.split(' ').map((key) => <KeyCap key={key}>{key}</KeyCap>),
          }))}
        />
      </div>
      <p className="gl-small gl-muted">{m.keys.note}</p>
    </Dialog>
  )
}
