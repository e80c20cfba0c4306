import { useEffect, useRef } from 'react'
import { focusOf } from './focus-of.ts'
import { readShortcut } from './read-shortcut.ts'
import { shortcutsChoice } from './shortcuts-choice.ts'

/**
 * What each shortcut does, by the names of readShortcut. What is not there, or answers false, is left to the layer
 * below, in the end to the browser.
 */
export type Shortcuts = Readonly<Record<string, (() => unknown) | undefined>>

/** `page` is for what is always there; `open` for what lies on it; `over` for what lies on both. The highest is asked first. */
export type ShortcutLayer = 'page' | 'open' | 'over'

type Listening = { layer: ShortcutLayer; shortcuts: { current: Shortcuts } }

/** Work even where single keys are turned off. */
const ALWAYS = new Set(['Escape', 'Ctrl+Enter'])
const ORDER: readonly ShortcutLayer[] = ['over', 'open', 'page']

const listening = new Set<Listening>()

/** Listens for shortcuts on the whole page; silent while a dialog is open, which has the keyboard to itself. */
export function useShortcuts(shortcuts: Shortcuts, layer: ShortcutLayer = 'page'): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    const own: Listening = { layer, shortcuts: latest }
    if (listening.size === 0) window.addEventListener('keydown', hear)
    listening.add(own)
    return () => {
      listening.delete(own)
      if (listening.size === 0) window.removeEventListener('keydown', hear)
    }
  }, [layer])
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return
  const shortcut = readShortcut(event, focusOf(event.target))
  if (shortcut === null) return
  if (shortcutsChoice.get() === 'off' && !ALWAYS.has(shortcut)) return
  for (const layer of ORDER) {
    for (const each of listening) {
      const act = each.layer === layer ? each.shortcuts.current[shortcut] : undefined
      if (act && act() !== false) {
        event.preventDefault()
        return
      }
    }
  }
}
