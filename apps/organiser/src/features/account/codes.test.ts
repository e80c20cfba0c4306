import { expect, it } from 'vitest'
import { groupSecret, readCode } from './codes.ts'

it('sets a secret in groups of four', () => {
  expect(groupSecret('JBSWY3DPEHPK3PXPAB')).toBe('JBSW Y3DP EHPK 3PXP AB')
})

it('reads a code as apps show it, with a gap or without', () => {
  expect(readCode('123 456')).toBe('123456')
  expect(readCode(' 123456 ')).toBe('123456')
  expect(readCode('12345')).toBeNull()
  expect(readCode('1234567')).toBeNull()
})
