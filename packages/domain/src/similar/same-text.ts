// What people say at the end of a sentence to be polite.
const POLITE = new Set(['a', 'da', 'nhe', 'oi', 'vay'])

/**
 * A text without what copies of it differ in, from what its terms have as `plain`: accents, case, punctuation, spaces,
 * greetings and thanks. Equal for questions that ask the same in the same words.
 */
export const sameText = (plain: string): string =>
  plain
    .split(' ')
    .filter((word) => !POLITE.has(word))
    .join('')
