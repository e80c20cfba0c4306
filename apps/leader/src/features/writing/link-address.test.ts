import { expect, test } from 'vitest'
import { linkAddress } from './link-address.ts'

test('an address without a scheme gets the one it means', () => {
  expect(linkAddress(' vidu.gov.vn/luat ')).toBe('https://vidu.gov.vn/luat')
  expect(linkAddress('hoi@vidu.gov.vn')).toBe('mailto:hoi@vidu.gov.vn')
  expect(linkAddress('1900.1234')).toBe('tel:19001234')
  expect(linkAddress('http://vidu.gov.vn')).toBe('http://vidu.gov.vn')
})

test('what no answer may link to is refused', () => {
  for (const typed of [
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///x',
    'hai chữ',
    'ftp://vidu.vn',
  ])
    expect(linkAddress(typed)).toBeNull()
})
