import { describe, expect, test } from 'vitest'
import { type Press, readShortcut } from './read-shortcut.ts'

const press = (code: string, changed: Partial<Press> = {}): Press => ({
  code,
  key: code.replace('Key', '').toLowerCase(),
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  repeat: false,
  ...changed,
})

describe('[G7] single keys', () => {
  test('are read by the physical key, whatever an input method makes of the letter', () => {
    expect(readShortcut(press('KeyA', { key: 'â' }), 'page')).toBe('KeyA')
    expect(readShortcut(press('Digit2', { key: 'ế' }), 'page')).toBe('2')
    expect(readShortcut(press('Numpad2'), 'page')).toBe('2')
  })

  test('are off in fields and while composing', () => {
    expect(readShortcut(press('KeyA'), 'text')).toBeNull()
    expect(readShortcut(press('KeyA', { isComposing: true }), 'page')).toBeNull()
    expect(readShortcut(press('KeyA', { key: 'Process' }), 'page')).toBeNull()
    expect(readShortcut(press('Escape', { keyCode: 229 }), 'text')).toBeNull()
    expect(readShortcut(press('Escape', { isComposing: true }), 'text')).toBeNull()
  })

  test('leave the combinations of browser and system alone', () => {
    expect(readShortcut(press('KeyA', { ctrlKey: true }), 'page')).toBeNull()
    expect(readShortcut(press('KeyD', { metaKey: true }), 'page')).toBeNull()
    expect(readShortcut(press('KeyD', { altKey: true }), 'page')).toBeNull()
  })

  test('saving and leaving work inside fields', () => {
    expect(readShortcut(press('Enter', { ctrlKey: true }), 'text')).toBe('Ctrl+Enter')
    expect(readShortcut(press('Escape'), 'text')).toBe('Escape')
  })

  test('Enter on a button stays the press of that button', () => {
    expect(readShortcut(press('Enter'), 'control')).toBeNull()
    expect(readShortcut(press('Enter'), 'page')).toBe('Enter')
  })

  test('a held key decides once, but walks on', () => {
    expect(readShortcut(press('KeyA', { repeat: true }), 'page')).toBeNull()
    expect(readShortcut(press('KeyJ', { repeat: true }), 'page')).toBe('KeyJ')
  })

  test('with Shift a letter or an arrow is another shortcut', () => {
    expect(readShortcut(press('KeyJ', { shiftKey: true, repeat: true }), 'page')).toBe('Shift+KeyJ')
    expect(readShortcut(press('ArrowDown', { shiftKey: true }), 'page')).toBe('Shift+ArrowDown')
    expect(readShortcut(press('KeyJ', { shiftKey: true }), 'text')).toBeNull()
    expect(readShortcut(press('Digit1', { shiftKey: true }), 'page')).toBeNull()
  })

  test('the question mark is read as a sign, since keyboards put it on different keys', () => {
    expect(readShortcut(press('Slash', { key: '?', shiftKey: true }), 'page')).toBe('?')
    expect(readShortcut(press('Slash', { key: '/' }), 'page')).toBe('Slash')
  })
})
