import { type Shortcuts, useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import { useTriage } from '../desk/triage-context.ts'
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
  const digits = (list: readonly { id: string }[], choose: (id: string) => void): Shortcuts =>
    Object.fromEntries(list.slice(0, 9).map(({ id }, index) => [String(index + 1), () => choose(id)]))
  const choices = (): Shortcuts => {
    switch (work?.wish.verb) {
      case 'decline': {
        const { wish } = work
        return digits(session.declineReasons, (reason) => bulk.change({ ...wish, reason }))
      }
      case 'label': {
        const { wish } = work
        return digits(session.labels, (id) => bulk.change(withLabel(wish, bulk.rows, id)))
      }
      case 'link':
        return Object.fromEntries(
          Array.from({ length: 9 }, (_, index) => [String(index + 1), () => pressChoice(index)]),
        )
      default:
        return {}
    }
  }
  // What lies on the list and the detail has the keyboard to itself: nothing walks or decides behind it.
  const still = Object.fromEntries(['KeyJ', 'KeyK', 'KeyE', 'KeyM', 'KeyV'].map((key) => [key, () => true]))
  const closing = { Escape: () => leaveField() || bulk.close() }
  const none: Shortcuts = {}
  useShortcuts(
    work
      ? { ...still, ...acts, ...choices(), ...closing, Enter: perform, 'Ctrl+Enter': perform }
      : bulk.report
        ? { ...still, ...closing, Enter: bulk.close }
        : chosen
          ? { ...acts, Escape: () => !isInField() && selection.clear() }
          : selection.choosing
            ? { Escape: () => !isInField() && selection.clear() }
            : flooded
              ? acts
              : none,
    'over',
  )
}

/** The leads that are offered are known to the list they stand in. */
function pressChoice(index: number): boolean {
  const choice = document.querySelectorAll<HTMLInputElement>('input[name="bulk-lead"]')[index]
  choice?.click()
  return choice !== undefined
}

const isInField = (): boolean =>
  document.activeElement?.matches('input:not([type=checkbox]), textarea, select') ?? false

/** Leaves the field that has the focus; false when none has. */
function leaveField(): boolean {
  if (!isInField() || !(document.activeElement instanceof HTMLElement)) return false
  document.activeElement.blur()
  return true
}
