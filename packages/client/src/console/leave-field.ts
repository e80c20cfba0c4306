import { focusOf } from './focus-of.ts'

/** Leaves the field that is typed in, so that one key never throws away what stands in it; false when there is none. */
export function leaveField(): boolean {
  const { activeElement } = document
  if (focusOf(activeElement) !== 'text' || !(activeElement instanceof HTMLElement)) return false
  activeElement.blur()
  return true
}
