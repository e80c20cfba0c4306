import { expect, test } from 'vitest'
import { steadyCandidates } from './steady-candidates.ts'

const like = (id: string, score: number) => ({ id, score })

test('[MC1] similar questions that are being read keep their places; new ones come at the end', () => {
  const shown = [like('a', 0.9), like('b', 0.8)]
  expect(steadyCandidates(shown, [like('c', 0.95), like('b', 0.7)])).toEqual([
    like('a', 0.9),
    like('b', 0.7),
    like('c', 0.95),
  ])
  expect(steadyCandidates([], [like('c', 0.95)])).toEqual([like('c', 0.95)])
})
