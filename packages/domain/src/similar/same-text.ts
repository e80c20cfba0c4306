import { termsOf } from './terms-of.ts'

// What people say at the end of a sentence to be polite.
const POLITE = new Set(['a', 'da', 'nhe', 'oi', 'vay'])

/**
 * A text without what copies of it differ in: accents, case, punctuation, spaces, greetings and thanks. Equal for
 * questions that ask the same in the same words.
 */
export const sameText = (text: string): string =>
  termsOf(text)
    .plain.split(' ')
    .filter((word) => !POLITE.has(word))
    .join('')
