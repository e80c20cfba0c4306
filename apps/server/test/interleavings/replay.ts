import type { Staff } from '../../src/people/staff.ts'
import { checkChanges } from './check-changes.ts'
import { checkClaims } from './check-claims.ts'
import { checkEntries } from './check-entries.ts'
import { checkLinks } from './check-links.ts'
import { checkText } from './check-text.ts'
import type { Crowd } from './crowd.ts'
import { must } from './must.ts'
import {
  type AnswerRow,
  type ChangeRow,
  type ClaimRow,
  type DraftRow,
  type PublicationRow,
  type QuestionRow,
  type Step,
  writtenTo,
} from './trail.ts'

/** Everything as it stood before the step that is looked at. */
export type Past = {
  crowd: Crowd
  /** People of the crowd by id. */
  staff: Map<string, Staff>
  questions: Map<string, QuestionRow>
  /** Every version of every question, and the change that made it. */
  versions: Map<string, Map<number, { row: QuestionRow; change: ChangeRow; step: Step }>>
  claims: Map<string, ClaimRow>
  drafts: Map<string, DraftRow>
  /** Every revision of every draft. */
  saved: Map<string, Map<number, DraftRow>>
  publications: Map<string, PublicationRow>
  /** The answers that stand in public, by question. */
  answers: Map<string, AnswerRow>
  /** What was to stand in public, by the answer it became. */
  frozen: Map<string, PublicationRow>
  /** The acts on record, to be compared with what people were told. */
  acts: {
    question: string
    verb: string
    by: string | null
    version: number
    principal: boolean
    /** It made this version; claims and drafts after the first do not. */
    raised: boolean
  }[]
  renewals: { question: string; by: string }[]
}

export const startOfTime = (crowd: Crowd): Past => ({
  crowd,
  staff: new Map(crowd.staff.map((each) => [each.personId, each])),
  questions: new Map(),
  versions: new Map(),
  claims: new Map(),
  drafts: new Map(),
  saved: new Map(),
  publications: new Map(),
  answers: new Map(),
  frozen: new Map(),
  acts: [],
  renewals: [],
})

/** A step with what it did to questions: the change it was made for, and those that came of it. */
export type Act = { step: Step; changes: ChangeRow[]; principal: ChangeRow | null }

/** Goes through what was written, step by step: each must be allowed by all that was before it. */
export function replay(past: Past, steps: readonly Step[]): void {
  for (const step of steps) {
    const changes = writtenTo(step, 'change').flatMap(({ now }) => now ?? [])
    const act = { step, changes, principal: principalOf(changes) }
    try {
      for (const check of [checkChanges, checkClaims, checkText, checkLinks, checkEntries]) check(past, act)
      remember(past, act)
      for (const { now } of writtenTo(step, 'question')) if (now) checkStanding(past, now)
    } catch (error) {
      throw new Error(`${(error as Error).message}\nin ${JSON.stringify(step, brief)}`, { cause: error })
    }
  }
}

const NOISE = [
  'text',
  'plain',
  'terms',
  'folded',
  'salt',
  'receipt',
  'submission_id',
  'submission_digest',
  'body',
]
const brief = (key: string, value: unknown): unknown => (NOISE.includes(key) ? undefined : value)

/** An act on a lead links or unlinks others with it; those lines stand after its own. */
function principalOf(changes: readonly ChangeRow[]): ChangeRow | null {
  const own = changes.filter(({ verb }) => verb !== 'link' && verb !== 'unlink')
  must(own.length + Math.sign(changes.length) <= 2, 'one act in one transaction', changes)
  must(own.length === 1 || changes.length <= 1, 'links moved by nobody', changes)
  return own[0] ?? changes[0] ?? null
}

function remember(past: Past, { step, changes, principal }: Act): void {
  for (const { now } of writtenTo(step, 'question')) {
    if (!now) continue
    past.questions.set(now.id, now)
    const change = changes.find(({ subject_id }) => subject_id === now.id)
    if (!change) continue
    const versions = past.versions.get(now.id) ?? new Map()
    past.versions.set(now.id, versions.set(now.version, { row: now, change, step }))
  }
  for (const { before, now } of writtenTo(step, 'claim')) {
    if (now) past.claims.set(now.question_id, now)
    else if (before) past.claims.delete(before.question_id)
  }
  for (const { now } of writtenTo(step, 'draft')) {
    if (!now) continue
    past.drafts.set(now.question_id, now)
    const saved = past.saved.get(now.question_id) ?? new Map()
    past.saved.set(now.question_id, saved.set(now.revision, now))
  }
  for (const { before, now } of writtenTo(step, 'publication')) {
    if (now) past.publications.set(now.question_id, now)
    else if (before) past.publications.delete(before.question_id)
  }
  for (const { now } of writtenTo(step, 'answer')) {
    if (!now) continue
    if (now.withdrawn_at === null) past.answers.set(now.question_id, now)
    else past.answers.delete(now.question_id)
  }
  for (const change of changes)
    past.acts.push({
      question: change.subject_id,
      verb: change.verb,
      by: change.actor_id,
      version: change.version,
      principal: change === principal,
      raised: past.versions.get(change.subject_id)?.get(change.version)?.change === change,
    })
}

/** What must be true of a question between any two steps. */
function checkStanding(past: Past, { id, state, lead_id, returns }: QuestionRow): void {
  must((state === 'publishing') === past.publications.has(id), 'publishing and something to publish', state)
  must((state === 'published') === past.answers.has(id), 'published and one answer stands', state)
  must((state === 'linked') === (lead_id !== null), 'linked and to a lead', state)
  must(returns <= 2, 'returned twice at most', returns)
}
