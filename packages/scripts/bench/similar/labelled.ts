/** How a paraphrase differs from the question in the pool. */
export type Kind = 'no-accents' | 'slip' | 'short' | 'long' | 'other-words' | 'mixed'

/** One question in the pool, other questions that only look like it, and ways of asking the same. */
export type Group = { id: string; text: string; near: string[]; asks: [Kind, string][] }
