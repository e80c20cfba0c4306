import { ASKING_WORDS } from './asking-words.ts'
import { FILLER_PHRASES, FUNCTION_WORDS } from './filler-words.ts'
import { LAND_WORDS } from './land-words.ts'
import { NATURE_WORDS } from './nature-words.ts'
import { phraseAt, readPhrases } from './phrases.ts'
import { PLACE_WORDS } from './place-words.ts'
import { type Word, wordsOf } from './words-of.ts'

const FIELD = readPhrases(LAND_WORDS, NATURE_WORDS, ASKING_WORDS)
const PLACES = readPhrases(PLACE_WORDS)
const FILLER = readPhrases(`-: ${FILLER_PHRASES.trim()}`)
const AMOUNTS = new Set([
  'm2',
  'm3',
  'ha',
  'sao',
  'mau',
  'cong',
  'm',
  'met',
  'km',
  'trieu',
  'ty',
  'dong',
  'nghin',
  'ngan',
])

/** Raise it when the same text gives other terms than before: stored ones are made anew at the next start. */
export const TERMS_VERSION = 1

/** What a text is about: its words without filler, and the terms by which it is compared. */
export type Terms = { plain: string; terms: string[] }

/** The terms of a text, however it was typed. */
export function termsOf(text: string): Terms {
  const terms = new Set<string>()
  const words = withoutFiller(wordsOf(text))
  const measured = takeAmounts(words, terms)
  // Neighbours make a term together: most words of the language have two syllables.
  let before: string | null = null
  for (let at = 0; at < measured.length; ) {
    const { folded, sound } = measured[at] as Word
    const place = phraseAt(PLACES, measured, at)
    const concept = place ? null : phraseAt(FIELD, measured, at)
    for (const name of place?.names ?? []) terms.add(`@${name}`)
    for (const name of concept?.names ?? []) terms.add(`=${name}`)
    const [first, last] = concept ? [`=${concept.names[0]}`, `=${concept.names.at(-1)}`] : [sound, sound]
    const length = (place ?? concept)?.length ?? 1
    if (place || folded === '') before = null
    else if (concept || isContent(folded)) {
      if (before) terms.add(`${before} ${first}`)
      before = last
      for (const word of measured.slice(at, at + length)) if (isContent(word.folded)) terms.add(word.folded)
    }
    at += length
  }
  const plain = words.map(({ folded }) => folded).filter(Boolean)
  return { plain: plain.join(' '), terms: [...terms] }
}

const isContent = (folded: string): boolean => !FUNCTION_WORDS.has(folded) && !/^\d/.test(folded)

/** Amounts become terms of their own and leave: "hiến 40 m2 đất" says "hiến đất". */
function takeAmounts(words: readonly Word[], terms: Set<string>): Word[] {
  const left: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const unit = words[at + 1]?.folded ?? ''
    if (/^\d/.test(word.folded) && AMOUNTS.has(unit)) {
      terms.add(`#${word.folded}${unit}`)
      at += 1
    } else {
      if (/^\d/.test(word.folded)) terms.add(`#${word.folded}`)
      left.push(word)
    }
  }
  return left
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
