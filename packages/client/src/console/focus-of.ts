import type { Focus } from './read-shortcut.ts'

/** Boxes and buttons among the inputs take no letters. */
const NO_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset'])

/** What a key would go to. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target.isContentEditable || target.matches('textarea, select')) return 'text'
  if (target instanceof HTMLInputElement && !NO_TEXT.has(target.type)) return 'text'
  return target.matches('button, a[href], summary, input') ? 'control' : 'page'
}
