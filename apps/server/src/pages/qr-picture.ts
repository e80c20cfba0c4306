import type { QrPicture } from '@giaoluu/public/snapshot'
import { encode } from 'uqr'

/** A QR code as one path: every run of dark squares is a bar. The quiet border is part of it. */
export function qrPicture(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const bars: string[] = []
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      const from = x
      while (x < size && row[x]) x++
      bars.push(`M${from} ${y}h${x - from}v1h-${x - from}z`)
    }
  }
  return { size, path: bars.join('') }
}
