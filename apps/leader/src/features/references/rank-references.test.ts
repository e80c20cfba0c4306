import { expect, test } from 'vitest'
import { rankReferences } from './rank-references.ts'

const law = { title: 'Luật Đất đai', number: '31/2024/QH15' }
const article = { ...law, article: 'Điều 141' }
const decree = { title: 'Nghị định', number: '101/2024/NĐ-CP' }

test('what similar answers refer to comes first, then what is used most; each once', () => {
  const answers = [
    { id: 'a', references: [law, decree] },
    { id: 'b', references: [law] },
    { id: 'c', references: [article] },
  ]
  expect(rankReferences(answers, new Set(['c']))).toEqual([article, law, decree])
  expect(rankReferences([], new Set())).toEqual([])
})
