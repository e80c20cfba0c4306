/**
 * What stays where it is while somebody reads it: what was shown keeps its place, brought up to date, also when it is no
 * longer among the best; what is new comes at the end.
 */
export function steadyCandidates<T extends { id: string }>(shown: readonly T[], read: readonly T[]): T[] {
  const now = new Map(read.map((each) => [each.id, each]))
  const had = new Set(shown.map(({ id }) => id))
  return [...shown.map((each) => now.get(each.id) ?? each), ...read.filter(({ id }) => !had.has(id))]
}
