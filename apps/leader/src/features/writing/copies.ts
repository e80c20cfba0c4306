import type { Copy } from './draft-machine.ts'
import { cleanWritten, type Written } from './written.ts'

const PREFIX = 'giaoluu.draft.'
/** Longer than any day; what is older than this nobody comes back for. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000

type Stored = Written & { revision: number; keptAt: number }

/** What is being written on one question, kept in this browser until the server has it. */
export type Copies = {
  read(): Copy | null
  write(copy: Copy): void
  clear(): void
}

/** The copies of one person on one question; `kind` keeps drafts and corrections apart. */
export function copiesOf(username: string, question: string, kind: 'draft' | 'correction' = 'draft'): Copies {
  const key = `${PREFIX}${kind}.${username}.${question}`
  return {
    read: () => readStored(key),
    write({ written, revision }) {
      try {
        const stored: Stored = { ...written, revision, keptAt: Date.now() }
        localStorage.setItem(key, JSON.stringify(stored))
      } catch {
        // Full or refused: the text is in the editor and on its way to the server all the same.
      }
    },
    clear() {
      try {
        localStorage.removeItem(key)
      } catch {
        // Nothing could be kept, so nothing is left.
      }
    },
  }
}

function readStored(key: string): Copy | null {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Stored> | null
    const written = stored && cleanWritten({ body: stored.body, references: stored.references })
    return written && typeof stored.revision === 'number' ? { written, revision: stored.revision } : null
  } catch {
    return null
  }
}

/** Removes copies that nobody came back for. */
export function sweepCopies(now: number): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(PREFIX)) continue
      const { keptAt } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Stored>
      if (keptAt === undefined || now - keptAt > KEPT_MS) localStorage.removeItem(key)
    }
  } catch {
    // Without storage there is nothing to sweep.
  }
}
