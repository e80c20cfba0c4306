import { ASKING_WORDS } from './asking-words.ts'
import { FILLER_PHRASES, FUNCTION_WORDS } from './filler-words.ts'
import { LAND_WORDS } from './land-words.ts'
import { NATURE_WORDS } from './nature-words.ts'
import { phraseAt, readPhrases } from './phrases.ts'
import { PLACE_WORDS } from './place-words.ts'
import { soundOf } from './syllables.ts'
import { type Word, wordsOf } from './words-of.ts'

const FIELD = readPhrases(LAND_WORDS, NATURE_WORDS, ASKING_WORDS)
const PLACES = readPhrases(PLACE_WORDS)
const FILLER = readPhrases(`-: ${FILLER_PHRASES.trim()}`)
const UNITS = new Set(['m2', 'ha', 'm', 'sao', 'cong', 'trieu', 'ty', 'km', 'phan', 'thua', 'thang', 'ngay'])

/** Raise it when the same text gives other terms than before: stored ones are made anew at the next start. */
export const TERMS_VERSION = 1

/** What a text is about: its words without filler, and the terms by which it is compared. */
export type Terms = { plain: string; terms: string[] }

/** The terms of a text, however it was typed. */
export function termsOf(text: string): Terms {
  const words = withoutFiller(wordsOf(text))
  const terms = new Set<string>()
  let before: { term: string; content: boolean } | null = null
  const next = (term: string, content: boolean) => {
    if (before && (before.content || content)) terms.add(`${before.term} ${term}`)
    before = { term, content }
  }
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (!word || word.folded === '') {
      before = null
      at += 1
      continue
    }
    const place = phraseAt(PLACES, words, at)
    const found = place ?? phraseAt(FIELD, words, at)
    if (place) {
      for (const name of place.names) terms.add(`@${name}`)
      before = null
    } else if (found) {
      for (const name of found.names) {
        terms.add(`=${name}`)
        next(`=${name}`, true)
      }
      for (const { folded } of words.slice(at, at + found.length))
        if (!FUNCTION_WORDS.has(folded)) terms.add(folded)
    } else if (/^\d/.test(word.folded)) {
      const unit = words[at + 1]?.folded ?? ''
      terms.add(UNITS.has(unit) ? `#${word.folded}${unit}` : `#${word.folded}`)
      before = null
    } else {
      const content = !FUNCTION_WORDS.has(word.folded)
      if (content) terms.add(word.folded)
      if (content) next(soundOf(word.folded), true)
    }
    at += found?.length ?? 1
  }
  const plain = words
    .map(({ folded }) => folded)
    .filter(Boolean)
    .join(' ')
  return { plain, terms: [...terms] }
}

function withoutFiller(words: readonly Word[]): Word[] {
  const kept: Word[] = []
  for (let at = 0; at < words.length; ) {
    const filler = phraseAt(FILLER, words, at)
    const word = words[at]
    if (!filler && word) kept.push(word)
    at += filler?.length ?? 1
  }
  return kept
}
