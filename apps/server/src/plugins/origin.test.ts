import { describe, expect, it } from 'vitest'
import { isForeign } from './origin.ts'

const ours = 'https://hoidap.example.vn'
const origins = new Set([ours])

describe('A9 a call from another site', () => {
  it.each([
    [{}, false],
    [{ origin: ours }, false],
    [{ 'sec-fetch-site': 'same-origin' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: ours, 'sec-fetch-site': 'same-origin' }, false],
    [{ origin: 'null' }, true],
    [{ origin: '' }, true],
    [{ origin: 'https://evil.example' }, true],
    [{ origin: 'http://hoidap.example.vn' }, true],
    [{ origin: `${ours}:8443` }, true],
    [{ origin: `${ours}.evil.example` }, true],
    [{ origin: 'https://sub.hoidap.example.vn' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, true],
    [{ 'sec-fetch-site': 'same-site' }, true],
    [{ 'sec-fetch-site': 'something-new' }, true],
    [{ origin: ours, 'sec-fetch-site': 'cross-site' }, true],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, true],
  ])('%j is foreign: %j', (headers, foreign) => {
    expect(isForeign(headers, origins)).toBe(foreign)
  })
})
