import type { StoredStream } from '../feed/store.ts'

// When 10,000 come back at once they ask for the same few sessions.
const LIFE = 1_000
const MAX = 1_000

type Find = (slug: string) => Promise<StoredStream | null>

/** Remembers for a second which stream a slug names; those who ask at the same time share one query. */
export function streamCache(find: Find, now: () => number = Date.now): Find {
  const known = new Map<string, { until: number; stream: Promise<StoredStream | null> }>()
  return (slug) => {
    const held = known.get(slug)
    if (held && held.until > now()) return held.stream
    // Made-up slugs must not pile up.
    if (known.size >= MAX) known.clear()
    const stream = find(slug)
    known.set(slug, { until: now() + LIFE, stream })
    stream.catch(() => known.delete(slug))
    return stream
  }
}
