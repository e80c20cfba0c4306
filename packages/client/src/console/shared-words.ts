import { foldText } from '@giaoluu/domain/fold-text'

/** Words that two questions share without being about the same thing. */
const COMMON = new Set(
  'toi ong ba anh chi nha cho hoi xin duoc khong thi la co va cua o tai den tu nay nao gi the ve voi cac nhung mot da se phai lam de'.split(
    ' ',
  ),
)
const WORDS = /[\p{L}\p{N}]+/gu

/**
 * The words of `text` that `other` has too, written as in `text`; what everybody writes is left out. Accents count,
 * unless one of the two was typed without any.
 */
export function sharedWords(text: string, other: string): string[] {
  const has = wordsIn(text, other)
  return wordsOf(text).filter((word) => has(word) && !COMMON.has(foldText(word)))
}

/** The words of `text` that `other` lacks, by the same measure. */
export function differentWords(text: string, other: string): string[] {
  const has = wordsIn(text, other)
  return wordsOf(text).filter((word) => !has(word) && !COMMON.has(foldText(word)))
}

function wordsIn(text: string, other: string): (word: string) => boolean {
  const form = isAccented(text) && isAccented(other) ? lower : foldText
  const known = new Set(wordsOf(other).map(form))
  return (word) => known.has(form(word))
}

const lower = (word: string): string => word.normalize('NFC').toLowerCase()
const wordsOf = (text: string): string[] => [...new Set(text.match(WORDS)?.map(lower))]
const isAccented = (text: string): boolean => wordsOf(text).some((word) => foldText(word) !== word)
