// As pg_trgm does it: each word padded with two blanks before and one behind, the trigrams of a text as a set.
function trigrams(folded: string): Set<string> {
  const found = new Set<string>()
  for (const word of folded.split(' ').filter(Boolean)) {
    const padded = [...`  ${word} `]
    for (let n = 0; n + 3 <= padded.length; n++) found.add(padded.slice(n, n + 3).join(''))
  }
  return found
}

/** How alike two folded texts are, 0 to 1: the share of trigrams they have in common, the same as PostgreSQL's similarity(). */
export function trigramSimilarity(a: string, b: string): number {
  const left = trigrams(a)
  const right = trigrams(b)
  const common = [...left].filter((trigram) => right.has(trigram)).length
  const all = left.size + right.size - common
  return all === 0 ? 0 : common / all
}
