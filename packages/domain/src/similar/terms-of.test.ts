import { describe, expect, it } from 'vitest'
import { sameText } from './same-text.ts'
import { isSyllable, readTelex } from './syllables.ts'
import { termsOf } from './terms-of.ts'

const terms = (text: string) => new Set(termsOf(text).terms)
const concepts = (text: string) => termsOf(text).terms.filter((term) => /^=\S+$/.test(term))

describe('what a question is about', () => {
  it('is the same with and without accents', () => {
    for (const text of [
      'Tách thửa đất ở tại Hà Nội thì diện tích tối thiểu bao nhiêu?',
      'Thủ tục thừa kế khi bố mẹ mất không để lại di chúc',
    ]) {
      const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd')
      expect(termsOf(bare).terms).toEqual(termsOf(text).terms)
    }
  })

  it.each([
    ['sổ đỏ', 'giấy chứng nhận quyền sử dụng đất', 'gcn'],
    ['bìa hồng', 'GCNQSDĐ', 'gcn'],
    ['tiền đền bù', 'bồi thường', 'boi-thuong'],
    ['chia đất', 'tách sổ', 'tach-thua'],
    ['lên thổ cư', 'chuyển mục đích sử dụng đất', 'chuyen-muc-dich'],
    ['ủy ban nhân dân xã', 'UBND phường', 'ubnd-xa'],
    ['giải tỏa', 'thu hồi đất', 'thu-hoi'],
    ['giếng khoan', 'nước dưới đất', 'nuoc-ngam'],
    ['trại lợn', 'chăn nuôi', 'chan-nuoi'],
    ['hết bao nhiêu tiền', 'chi phí', 'bao-nhieu-tien'],
  ])('calls %s and %s by one name', (one, other, name) => {
    expect(concepts(one)).toContain(`=${name}`)
    expect(concepts(other)).toContain(`=${name}`)
  })

  it('lets accents decide where they were typed', () => {
    expect(concepts('đền cho dân')).toContain('=boi-thuong')
    expect(concepts('đến cho dân')).not.toContain('=boi-thuong')
    expect(concepts('mua')).toContain('=chuyen-nhuong')
    expect(concepts('mưa')).not.toContain('=chuyen-nhuong')
    expect(concepts('thuỷ điện')).toEqual(concepts('thủy điện'))
  })

  it('forgives a slip in a long phrase and what is heard alike', () => {
    expect(concepts('giấy chưng nhận quyền xử dụng đất')).toContain('=gcn')
    expect(concepts('tái đinh cư')).toContain('=tai-dinh-cu')
  })

  it('writes amounts in one way and steps over them', () => {
    for (const text of ['1.000 m²', '1000m2', '1,000 mét vuông']) expect(terms(text)).toContain('#1000m2')
    expect(concepts('hiến 40 m2 đất làm đường')).toContain('=hien-dat')
    expect(concepts('đất công ích 5%')).toContain('=dat-cong-ich')
  })

  it('knows provinces by their old names too, and keeps no long numbers', () => {
    expect(terms('ở Bình Dương')).toContain('@ho-chi-minh')
    expect(terms('ở TP.HCM')).toContain('@ho-chi-minh')
    expect(termsOf('số căn cước 001099123456, điện thoại 0900000000').terms.join()).not.toMatch(/\d{4}/)
  })

  it('reads what was abbreviated and what a keyboard left as it was', () => {
    expect(concepts('ko co sdt nhung xin lam sđ dc ko')).toContain('=duoc-khong')
    expect(termsOf('ddaats vuowfn').plain).toBe('dat vuon')
    expect(readTelex('thuwar')).toBe('thua')
    expect(readTelex('vneid')).toBe('vneid')
    expect([isSyllable('nghieng'), isSyllable('quyen'), isSyllable('ddat')]).toEqual([true, true, false])
  })

  it('leaves out greetings and thanks, and may find nothing at all', () => {
    expect(termsOf('Kính gửi Bộ trưởng, xin hỏi tách thửa. Trân trọng cảm ơn.').terms).toEqual(
      termsOf('tách thửa').terms,
    )
    expect(termsOf('?! 🙂')).toEqual({ plain: '', terms: [] })
    expect(() => termsOf('đất '.repeat(1_000))).not.toThrow()
  })
})

it('makes one text of copies and another of another question', () => {
  const copies = [
    'Bao giờ có sổ đỏ cho khu tái định cư Tân Thạnh?',
    'bao gio co so do cho khu tai dinh cu tan thanh',
    'BAO GIỜ CÓ SỔ ĐỎ CHO KHU TÁI ĐỊNH CƯ TÂN THẠNH!!!',
    'Kính gửi Bộ trưởng, bao giờ có sổ đỏ cho khu tái định cư, Tân Thạnh ạ? Xin trân trọng cảm ơn.',
  ]
  const same = (text: string) => sameText(termsOf(text).plain)
  expect(new Set(copies.map(same)).size).toBe(1)
  expect(same('Bao giờ có sổ đỏ cho khu tái định cư Tân Phú?')).not.toBe(same(copies[0] ?? ''))
})

it('takes words that every object knows for words', () => {
  for (const word of ['constructor', 'valueof', '__proto__']) expect(termsOf(word).plain).not.toBe('')
})
