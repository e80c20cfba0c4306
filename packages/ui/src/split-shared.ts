/** A piece of a text, and whether its words are shared with the text it is compared to. */
export type SharedPiece = { text: string; shared: boolean }

const words = /[\p{L}\p{N}]+/gu

/** Cuts a text into runs of shared and other words; neighbouring shared words make one piece. */
export function splitShared(text: string, shared: readonly string[]): SharedPiece[] {
  if (shared.length === 0) return [{ text, shared: false }]
  const wanted = new Set(shared.map((word) => word.toLowerCase()))
  const pieces: SharedPiece[] = []
  let done = 0
  for (const match of text.matchAll(words)) {
    if (!wanted.has(match[0].toLowerCase())) continue
    const between = text.slice(done, match.index)
    const last = pieces.at(-1)
    if (last?.shared && between.trim() === '') last.text += between + match[0]
    else {
      if (between) pieces.push({ text: between, shared: false })
      pieces.push({ text: match[0], shared: true })
    }
    done = match.index + match[0].length
  }
  if (done < text.length) pieces.push({ text: text.slice(done), shared: false })
  return pieces
}
