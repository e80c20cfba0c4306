import type { Names } from '@giaoluu/client/console/names-of'
import type { DeskSession } from '@giaoluu/contract/session'
import type { BulkAct } from '@giaoluu/contract/verbs'
import { number } from '@giaoluu/ui/format/number'
import type { Messages } from '../messages/vi.ts'
import { outcomeOf, type RefusedRow } from './outcome.ts'
import type { BulkWish } from './plan-bulk.ts'
import type { BulkDone } from './use-bulk.ts'

type Known = {
  m: Messages
  language: 'vi' | 'en'
  names: Names
  session: Pick<DeskSession, 'declineReasons'>
  numberOf: (id: string) => string
}

/** "34 câu sẽ chuyển tới Vụ Đất đai"; `did` when it has happened. */
export function actWords(known: Known, tense: 'will' | 'did', act: BulkAct, count: number): string {
  const { m, language, names, session, numberOf } = known
  const words = m.bulk[tense]
  const many = number(count, language)
  switch (act.verb) {
    case 'assign':
      return words.assign(many, names.unit(act.body.unit))
    case 'decline': {
      const { reason } = act.body
      return words.decline(many, session.declineReasons.find(({ id }) => id === reason)?.name ?? reason)
    }
    case 'link':
      return words.link(many, numberOf(act.body.lead))
    case 'label':
      return act.body.labels.length === 0
        ? words.unlabel(many)
        : words.label(many, act.body.labels.map(names.label).join(', '))
    case 'hold':
      return words.hold(many)
    default:
      return words.accept(many)
  }
}

/** Why one question is left out. */
export function refusalWords({ m, names }: Known, wish: BulkWish, { row, result }: RefusedRow): string {
  if (result === null) return m.bulk.nothing[wish.verb]
  switch (result.code) {
    case 'stale':
      return m.bulk.stale(m.states[row.state])
    case 'claimed':
      return row.claim ? m.bulk.claimed(names.person(row.claim.by)) : m.errors.claimed
    case 'illegal':
      if (wish.verb === 'link' && row.linked > 0) return m.bulk.leads(String(row.linked))
      return m.bulk.illegal(m.states[row.state])
    default:
      return m.errors[result.code ?? 'internal']
  }
}

/** What was just done to many questions, in one line; null when nothing was. */
export function bulkDoneWords(known: Known, { undone, plan, rows, run }: BulkDone): string | null {
  const { m, language } = known
  if (undone)
    return undone.refused > 0 ? m.bulk.undonePart(undone.done, undone.refused) : m.bulk.undone(undone.done)
  const { lines } = outcomeOf(plan, rows, run.results)
  const [first, ...others] = lines.toSorted((a, b) => b.rows.length - a.rows.length)
  if (!first) return null
  const rest = others.reduce((all, line) => all + line.rows.length, 0)
  const words = actWords(known, 'did', first.act, first.rows.length)
  return rest > 0 ? `${words}, ${m.bulk.more(number(rest, language))}` : words
}
