import { foldText } from '@giaoluu/domain/fold-text'

/** Words that two questions share without being about the same thing. */
const COMMON = new Set(
  'toi ong ba anh chi nha cho hoi xin duoc khong thi la co va cua o tai den tu nay nao gi the ve voi cac nhung mot da se phai lam de'.split(
    ' ',
  ),
)
const WORDS = /[\p{L}\p{N}]+/gu

/** The words of `text` that `other` has too, written as in `text`; what everybody writes is left out. */
export function sharedWords(text: string, other: string): string[] {
  const known = new Set(foldText(other).split(' '))
  const words = new Set(text.match(WORDS)?.map((word) => word.toLowerCase()))
  return [...words].filter((word) => {
    const folded = foldText(word)
    return known.has(folded) && !COMMON.has(folded)
  })
}
