/** "K7MP4XQ29RTD" → "K7MP 4XQ2 9RTD": groups of four are what people can copy by hand. */
export function receiptCode(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$& ')
}
