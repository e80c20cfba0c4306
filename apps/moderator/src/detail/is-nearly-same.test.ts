import { expect, test } from 'vitest'
import { isNearlySame } from './is-nearly-same.ts'

test('[MC3] two texts are compared by what differs only when little does', () => {
  const text = 'Thửa đất của gia đình tôi chưa có giấy chứng nhận, nay muốn xin cấp thì nộp hồ sơ ở đâu?'
  expect(isNearlySame(text, text.replace('gia đình', 'bố mẹ'))).toBe(true)
  expect(isNearlySame(text, 'Nộp hồ sơ xin cấp sổ đỏ lần đầu tại cơ quan nào?')).toBe(false)
})
