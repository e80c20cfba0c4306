import type { Cursor, Head } from '@giaoluu/contract/entries'

/** How far behind (entries) a client may be before a fresh start is cheaper than paging (FD8). */
export const TOO_FAR_BEHIND = 500

/** What a cursor means against a stream: level, behind by some entries, or of no use (FD4, FD8). */
export type Resume = { kind: 'level' } | { kind: 'behind'; by: number } | { kind: 'reset' }

/** Compares a cursor with a stream's head; another epoch or a number beyond head means start again. */
export function resume(cursor: Cursor, head: Head): Resume {
  if (cursor.epoch !== head.epoch || cursor.seq > head.head) return { kind: 'reset' }
  const by = head.head - cursor.seq
  return by === 0 ? { kind: 'level' } : { kind: 'behind', by }
}
