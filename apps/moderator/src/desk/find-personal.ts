/** Something in a text that points to a person. */
export type Personal = { kind: 'phone' | 'id' | 'email'; start: number; end: number }

// Vietnamese numbers: telephone 0… or +84… with 9 or 10 further digits, however grouped; papers with 9 or 12 digits.
const PATTERNS: readonly (readonly [Personal['kind'], RegExp])[] = [
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['phone', /(?<![\d.,])(?:\+84|84|0)(?:[ .-]?\d){9,10}(?!\d)/g],
  ['id', /(?<![\d.,])\d{3} ?\d{3} ?\d{3}(?: ?\d{3})?(?![\d.,]?\d)/g],
]

/** Telephone and identity numbers and e-mail addresses in a text, in order, none within another. */
export function findPersonal(text: string): Personal[] {
  const found: Personal[] = []
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The text with what points to a person made unreadable; its length tells nothing more. */
export function maskPersonal(text: string): string {
  let masked = ''
  let done = 0
  for (const { start, end } of findPersonal(text)) {
    masked += `${text.slice(done, start)}[…]`
    done = end
  }
  return masked + text.slice(done)
}
