/**
 * What a term is counts beside how rare it is: `=concept`, `=concept =concept`, `syllable`, `syllable syllable`,
 * `#number`, `@place`. Tuned on one half of the labelled set (packages/scripts/bench/similar).
 */
export function kindFactor(term: string): number {
  if (term.startsWith('@')) return 0.5
  if (term.startsWith('#')) return 0.3
  if (term.includes(' ')) return term.includes('=') ? 0.4 : 0.35
  return term.startsWith('=') ? 1.5 : 0.4
}
