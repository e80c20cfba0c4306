/** One attempt to send a text: the id stands for exactly this text (FD12). */
export type Attempt = { submissionId: string; text: string }

/** Texts that the server stores alike: it cleans them at the door. */
const cleaned = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim()

/**
 * The attempt to send now. A resend of the same text goes under the same id and gets the same receipt ([AF4]); a text
 * that changed after an attempt takes a new one.
 */
export const nextAttempt = (last: Attempt | null, text: string, newId: () => string): Attempt =>
  last && cleaned(last.text) === cleaned(text) ? last : { submissionId: newId(), text }
