import type { Decision } from '@giaoluu/client/desk/outbox'
import type { DeskRow } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { intentWords } from '../desk/decision-words.ts'
import { useTriage } from '../desk/triage-context.ts'
import { useNumberOf } from '../desk/use-number-of.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { DetailProps } from './detail-pane.tsx'
import type { Work } from './work.ts'

/** Work or a decision that somebody else's change got ahead of. */
export type Stale = {
  base: DeskRow | undefined
  since: number
  intent: string
  /** The text that was being written. */
  text: string | undefined
  /** The first verb of what was wanted. */
  verb: Verb
  /** Does the same on the question as it is now; undefined while that is not sent in one piece. */
  again: (() => void) | undefined
  /** Goes on writing on the question as it is now. */
  rebase: (() => void) | undefined
  drop: () => void
}

type Props = Pick<DetailProps, 'works' | 'decisions' | 'decide' | 'again' | 'dismiss'>

/** Whether the page is stale, and the ways on from there ([MC2], [MC8]). */
export function useStale(row: DeskRow, work: Work | undefined, props: Props): Stale | undefined {
  const { works, decisions, decide, again, dismiss } = props
  const { m } = useMessages()
  const { names, session, rows } = useTriage()
  const numberOf = useNumberOf()
  const known = { names, session, rows, numberOf }
  const written = work && 'text' in work ? work : undefined
  const rebase = written ? () => works.set(row.id, { ...written, base: row }) : undefined

  const conflict = decisions.conflicts.get(row.id)
  if (conflict) {
    const { plan } = conflict
    return {
      base: conflict.base,
      since: conflict.base.version,
      verb: plan.steps[0].verb,
      intent: intentWords(m, conflict.decision, known),
      text: written?.text,
      again: () => void decide(row, plan).then((went) => went && works.set(row.id, null)),
      rebase:
        rebase &&
        (() => {
          decisions.dropConflict(row.id)
          rebase()
        }),
      drop: () => {
        decisions.dropConflict(row.id)
        works.set(row.id, null)
      },
    }
  }
  const kept = decisions.unsent.find(({ question, fate }) => question === row.id && fate.kind !== 'waiting')
  if (kept)
    return {
      base: undefined,
      since: kept.decision.body.version,
      verb: kept.decision.verb,
      intent: intentWords(m, kept.decision, known),
      text: textOf(kept.decision),
      again: () => again(kept.key, row),
      rebase: undefined,
      drop: () => dismiss(kept.key),
    }
  if (work && work.base.version < row.version && !decisions.busy.has(row.id) && !decisions.isOwn(row))
    return {
      base: work.base,
      since: work.base.version,
      verb: work.mode,
      intent: m.verbs[work.mode],
      text: written?.text,
      again: undefined,
      rebase: () => works.set(row.id, { ...work, base: row }),
      drop: () => works.set(row.id, null),
    }
  return undefined
}

const textOf = ({ body }: Decision): string | undefined =>
  'publicText' in body ? body.publicText : undefined
