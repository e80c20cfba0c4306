import { describe, expect, it } from 'vitest'
import { base32, isCodeOf, totp } from './totp.ts'

const key = Buffer.from('12345678901234567890')

describe('SF1 codes of authenticator apps', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('RFC 6238 at %s s: %s', (seconds, code) => {
    expect(totp(key, seconds * 1000)).toBe(code)
  })

  it('holds one step before and after, and no longer', () => {
    const at = 1_111_111_110_000
    const verdicts = [-90, -60, -30, 0, 29, 30, 60, 90].map((off) =>
      isCodeOf(key, totp(key, at), at + off * 1000),
    )
    expect(verdicts).toEqual([false, false, true, true, true, true, false, false])
    expect(isCodeOf(key, '', at)).toBe(false)
  })

  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foobar', 'MZXW6YTBOI'],
  ])('RFC 4648 %j is %j', (text, letters) => {
    expect(base32(Buffer.from(text))).toBe(letters)
  })
})
