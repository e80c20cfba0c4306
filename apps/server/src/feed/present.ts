import type { DeskEntry, FeedEntry } from '@giaoluu/contract/entries'
import type { Session } from '@giaoluu/contract/session'
import type { Actor } from '@giaoluu/domain/actor'
import { canSee, type Visible } from '@giaoluu/domain/permissions'
import { presentAnswer } from '../answers/present.ts'
import { loadAnswers, type StoredAnswer } from '../answers/store.ts'
import { dbNow } from '../clock.ts'
import type { Db } from '../deps.ts'
import { presentRow } from '../questions/present.ts'
import { loadQuestions, type StoredQuestion, visible } from '../questions/store.ts'
import { loadLabels } from '../sessions/load-labels.ts'
import { presentSession } from '../sessions/present.ts'
import { loadSession } from '../sessions/store.ts'
import type { StoredEntry, StoredStream } from './store.ts'

// Lines are shown from the rows as they are now (FD3), so everything they are about is loaded first, by kind; after
// that, presenting to one reader or another costs no query.

/**
 * Lines of the desk's stream, loaded and ready to be shown to any reader. `handlers` are the people who see more of them
 * than others with the same roles: the named handlers of confidential reports, and who was one until now.
 */
export type PreparedDesk = { present: (reader: Actor) => DeskEntry[]; handlers: ReadonlySet<string> }

/** The lines of a public stream as everybody sees them. */
export async function presentFeed(
  db: Db,
  stream: Pick<StoredStream, 'sessionId'>,
  entries: readonly StoredEntry[],
): Promise<FeedEntry[]> {
  const answers = await loadAnswers(db, subjects(entries, 'answer.'))
  const shared = await loadShared(db, stream.sessionId, entries)
  return entries.map((entry) => presentShared(entry, shared) ?? presentAnswerEntry(entry, answers))
}

/** Loads what lines of the desk's stream are about, to be shown to one reader after another (FD15). */
export async function prepareDesk(
  db: Db,
  stream: Pick<StoredStream, 'sessionId' | 'organisationId'>,
  entries: readonly StoredEntry[],
): Promise<PreparedDesk> {
  const questions = await loadQuestions(db, subjects(entries, 'question.'))
  const shared = await loadShared(db, stream.sessionId, entries)
  const labels = shared.session ? await loadLabels(db, stream.organisationId) : []
  const names = await loadNames(db, entries)
  return {
    present: (reader) =>
      entries.map((entry) => {
        const line = presentShared(entry, shared)
        // What only staff see of a session, and can change while they look.
        if (line?.type === 'session.changed') return { ...line, session: { ...line.session, labels } }
        return line ?? presentQuestionEntry(entry, questions, names, reader)
      }),
    handlers: new Set([
      ...[...questions.values()].flatMap((held) => (held.confidential && held.handlerId) || []),
      ...entries.flatMap(({ fromHandler }) => fromHandler ?? []),
    ]),
  }
}

type Shared = { session: Session | null; notices: Map<string, { text: string; postedAt: Date }> }

async function loadShared(db: Db, sessionId: string, entries: readonly StoredEntry[]): Promise<Shared> {
  const changed = entries.some((entry) => entry.type === 'session.changed')
  const stored = changed ? await loadSession(db, { id: sessionId }) : null
  const posted = subjects(entries, 'notice.')
  const notices = posted.length > 0 ? await db.notice.findMany({ where: { id: { in: posted } } }) : []
  return {
    session: stored ? presentSession(stored, await dbNow(db)) : null,
    notices: new Map(notices.map((notice) => [notice.id, notice])),
  }
}

async function loadNames(db: Db, entries: readonly StoredEntry[]): Promise<Map<string, string>> {
  const ids = [...new Set(entries.flatMap(({ byId }) => byId ?? []))]
  if (ids.length === 0) return new Map()
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

const subjects = (entries: readonly StoredEntry[], kind: string): string[] => [
  ...new Set(entries.flatMap(({ type, subjectId }) => (type.startsWith(kind) ? subjectId : []))),
]

const line = ({ seq, at }: StoredEntry) => ({ seq, at: at.toISOString() })

function presentShared(
  entry: StoredEntry,
  shared: Shared,
): Extract<FeedEntry, { type: 'session.changed' | 'notice.posted' }> | null {
  if (entry.type === 'session.changed' && shared.session)
    return { ...line(entry), type: 'session.changed', session: shared.session }
  if (entry.type === 'notice.posted') {
    const { text, postedAt } = shared.notices.get(entry.subjectId) ?? { text: '', postedAt: entry.at }
    // The session shows the notice with the time it was posted; one folded from here must show the same (FD13).
    return { seq: entry.seq, at: postedAt.toISOString(), type: 'notice.posted', id: entry.subjectId, text }
  }
  return null
}

function presentAnswerEntry(entry: StoredEntry, answers: ReadonlyMap<string, StoredAnswer>): FeedEntry {
  const { type, subjectId: id } = entry
  const stored = answers.get(id)
  // One line that cannot be shown must not hold up the stream, and nobody has seen an answer that is not there.
  if (!stored) return { ...line(entry), ...tombstone(id, entry.at) }
  if (stored.withdrawnAt)
    return {
      ...line(entry),
      ...tombstone(id, stored.withdrawnAt, stored.question.number, stored.withdrawReason),
    }
  const answer = presentAnswer(stored)
  // An answer that stands was not withdrawn for good: its line shows what stands.
  if (type === 'answer.published' || type === 'answer.corrected') return { ...line(entry), type, answer }
  return { ...line(entry), type: 'answer.changed', answer }
}

const tombstone = (id: string, at: Date, number = 0, reason: string | null = null) => ({
  type: 'answer.withdrawn' as const,
  id,
  reason: reason ?? '',
  withdrawnAt: at.toISOString(),
  number,
})

function presentQuestionEntry(
  entry: StoredEntry,
  questions: ReadonlyMap<string, StoredQuestion>,
  names: ReadonlyMap<string, string>,
  reader: Actor,
): DeskEntry {
  const stored = questions.get(entry.subjectId)
  if (!stored) return { ...line(entry), type: 'hidden' }
  const now = visible(stored)
  if (canSee(reader, now)) {
    const by = entry.byId === null ? null : (names.get(entry.byId) ?? null)
    const verb = entry.verb ?? ''
    return { ...line(entry), type: 'question.changed', question: presentRow(stored, reader, now), verb, by }
  }
  const before = visibleBefore(entry, now)
  if (before && canSee(reader, before)) return { ...line(entry), type: 'question.left', id: entry.subjectId }
  return { ...line(entry), type: 'hidden' }
}

/** What decided who saw the question before this change; null for a question that was new. */
const visibleBefore = (
  { fromState, fromUnit, fromCoUnits, fromHandler }: StoredEntry,
  now: Visible,
): Visible | null =>
  fromState === null
    ? null
    : {
        ...now,
        state: fromState,
        unitId: fromUnit,
        coUnitIds: fromCoUnits,
        handlerId: fromHandler ?? now.handlerId,
      }
