import { expect, test } from 'vitest'
import { question, row } from '../../../test/factories.ts'
import { levelQuestion } from './level-question.ts'

const claim = { by: 'expert', until: '2026-11-20T03:00:00.000Z' }

test('a newer row shows its state at once, with the draft and answer read before', () => {
  const read = question({
    version: 2,
    draft: {
      body: { type: 'doc', content: [{ type: 'paragraph' }] },
      references: [],
      revision: 1,
      by: 'expert',
      savedAt: '2026-11-20T03:00:00.000Z',
    },
  })
  const now = levelQuestion(read, row({ version: 3, state: 'publishing' }))
  expect(now).toMatchObject({ state: 'publishing', version: 3, draft: { revision: 1 } })
})

test('a reply that is newer than the row wins', () => {
  expect(levelQuestion(question({ version: 4, state: 'publishing' }), row({ version: 3 })).state).toBe(
    'publishing',
  )
})

test('the claim is the live row’s, also when it is gone', () => {
  expect(levelQuestion(question({ version: 4, claim }), row({ version: 3 })).claim).toBeUndefined()
  expect(levelQuestion(question({ version: 4 }), row({ version: 3, claim })).claim).toEqual(claim)
})
