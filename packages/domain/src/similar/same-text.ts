import { termsOf } from './terms-of.ts'

/**
 * A text without what copies of it differ in: accents, case, punctuation, spaces, greetings and thanks. Equal for
 * questions that ask the same in the same words.
 */
export const sameText = (text: string): string => termsOf(text).plain.replaceAll(' ', '')
