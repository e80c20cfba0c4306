import { must } from './must.ts'
import type { Act, Past } from './replay.ts'
import { type EntryRow, writtenTo } from './trail.ts'

const FEED: Record<string, string> = {
  due: 'answer.published',
  correct: 'answer.corrected',
  mask: 'answer.changed',
  withdraw: 'answer.withdrawn',
}

/** What the desk and the public are told is what happened, and after it only the record is written (FD2). */
export function checkEntries(past: Past, { step, changes, principal }: Act): void {
  const entries = writtenTo(step, 'stream_entry').flatMap(({ now }) => now ?? [])
  const first = step.written.findIndex(({ table }) => table === 'stream_entry')
  const late = step.written.slice(Math.max(first, 0)).filter(({ table }) => first >= 0 && !AFTER.has(table))
  must(late.length === 0, 'written after the lines of the streams', late)

  const desk = entries.filter(({ type }) => type === 'question.changed')
  const changed = writtenTo(step, 'question').flatMap(({ before, now }) => (now ? [{ before, now }] : []))
  const news = changes.filter(
    ({ verb, subject_id }) => verb !== 'draft' || changed.some(({ now }) => now.id === subject_id),
  )
  for (const { subject_id, verb, actor_id, from_state } of news) {
    const told = desk.filter((entry) => entry.subject_id === subject_id)
    const expected = (entry: EntryRow) =>
      entry.verb === verb && entry.by_id === actor_id && entry.from_state === from_state
    must(
      told.some((entry) => expected(entry) || (verb === 'ask' && entry.verb === 'ask')),
      'the desk is told',
      changes,
      told,
    )
  }
  const moved = changed.filter(({ before, now }) => (before?.lead_id ?? null) !== now.lead_id)
  const leads = new Set(moved.flatMap(({ before, now }) => [before?.lead_id, now.lead_id]))
  const known = new Set([...news.map(({ subject_id }) => subject_id), ...leads])
  must(
    desk.every(({ subject_id }) => known.has(subject_id)),
    'the desk is told what did not happen',
    desk,
  )
  for (const lead of leads)
    if (lead)
      must(
        desk.some(({ subject_id }) => subject_id === lead),
        'a lead is told who came and went',
        lead,
      )

  const feed = entries.filter(({ type }) => type !== 'question.changed' && type !== 'session.changed')
  const type = principal && FEED[principal.verb]
  if (type) must(feed.length === 1 && feed[0]?.type === type, `the public is told ${type}`, feed)
  else
    must(
      feed.every((entry) => isCount(past, entry, leads)),
      'the public is told too much',
      feed,
    )
}

const AFTER: ReadonlySet<string> = new Set(['stream_entry', 'change'])

/** A standing answer shows how many asked: that is news when somebody joins or leaves its lead. */
const isCount = (past: Past, { type, subject_id }: EntryRow, leads: ReadonlySet<string | null | undefined>) =>
  type === 'answer.changed' && [...leads].some((lead) => past.answers.get(lead ?? '')?.id === subject_id)
