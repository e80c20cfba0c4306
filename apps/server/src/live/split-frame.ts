import type { Entry } from '@giaoluu/contract/entries'

// A reader is cut when more than 256 KiB wait for it: what comes after an outage must go down in parts it can take.
const PART = 64 * 1024

/** Cuts entries into runs of about 64 KiB of JSON, each of one entry at least. */
export function splitFrame(entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = []
  let size = 0
  for (const entry of entries) {
    const length = JSON.stringify(entry).length
    const last = parts.at(-1)
    if (last && size + length <= PART) {
      last.push(entry)
      size += length
    } else {
      parts.push([entry])
      size = length
    }
  }
  return parts
}
