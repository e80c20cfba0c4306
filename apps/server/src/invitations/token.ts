import { createHash, randomBytes } from 'node:crypto'

/** What an invitation's link ends in; nobody guesses 256 bits. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** All that is kept of a token. */
export const tokenDigest = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** The page on which an invitation is accepted. */
export const linkOf = (publicUrl: URL, token: string): string =>
  new URL(`/organiser/join/${token}`, publicUrl).href
