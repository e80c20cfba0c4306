import { createHash, randomBytes } from 'node:crypto'

/** A new salt; when it is erased with the text, nobody can tell any more what a digest was made of (T2). */
export const newSalt = (): string => randomBytes(16).toString('base64url')

/** Salted digest of a text, for the record of changes (T1) and for telling a resend from another text (FD12). */
export const digest = (salt: string, text: string): string =>
  createHash('sha256').update(salt).update('\0').update(text).digest('base64url')
