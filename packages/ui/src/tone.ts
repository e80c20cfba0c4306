/** What a colour says; a word always stands beside it. */
export type Tone = 'live' | 'wait' | 'late' | 'declined' | 'amend' | 'accent'
