import type { DeskRow, QuestionState } from '@giaoluu/contract/question'
import type { BulkAct } from '@giaoluu/contract/verbs'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { parseMoment } from '@giaoluu/ui/format/parse-moment'
import { vietnamTime } from '@giaoluu/ui/format/vietnam-time'

export const OUTCOMES = ['answerLater', 'handover', 'decline'] as const
export type OutcomeKind = (typeof OUTCOMES)[number]

/** An outcome as it is typed; what another kind needs is kept while one looks at this one. */
export type OutcomeForm = {
  kind: OutcomeKind
  day: string
  /** Who answers what has no unit yet. */
  unit: string
  to: string
  code: string
  /** For the asker. */
  words: string
  reason: string
  /** For staff. */
  note: string
}

export type OutcomeProblem = 'day' | 'to' | 'reason'

/** What is promised for a day is promised until its offices close. */
const CLOSES = '17:00'
const DAY = 86_400_000

/** The day so many working days from now, as it is typed; Saturdays and Sundays do not count. */
export function workingDay(from: number, days: number): string {
  let at = from
  for (let left = days; left > 0; ) {
    at += DAY
    const { weekday } = vietnamTime(new Date(at))
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return dateDay(new Date(at))
}

export const emptyOutcome = (now: number): OutcomeForm => ({
  kind: 'answerLater',
  day: workingDay(now, 5),
  unit: '',
  to: '',
  code: '',
  words: '',
  reason: '',
  note: '',
})

const given = <K extends string>(key: K, value: string): { [key in K]?: string } =>
  (value.trim() === '' ? {} : { [key]: value.trim() }) as { [key in K]?: string }

/** The act that gives an outcome, or what is missing. Questions that are linked share the outcome of their lead. */
export function outcomeAct(form: OutcomeForm, now: number): BulkAct | OutcomeProblem {
  const { kind, day, to, code, words, reason, note } = form
  switch (kind) {
    case 'answerLater': {
      const at = parseMoment(day, CLOSES)
      return at && at.getTime() > now ? { verb: kind, body: { dueAt: at.toISOString() } } : 'day'
    }
    case 'handover':
      if (to.trim() === '') return 'to'
      return {
        verb: kind,
        body: {
          to: to.trim(),
          ...given('code', code),
          ...given('reason', words),
          ...given('note', note),
          linked: 'same',
        },
      }
    case 'decline':
      if (reason === '') return 'reason'
      return { verb: kind, body: { reason, ...given('note', note), linked: 'same' } }
  }
}

/** The rows that can have an outcome, by what may be done to each. */
export const rowsFor = (
  rows: readonly DeskRow[],
  kind: OutcomeKind,
  allowed: (row: DeskRow) => ReadonlySet<string>,
): DeskRow[] => rows.filter((row) => allowed(row).has(kind))

/** A draft is its unit's: it is given back before it can be declined. */
const UNITS_WORK: readonly QuestionState[] = ['drafting', 'submitted']

/** Those of the rows that cannot have an outcome: because their unit is at work on them, or for another reason. */
export function blockedRows(
  rows: readonly DeskRow[],
  possible: readonly DeskRow[],
  kind: OutcomeKind,
): { drafted: DeskRow[]; others: DeskRow[] } {
  const blocked = rows.filter((row) => !possible.includes(row))
  const isDrafted = (row: DeskRow): boolean => kind === 'decline' && UNITS_WORK.includes(row.state)
  return { drafted: blocked.filter(isDrafted), others: blocked.filter((row) => !isDrafted(row)) }
}
