import { expect, test } from 'vitest'
import { differing } from './differing.ts'

test('only what differs from what was loaded is sent', () => {
  const loaded = { name: 'Sở', colour: null, hosts: ['a.vn', 'b.vn'], other: 1 }
  expect(differing({ name: 'Sở', colour: null, hosts: ['a.vn', 'b.vn'] }, loaded)).toEqual({})
  expect(differing({ name: 'Sở mới', colour: '#005544', hosts: ['a.vn'] }, loaded)).toEqual({
    name: 'Sở mới',
    colour: '#005544',
    hosts: ['a.vn'],
  })
})
