import { randomInt } from 'node:crypto'
import { RECEIPT_ALPHABET } from '@giaoluu/contract/ids'

const CODES = 10
const HALF = 5

const half = (): string =>
  Array.from({ length: HALF }, () => RECEIPT_ALPHABET[randomInt(RECEIPT_ALPHABET.length)]).join('')

/** Ten codes of 49 bits, of letters that nobody mistakes, to be written down: `7KQ2M-XH9PD`. */
export const newRecoveryCodes = (): string[] => Array.from({ length: CODES }, () => `${half()}-${half()}`)

/** A recovery code as it was given out, however it was typed; null for what is a code of an authenticator app. */
export function typedRecoveryCode(typed: string): string | null {
  if (/^\d{6}$/.test(typed)) return null
  const letters = typed.toUpperCase().replace(/[^\dA-Z]/g, '')
  return `${letters.slice(0, HALF)}-${letters.slice(HALF)}`
}
