import { useEffect, useRef } from 'react'
import { type Focus, readShortcut } from './read-shortcut.ts'
import { shortcutsChoice } from './shortcuts-choice.ts'

/**
 * What each shortcut does, by the names of readShortcut. What is not there, or answers false, is left to whoever listens
 * next, in the end to the browser.
 */
export type Shortcuts = Readonly<Record<string, (() => unknown) | undefined>>

/** Work even where single keys are turned off. */
const ALWAYS = new Set(['Escape', 'Ctrl+Enter'])

/** Listens for shortcuts on the whole page; silent while a dialog is open, which has the keyboard to itself. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    function hear(event: KeyboardEvent): void {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const shortcut = readShortcut(event, focusOf(event.target))
      if (shortcut === null) return
      if (shortcutsChoice.get() === 'off' && !ALWAYS.has(shortcut)) return
      const act = latest.current[shortcut]
      if (act && act() !== false) event.preventDefault()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}

/** Boxes and buttons among the inputs take no letters. */
const NO_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset'])

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target.isContentEditable || target.matches('textarea, select')) return 'text'
  if (target instanceof HTMLInputElement && !NO_TEXT.has(target.type)) return 'text'
  return target.matches('button, a[href], summary, input') ? 'control' : 'page'
}
