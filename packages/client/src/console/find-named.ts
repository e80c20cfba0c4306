import type { Named } from '@giaoluu/contract/session'
import { foldText, searchWords } from '@giaoluu/domain/fold-text'

/**
 * The names in which every typed word begins a word, accents or none; those that begin with what was typed come first.
 * Nothing typed finds all.
 */
export function findNamed<T extends Named>(list: readonly T[], typed: string): T[] {
  const words = searchWords(typed)
  if (words.length === 0) return [...list]
  const start = foldText(typed.trim())
  const found = list.filter(({ name }) => {
    const parts = foldText(name).split(' ')
    return words.every((word) => parts.some((part) => part.startsWith(word)))
  })
  const rank = ({ name }: T): number => (foldText(name).startsWith(start) ? 0 : 1)
  return found.sort((a, b) => rank(a) - rank(b))
}
