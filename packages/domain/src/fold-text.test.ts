import { describe, expect, it } from 'vitest'
import { foldText, searchWords } from './fold-text.ts'

describe('foldText', () => {
  it.each([
    ['Sổ đỏ, cấp lại?', 'so do cap lai'],
    ['ĐẤT ĐAI'.normalize('NFD'), 'dat dai'],
    ['Quyền sử dụng đất số 12/QĐ-UBND', 'quyen su dung dat so 12 qd ubnd'],
    ['ＡＢＣ', 'abc'],
    ['%_\\ *', ''],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })
  it('is stable: folding twice changes nothing', () => {
    const once = foldText('Tách thửa ở Ế Ộ Ậ Ỡ')
    expect(foldText(once)).toBe(once)
  })
  it('searchWords gives each word once', () => {
    expect(searchWords('đất Đất dat ở')).toEqual(['dat', 'o'])
    expect(searchWords(' ,; ')).toEqual([])
  })
})
