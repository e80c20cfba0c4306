/** A run of words that stayed, went or came. */
export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string }

// Comparing costs the product of both lengths; beyond this the middle is shown as replaced in one piece.
const mostCells = 4_000_000

const pieces = /[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}\s]\s*|\s+/gu

/** The difference of two texts by words; spaces go with the word or sign before them. */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = before.match(pieces) ?? []
  const fresh = after.match(pieces) ?? []
  let start = 0
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1
  let end = 0
  const shorter = Math.min(old.length, fresh.length) - start
  while (end < shorter && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1
  return join([
    ...old.slice(0, start).map(same),
    ...middle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
    ...old.slice(old.length - end).map(same),
  ])
}

function same(text: string): DiffPart {
  return { kind: 'same', text }
}

/** Longest common subsequence, walked from its table of lengths. */
function middle(old: readonly string[], fresh: readonly string[]): DiffPart[] {
  const columns = fresh.length + 1
  if ((old.length + 1) * columns > mostCells) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: fresh.join('') },
    ]
  }
  const lengths = new Uint16Array((old.length + 1) * columns)
  const at = (row: number, column: number) => lengths[row * columns + column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      const longest =
        old[row]?.trim() === fresh[column]?.trim()
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
      lengths[row * columns + column] = longest
    }
  }
  const parts: DiffPart[] = []
  let row = 0
  let column = 0
  while (row < old.length || column < fresh.length) {
    const gone = old[row]
    const come = fresh[column]
    if (gone !== undefined && come !== undefined && gone.trim() === come.trim()) {
      parts.push(same(come))
      row += 1
      column += 1
    } else if (gone !== undefined && (come === undefined || at(row + 1, column) >= at(row, column + 1))) {
      parts.push({ kind: 'removed', text: gone })
      row += 1
    } else if (come !== undefined) {
      parts.push({ kind: 'added', text: come })
      column += 1
    }
  }
  return parts
}

/** Makes one part of neighbours of one kind; within a change, what went stands before what came. */
function join(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = []
  let removed = ''
  let added = ''
  function close() {
    if (removed) joined.push({ kind: 'removed', text: removed })
    if (added) joined.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const part of parts) {
    if (part.kind === 'removed') removed += part.text
    else if (part.kind === 'added') added += part.text
    else {
      close()
      const last = joined.at(-1)
      if (last?.kind === 'same') last.text += part.text
      else if (part.text) joined.push({ ...part })
    }
  }
  close()
  return joined
}
