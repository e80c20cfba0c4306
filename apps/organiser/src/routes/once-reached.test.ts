import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onceReached } from './once-reached.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('that the server was out of reach is said until something was read from it again, but long enough to be read', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })
  const tell = vi.fn()
  const stop = onceReached(client.getQueryCache(), tell)
  const read = (reached: boolean) =>
    client
      .fetchQuery({
        queryKey: ['board'],
        queryFn: () => (reached ? Promise.resolve(1) : Promise.reject(new Error('away'))),
      })
      .catch(() => undefined)
  await read(true)
  expect(tell).not.toHaveBeenCalled()
  vi.advanceTimersByTime(6_000)
  await read(false)
  client.setQueryData(['board'], 2)
  expect(tell).not.toHaveBeenCalled()
  await read(true)
  expect(tell).toHaveBeenCalledOnce()
  stop()
  client.clear()
})
