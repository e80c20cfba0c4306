import { foldText, searchWords } from '@giaoluu/domain/fold-text'

/** Whether a text holds all words of a search, in any order and however either was typed. */
export function matchesWords(text: string, query: string): boolean {
  const words = searchWords(query)
  if (words.length === 0) return true
  const folded = foldText(text)
  return words.every((word) => folded.includes(word))
}
