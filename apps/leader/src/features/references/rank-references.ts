import { cite } from '@giaoluu/contract/cite'
import type { Reference } from '@giaoluu/contract/document'

type Answered = { id: string; references: readonly Reference[] }

/** References of answers, each once: those of answers that are near first, then the most used. */
export function rankReferences(answers: readonly Answered[], near: ReadonlySet<string>): Reference[] {
  const found = new Map<string, { reference: Reference; near: number; used: number }>()
  for (const { id, references } of answers) {
    for (const reference of references) {
      const known = found.get(cite(reference)) ?? { reference, near: 0, used: 0 }
      known.used += 1
      if (near.has(id)) known.near += 1
      found.set(cite(reference), known)
    }
  }
  return [...found.values()]
    .sort((a, b) => b.near - a.near || b.used - a.used)
    .map(({ reference }) => reference)
}
