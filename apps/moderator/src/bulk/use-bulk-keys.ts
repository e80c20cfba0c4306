import { figureShortcuts } from '@giaoluu/client/console/figures'
import { focusOf } from '@giaoluu/client/console/focus-of'
import { leaveField } from '@giaoluu/client/console/leave-field'
import { type Shortcuts, useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import { useTriage } from '../desk/triage-context.ts'
import { LABEL_FIELD } from '../detail/new-label.tsx'
import { withLabel } from './bulk-labels.tsx'
import type { BulkVerb } from './plan-bulk.ts'
import type { BulkControl } from './use-bulk.ts'
import type { Selection } from './use-selection.ts'

type Options = {
  bulk: BulkControl
  selection: Selection
  /** The open item is the card of a flood: acts go to all of it. */
  flooded: boolean
  perform: () => void
  act: (verb: BulkVerb) => void
}

/** While several questions are chosen, or a flood is open, the keys of one question act on all ([MC4], [MC6]). */
export function useBulkKeys({ bulk, selection, flooded, perform, act }: Options): void {
  const { session } = useTriage()
  const chosen = selection.rows.length > 0
  const { work } = bulk
  const acts: Shortcuts = {
    KeyA: () => act('accept'),
    KeyR: () => act('assign'),
    KeyD: () => act('link'),
    KeyH: () => act('hold'),
    KeyL: () => act('label'),
    KeyX: () => act('decline'),
  }
  const choices = (): Shortcuts => {
    switch (work?.wish.verb) {
      case 'decline': {
        const { wish } = work
        return figureShortcuts(session.declineReasons, ({ id }) => bulk.change({ ...wish, reason: id }))
      }
      case 'label': {
        const { wish } = work
        return {
          KeyL: () => document.getElementById(LABEL_FIELD)?.focus(),
          ...figureShortcuts(session.labels, ({ id }) => bulk.change(withLabel(wish, bulk.rows, id))),
        }
      }
      // The leads that are offered are known to the list they stand in, which has its own figures.
      default:
        return {}
    }
  }
  const closing = { Escape: () => leaveField() || bulk.close() }
  const none: Shortcuts = {}
  useShortcuts(
    work
      ? { ...acts, ...choices(), ...closing, Enter: perform, 'Ctrl+Enter': perform }
      : bulk.report
        ? { ...closing, Enter: bulk.close }
        : chosen
          ? { ...acts, Escape: () => !isTyping() && selection.clear() }
          : selection.choosing
            ? { Escape: () => !isTyping() && selection.clear() }
            : flooded
              ? acts
              : none,
    'over',
  )
}

const isTyping = (): boolean => focusOf(document.activeElement) === 'text'
