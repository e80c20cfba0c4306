import { RequestError } from '@giaoluu/client/request-error'
import type { Problem } from '@giaoluu/contract/errors'
import { expect, test } from 'vitest'
import { vi } from '../../messages/vi.ts'
import { announceWords } from './announce-words.ts'

test('a day whose intake is over names what has to be set anew', () => {
  const problem: Problem = {
    type: 'about:blank',
    title: 'invalid',
    status: 422,
    code: 'invalid',
    errors: [{ path: 'asksUntil', message: 'is over already' }],
  }
  const over = new RequestError({ code: 'invalid', status: 422, problem, retryAfter: null })
  expect(announceWords(over, vi)).toBe(vi.setup.announceOver)
  const gone = new RequestError({ code: 'network', status: 0, problem: null, retryAfter: null })
  expect(announceWords(gone, vi)).toBe(vi.errors.network)
})
