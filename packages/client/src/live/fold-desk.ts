import type { DeskEntry } from '@giaoluu/contract/entries'
import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'
import type { DeskState } from './desk-state.ts'
import { withNotice } from './session-notices.ts'

function apply(rows: Map<string, DeskRow>, session: DeskSession, entry: DeskEntry): DeskSession {
  switch (entry.type) {
    case 'question.changed': {
      const { question } = entry
      const had = rows.get(question.id)
      // The first load may be younger than the entries after its head; never show an older version again.
      if (!had || had.version <= question.version) rows.set(question.id, question)
      return session
    }
    case 'question.left':
      rows.delete(entry.id)
      return session
    case 'session.changed':
      return { ...session, ...entry.session }
    case 'notice.posted':
      return withNotice(session, entry)
    default:
      // Hidden entries only count; so do kinds of a newer version (F4).
      return session
  }
}

/** Goes on from a state by entries in order: puts the row by id. Applying one twice is harmless. */
export function foldDesk(state: DeskState, entries: readonly DeskEntry[]): DeskState {
  const rows = new Map(state.rows)
  const session = entries.reduce((now, entry) => apply(rows, now, entry), state.session)
  return { ...state, rows, session }
}

/** How many questions differ between two states, or have come or gone. */
export function changedRows(before: DeskState, after: DeskState): number {
  let changed = 0
  for (const [id, { version }] of after.rows) if (before.rows.get(id)?.version !== version) changed += 1
  for (const id of before.rows.keys()) if (!after.rows.has(id)) changed += 1
  return changed
}
