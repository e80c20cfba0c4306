import { figureAt } from '@giaoluu/client/console/figures'
import { Button } from '@giaoluu/ui/button'
import { Chips } from '@giaoluu/ui/chips'
import { KeyCap } from '@giaoluu/ui/key-cap'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { NewLabel } from './new-label.tsx'
import type { RowLabels } from './use-row-labels.ts'

type LabelsLineProps = { labels: RowLabels; onOpen: () => void; keys: boolean }

/** The labels a question bears, and the way to change them. */
export function LabelsLine({ labels, onOpen, keys }: LabelsLineProps) {
  const { m } = useMessages()
  const { names, cutOff } = useTriage()
  return (
    <span className="md-labels">
      {labels.on.length > 0 ? (
        <Chips label={m.detail.labels} chips={labels.on.map((id) => ({ id, name: names.label(id) }))} />
      ) : (
        <span className="gl-muted">{m.labels.none}</span>
      )}
      {labels.toggle || cutOff ? (
        <Button
          kind="quiet"
          keyHint={keys ? 'L' : undefined}
          disabledReason={cutOff ? m.labels.needsNetwork : undefined}
          onClick={onOpen}
        >
          {m.labels.change}
        </Button>
      ) : null}
    </span>
  )
}

type LabelsDrawerProps = { labels: RowLabels; onClose: () => void; keys: boolean }

/** All labels there are, to put on and take off, and a place to name a new one. */
export function LabelsDrawer({ labels, onClose, keys }: LabelsDrawerProps) {
  const { m } = useMessages()
  const { session } = useTriage()
  return (
    <section className="md-bar md-labels-open" aria-label={m.detail.labels}>
      {session.labels.length > 0 ? (
        <ul>
          {session.labels.map(({ id, name }, index) => {
            const figure = figureAt(index, keys)
            return (
              <li key={id}>
                <button
                  type="button"
                  className="md-label"
                  aria-pressed={labels.on.includes(id)}
                  aria-keyshortcuts={figure}
                  onClick={() => labels.toggle?.(id)}
                >
                  {figure === undefined ? null : (
                    <span className="gl-button-keys" aria-hidden="true">
                      <KeyCap>{figure}</KeyCap>
                    </span>
                  )}
                  {name}
                </button>
              </li>
            )
          })}
        </ul>
      ) : null}
      <div className="md-label-new">
        <NewLabel onPut={({ id }) => labels.on.includes(id) || labels.toggle?.(id)} />
        <Button keyHint={keys ? 'Esc' : undefined} onClick={onClose}>
          {m.labels.close}
        </Button>
      </div>
    </section>
  )
}
