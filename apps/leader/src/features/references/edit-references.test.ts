import { describe, expect, test } from 'vitest'
import { isCitation, moved, NO_FIELDS, referenceOf, splitInto, withReferenceAt } from './edit-references.ts'

const law = { title: 'Luật Đất đai', number: '31/2024/QH15' }
const decree = { title: 'Nghị định', number: '101/2024/NĐ-CP' }

describe('[LC1] the form of a reference', () => {
  test('makes a reference from what is filled in, with the scheme an address lacks', () => {
    expect(referenceOf({ ...NO_FIELDS, ...law, link: 'vidu.gov.vn/luat' })).toEqual({
      reference: { ...law, link: 'https://vidu.gov.vn/luat' },
    })
  })

  test('says which field keeps it from being one', () => {
    expect(referenceOf({ ...NO_FIELDS, number: '31/2024/QH15' })).toEqual({ reference: null, wrong: 'title' })
    expect(referenceOf({ ...NO_FIELDS, ...law, link: 'javascript:alert(1)' })).toEqual({
      reference: null,
      wrong: 'link',
    })
  })

  test('a whole citation in the field of the number is split, and keeps what it does not name', () => {
    expect(isCitation('Điều 141 Luật Đất đai 31/2024/QH15')).toBe(true)
    expect(isCitation('31/2024/QH15')).toBe(false)
    expect(
      splitInto({ ...NO_FIELDS, title: 'x', link: 'vidu.vn' }, 'Điều 141 Luật Đất đai 31/2024/QH15'),
    ).toEqual({
      number: '31/2024/QH15',
      title: 'Luật Đất đai',
      article: 'Điều 141',
      link: 'vidu.vn',
    })
  })
})

test('references are added, changed and moved; beyond an end nothing moves', () => {
  expect(withReferenceAt([law], 1, decree)).toEqual([law, decree])
  expect(withReferenceAt([law, decree], 0, decree)).toEqual([decree, decree])
  expect(moved([law, decree], 0, 1)).toEqual([decree, law])
  expect(moved([law, decree], 1, -1)).toEqual([decree, law])
  expect(moved([law, decree], 0, -1)).toEqual([law, decree])
})
