import { createHmac, timingSafeEqual } from 'node:crypto'

// RFC 6238 as authenticator apps have it: SHA-1, six digits, 30 s. The sign-in library checks codes at sign-in in the
// same way; here they are checked before a secret counts.
const STEP = 30_000
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 without padding, as people type a secret. */
export function base32(bytes: Uint8Array): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => LETTERS[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

/** The code of a key at a moment. */
export function totp(key: Uint8Array, at: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / STEP)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** Whether a code is the key's now, or one step before or after for clocks that differ. */
export function isCodeOf(key: Uint8Array, code: string, now: number): boolean {
  const given = Buffer.from(code)
  return [-STEP, 0, STEP].some((off) => {
    const right = Buffer.from(totp(key, now + off))
    return given.length === right.length && timingSafeEqual(given, right)
  })
}
