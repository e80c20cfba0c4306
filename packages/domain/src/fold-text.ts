// Folding makes texts comparable however they were typed: one case, no accents, đ as d, single spaces.
const MARKS = /\p{M}+/gu
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu

/** Vietnamese text folded for search: "Sổ đỏ, cấp lại?" → "so do cap lai". Same result for NFC, NFD and compatibility forms. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(NOT_A_WORD, ' ')
    .trim()
}

/** The folded words of a search, each once: all of them must occur, in any order. */
export const searchWords = (query: string): string[] =>
  [...new Set(foldText(query).split(' '))].filter(Boolean)
