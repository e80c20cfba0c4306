/**
 * What a term is counts beside how rare it is: `=concept`, `=concept =concept`, `syllable`, `syllable syllable`,
 * `#number`, `@place`. Tuned on one half of the labelled set (packages/scripts/bench/similar).
 */
export function kindFactor(term: string): number {
  if (term.startsWith('@')) return 0.3
  if (term.startsWith('#')) return 0.4
  if (term.includes(' ')) return term.includes('=') ? 0.4 : 0.25
  return term.startsWith('=') ? 0.8 : 0.35
}
