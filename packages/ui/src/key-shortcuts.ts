/** "Ctrl Enter" → "Control+Enter", the form `aria-keyshortcuts` wants. */
export function keyShortcuts(hint: string): string {
  return hint.replaceAll('Ctrl', 'Control').replaceAll('Esc', 'Escape').split(' ').join('+')
}
