import type { MouseEvent } from 'react'

/** Whether a press on a link is ours to follow without loading the page; a press for a new tab stays the browser's. */
export function followsLink(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false
  event.preventDefault()
  return true
}
