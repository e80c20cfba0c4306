/** What of a key press decides; a KeyboardEvent has it all. */
export type Press = {
  code: string
  key: string
  keyCode?: number
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  isComposing: boolean
  repeat: boolean
}

/** Where the focus is: in a field that takes letters, on something the key would press, or elsewhere. */
export type Focus = 'text' | 'control' | 'page'

/** How browsers name a key that an input method has taken, Safari also after the word has ended. */
const TAKEN = 229

/** Keys that go on working while they are held down. */
const REPEATABLE = new Set(['KeyJ', 'KeyK', 'ArrowDown', 'ArrowUp'])

/**
 * The name of a shortcut, or null ([G7]): bound to physical keys, since Vietnamese input methods rewrite letters; off in
 * fields and while composing. Only `Escape` and `Ctrl+Enter` work inside fields. `?` is the one sign read as a sign. With
 * Shift a letter or an arrow is another one: `Shift+KeyJ`.
 */
export function readShortcut(press: Press, focus: Focus): string | null {
  if (press.isComposing || press.keyCode === TAKEN) return null
  if (press.key === 'Process' || press.key === 'Unidentified') return null
  if (press.repeat && !REPEATABLE.has(press.code)) return null
  const enter = press.code === 'Enter' || press.code === 'NumpadEnter'
  if (press.ctrlKey || press.metaKey) return enter && !press.altKey ? 'Ctrl+Enter' : null
  if (press.altKey) return null
  if (press.code === 'Escape') return 'Escape'
  if (focus === 'text') return null
  if (press.key === '?') return '?'
  if (press.shiftKey) return /^(Key|Arrow)/.test(press.code) ? `Shift+${press.code}` : null
  if (enter) return focus === 'control' ? null : 'Enter'
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)
  return digit ? `${digit[1]}` : press.code
}
