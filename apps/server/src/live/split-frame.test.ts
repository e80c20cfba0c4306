import type { Entry } from '@giaoluu/contract/entries'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitFrame } from './split-frame.ts'

const entry = (seq: number, length: number): Entry => ({
  seq,
  at: '',
  type: 'notice.posted',
  id: 'n',
  text: 'x'.repeat(length),
})

it('keeps every entry in order, in parts of 64 KiB or of one entry', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 40 })
  fc.assert(
    fc.property(lengths, (sizes) => {
      const entries = sizes.map((size, seq) => entry(seq, size))
      const parts = splitFrame(entries)
      expect(parts.flat()).toEqual(entries)
      for (const part of parts)
        expect(part.length === 1 || JSON.stringify(part).length <= 64 * 1024 + 2 * part.length).toBe(true)
    }),
    { numRuns: 50 },
  )
})
