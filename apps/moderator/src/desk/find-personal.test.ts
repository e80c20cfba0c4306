import { describe, expect, test } from 'vitest'
import { findPersonal, maskPersonal } from './find-personal.ts'

describe('what points to a person', () => {
  test.each([
    ['gọi tôi 0912 345 678 nhé', 'phone'],
    ['số +84 912.345.678', 'phone'],
    ['CCCD 001 099 012 345', 'id'],
    ['CMND 012345678.', 'id'],
    ['thư tới ten.toi@example.vn ạ', 'email'],
  ] as const)('%s', (text, kind) => {
    expect(findPersonal(text).map((found) => found.kind)).toEqual([kind])
  })

  test.each([
    'Nghị định 102/2024/NĐ-CP',
    'năm 1994, thửa 123',
    '1.250.000.000 đồng',
    'bồi thường 120 000 đồng',
  ])('leaves alone: %s', (text) => {
    expect(findPersonal(text)).toEqual([])
  })

  test('masks every one and nothing else', () => {
    expect(maskPersonal('Gọi 0912345678 hoặc a@b.vn, thửa 12.')).toBe('Gọi […] hoặc […], thửa 12.')
    expect(maskPersonal('Không có gì.')).toBe('Không có gì.')
  })
})
