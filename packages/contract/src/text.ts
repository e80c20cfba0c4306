import * as z from 'zod/mini'

// Marks that change how text is read without being seen: zero-width characters, bidirectional controls, the soft hyphen
// and the byte-order mark. Vietnamese needs none of them, search would trip over them, and they can disguise a link.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
// More than four combining marks on one letter is no writing system (Vietnamese needs two).
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu
// C0 and C1 controls but tab and line feed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const CONTROLS = /[\u0001-\u0008\u000b-\u001f\u007f-\u009f]/g

/** What every text goes through at the door: line ends made LF, controls, invisible and piled-up marks removed, NFC, trimmed. */
export function cleanText(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(PILED_MARKS, '$1')
    .normalize('NFC')
    .trim()
}

/** True for text that can be stored and shown: no NUL, no half of a surrogate pair. */
export function isWellFormed(raw: string): boolean {
  return !raw.includes('\0') && !/\p{Cs}/u.test(raw)
}

/** Length in characters (code points), the measure of every limit. */
export const textLength = (text: string): number => [...text].length

/**
 * A text field: refused with NUL or lone surrogates, else cleaned (cleanText), then 1 to `max` characters.
 * @param max in code points
 */
export const text = (max: number) =>
  z.pipe(
    z.pipe(
      // Twice the limit leaves room for what cleaning removes, and bounds its work.
      z.string().check(z.maxLength(max * 4), z.refine(isWellFormed, 'has a NUL or half a surrogate pair')),
      z.transform(cleanText),
    ),
    z.string().check(
      z.minLength(1),
      z.refine((value) => textLength(value) <= max, `longer than ${max} characters`),
    ),
  )

export const QUESTION_MAX = 4000
export const NAME_MAX = 200
export const REASON_MAX = 2000

export const QuestionText = text(QUESTION_MAX)
export const Name = text(NAME_MAX)
export const Reason = text(REASON_MAX)
