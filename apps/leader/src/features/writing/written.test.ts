import { expect, test } from 'vitest'
import { EMPTY } from './clean-document.ts'
import { cleanReferences, cleanWritten, NOTHING, sameWritten } from './written.ts'

const law = { title: 'Luật Đất đai', number: '31/2024/QH15' }

test('references come out clean, in one order of fields, without what cannot be one', () => {
  expect(
    cleanReferences([{ number: ' 31/2024/QH15 ', title: 'Luật Đất đai ' }, { title: '  ' }, null]),
  ).toEqual([law])
  expect(JSON.stringify(cleanReferences([{ number: law.number, title: law.title }]))).toBe(
    JSON.stringify([law]),
  )
  expect(cleanReferences([{ title: 'Luật', link: 'javascript:alert(1)' }])).toEqual([])
  expect(cleanReferences(undefined)).toEqual([])
})

test('a reference alone is something written, and changes what is written', () => {
  const written = cleanWritten({ body: EMPTY, references: [law] })
  expect(written).toEqual({ body: EMPTY, references: [law] })
  expect(sameWritten(written ?? NOTHING, NOTHING)).toBe(false)
})
