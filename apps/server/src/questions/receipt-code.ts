import { RECEIPT_ALPHABET, RECEIPT_LENGTH } from '@giaoluu/contract/ids'

// The largest multiple of 31 that fits a byte: bytes from there on would favour the first letters.
const FAIR = 256 - (256 % RECEIPT_ALPHABET.length)

/** A receipt from a source of random bytes, every code equally likely (31^12 of them, A8). */
export function receiptCode(randomBytes: (count: number) => Uint8Array): string {
  let code = ''
  while (code.length < RECEIPT_LENGTH) {
    for (const byte of randomBytes(RECEIPT_LENGTH)) {
      if (byte < FAIR && code.length < RECEIPT_LENGTH)
        code += RECEIPT_ALPHABET[byte % RECEIPT_ALPHABET.length]
    }
  }
  return code
}
