import { describe, expect, test } from 'vitest'
import { parseReference } from './parse-reference.ts'

const parsed = (text: string) => {
  const { number, title, article, link } = parseReference(text)
  return [number, title, article, ...(link === '' ? [] : [link])]
}

describe('[LC1] a citation in one line', () => {
  test.each([
    ['Điều 141 Luật Đất đai 31/2024/QH15', ['31/2024/QH15', 'Luật Đất đai', 'Điều 141']],
    ['Luật Đất đai số 31/2024/QH15, Điều 138', ['31/2024/QH15', 'Luật Đất đai', 'Điều 138']],
    [
      'điểm a khoản 2 Điều 141 của Luật Đất đai số 31/2024/QH15',
      ['31/2024/QH15', 'Luật Đất đai', 'Điểm a khoản 2 Điều 141'],
    ],
    [
      'Căn cứ các khoản 1, 2 và 3 Điều 5 Nghị định số 101/2024/NĐ-CP ngày 29/7/2024 của Chính phủ',
      ['101/2024/NĐ-CP', 'Nghị định của Chính phủ', 'Các khoản 1, 2 và 3 Điều 5'],
    ],
    [
      'Nghị định 102/2024/NĐ-CP quy định chi tiết thi hành một số điều của Luật Đất đai, Điều 28',
      ['102/2024/NĐ-CP', 'Nghị định quy định chi tiết thi hành một số điều của Luật Đất đai', 'Điều 28'],
    ],
    ['theo Điều 137, Điều 138 Luật Đất đai năm 2024', ['', 'Luật Đất đai năm 2024', 'Điều 137, Điều 138']],
    [
      'Thông tư liên tịch 88/2016/TTLT/BTC-BTNMT, Phụ lục II',
      ['88/2016/TTLT/BTC-BTNMT', 'Thông tư liên tịch', 'Phụ lục II'],
    ],
    ['Quyết định 1234/QĐ-TTg ngày 5 tháng 6 năm 2023', ['1234/QĐ-TTg', 'Quyết định', '']],
    ['Nghị quyết số 18-NQ/TW', ['18-NQ/TW', 'Nghị quyết', '']],
    ['QCVN 40:2011/BTNMT về nước thải công nghiệp', ['QCVN 40:2011/BTNMT', 'về nước thải công nghiệp', '']],
    [
      'Luật Tài nguyên nước 28/2023/QH15 https://vanban.chinhphu.vn/?docid=209437.',
      ['28/2023/QH15', 'Luật Tài nguyên nước', '', 'https://vanban.chinhphu.vn/?docid=209437'],
    ],
  ])('%s', (text, parts) => {
    expect(parsed(text)).toEqual(parts)
  })

  test('a number alone is a number, words alone are a title, nothing is nothing', () => {
    expect(parsed(' 31/2024/QH15 ')).toEqual(['31/2024/QH15', '', ''])
    expect(parsed('Bộ luật Dân sự')).toEqual(['', 'Bộ luật Dân sự', ''])
    expect(parsed('  ')).toEqual(['', '', ''])
  })

  test('a date is no number, and decomposed letters are read like composed ones', () => {
    expect(parsed('Luật Đất đai ngày 18/01/2024')).toEqual(['', 'Luật Đất đai', ''])
    expect(parsed('Điều 5 Nghị định 101/2024/NĐ-CP'.normalize('NFD'))).toEqual([
      '101/2024/NĐ-CP',
      'Nghị định',
      'Điều 5',
    ])
  })
})
