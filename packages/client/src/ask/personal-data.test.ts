import { expect, it } from 'vitest'
import { findPersonalData } from './personal-data.ts'

it.each([
  ['Gọi tôi số 0912 345 678 nhé', 'phone'],
  ['+84912345678', 'phone'],
  ['điện thoại: 024.3826.5678.', 'phone'],
  ['CCCD 001085012345', 'card'],
  ['CCCD 001 085 012 345', 'card'],
  ['CMND 012345678 cấp năm 2010', 'card'],
  ['Nghị định 43/2014/NĐ-CP ngày 15/05/2014', null],
  ['bồi thường 1.250.000.000 đồng cho 120,5 m2', null],
  ['thửa 123, tờ bản đồ 45, năm 2024', null],
])('[AF5] %s → %s', (text, found) => {
  expect(findPersonalData(text)).toBe(found)
})
