import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { normaliseReceipt, RECEIPT_ALPHABET, Receipt } from './ids.ts'
import { cleanText, QuestionText, text } from './text.ts'

const of = (max: number, value: unknown) => z.safeParse(text(max), value)

describe('texts at the door', () => {
  it.each([
    ['  Đất ở  ', 'Đất ở'],
    ['Đất'.normalize('NFD'), 'Đất'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['\u202eđảo\u202c', 'đảo'],
    [`e${'\u0301'.repeat(40)}`, `e${'\u0301'.repeat(4)}`.normalize('NFC')],
    ['bell\u0007', 'bell'],
  ])('I2 cleans %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean)
  })
  it('I2 refuses NUL and halves of surrogate pairs', () => {
    expect(of(10, 'a\0b').success).toBe(false)
    expect(of(10, 'a\ud800b').success).toBe(false)
    expect(of(10, '😀').success).toBe(true)
  })
  it('counts code points after cleaning: 1 to 4,000', () => {
    expect(z.safeParse(QuestionText, '😀'.repeat(4000)).success).toBe(true)
    expect(z.safeParse(QuestionText, 'a'.repeat(4001)).success).toBe(false)
    expect(z.safeParse(QuestionText, ' \u200b ').success).toBe(false)
  })
  it('cleaning twice changes nothing', () => {
    const once = cleanText(' \u202eẾ\u200ḅ́́́́́́\r\n')
    expect(cleanText(once)).toBe(once)
  })
})

describe('AF6 receipts', () => {
  it('have 31 letters and digits, none to be mistaken', () => {
    expect(new Set(RECEIPT_ALPHABET).size).toBe(31)
    for (const sign of '0O1IL') expect(RECEIPT_ALPHABET).not.toContain(sign)
    expect(z.safeParse(Receipt, RECEIPT_ALPHABET.slice(0, 12)).success).toBe(true)
    expect(z.safeParse(Receipt, RECEIPT_ALPHABET.slice(19)).success).toBe(true)
  })
  it('are read as people type them', () => {
    expect(normaliseReceipt(' abcd-efgh 2345 ')).toBe('ABCDEFGH2345')
  })
})
