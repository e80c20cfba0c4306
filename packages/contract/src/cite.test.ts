import { expect, it } from 'vitest'
import { cite } from './cite.ts'

it.each([
  [
    { title: 'Luật Đất đai', number: '31/2024/QH15', article: 'Điều 138' },
    'Luật Đất đai số 31/2024/QH15, Điều 138',
  ],
  [{ title: 'Nghị định về giá đất', number: '71/2024/NĐ-CP' }, 'Nghị định số 71/2024/NĐ-CP về giá đất'],
  [
    { title: 'Thông tư liên tịch về phí', number: '1/2024/TTLT', article: 'khoản 2' },
    'Thông tư liên tịch số 1/2024/TTLT về phí, khoản 2',
  ],
  [{ title: 'Nghị định số 71/2024/NĐ-CP', number: '71/2024/NĐ-CP' }, 'Nghị định số 71/2024/NĐ-CP'],
  [{ title: 'Quy chế phối hợp' }, 'Quy chế phối hợp'],
])('RF2 %o is cited as “%s”', (reference, citation) => {
  expect(cite(reference)).toBe(citation)
})
