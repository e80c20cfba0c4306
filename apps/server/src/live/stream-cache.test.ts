import { expect, it, vi } from 'vitest'
import { streamCache } from './stream-cache.ts'

it('asks once for all who come within a second, and again after a failure', async () => {
  let now = 0
  const find = vi.fn(async (_slug: string) => null)
  const cached = streamCache(find, () => now)
  await Promise.all([cached('a'), cached('a'), cached('b')])
  expect(find).toHaveBeenCalledTimes(2)
  now = 1_001
  find.mockRejectedValueOnce(new Error('away'))
  await expect(cached('a')).rejects.toThrow('away')
  await cached('a')
  expect(find).toHaveBeenCalledTimes(4)
})
