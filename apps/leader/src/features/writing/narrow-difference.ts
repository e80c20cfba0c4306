const GAP = '\n\n'
const LEFT_OUT = '…'

/** Two texts without the paragraphs at both ends that are the same, so that what differs is in view at once. */
export function narrowDifference(before: string, after: string): { before: string; after: string } {
  const old = before.split(GAP)
  const fresh = after.split(GAP)
  const shorter = Math.min(old.length, fresh.length)
  let start = 0
  while (start < shorter && old[start] === fresh[start]) start += 1
  let end = 0
  while (end < shorter - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1
  const narrow = (parts: readonly string[]): string =>
    [
      ...(start > 0 ? [LEFT_OUT] : []),
      ...parts.slice(start, parts.length - end),
      ...(end > 0 ? [LEFT_OUT] : []),
    ].join(GAP)
  return { before: narrow(old), after: narrow(fresh) }
}
