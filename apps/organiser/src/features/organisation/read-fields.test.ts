import { Host } from '@giaoluu/contract/organisation'
import { expect, it } from 'vitest'
import { readHosts, readPosition } from './read-fields.ts'

it('reads a place in an order', () => {
  expect(['0', ' 12 ', '10000'].map(readPosition)).toEqual([0, 12, 10_000])
  expect(['', '-1', '1.5', '10001', 'x'].map(readPosition)).toEqual([null, null, null, null, null])
})

it('reads host names line by line, and takes what the contract takes', () => {
  expect(readHosts(' Hoidap.example.vn \n\nhoidap.example.vn\nlocalhost')).toEqual([
    'hoidap.example.vn',
    'localhost',
  ])
  expect(readHosts('')).toEqual([])
  for (const host of ['a.vn', 'https://a.vn', 'a.vn/', '-a.vn', 'a..vn', `${'a'.repeat(64)}.vn`, 'a.vn:8080'])
    expect([host, readHosts(host) !== null]).toEqual([host, Host.safeParse(host).success])
})
