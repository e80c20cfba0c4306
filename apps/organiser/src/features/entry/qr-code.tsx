import { useMemo } from 'react'
import { encode } from 'uqr'

/** A QR code as one path: every run of dark squares is a bar. The quiet border is part of it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => draw(text), [text])
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  )
}

function draw(text: string): { size: number; path: string } {
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
