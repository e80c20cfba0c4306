import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import type { ActBody } from '@giaoluu/client/http'
import type { DeskRow } from '@giaoluu/contract/question'

/** The verbs a moderator decides by. */
export type DecisionVerb =
  | 'accept'
  | 'edit'
  | 'hold'
  | 'decline'
  | 'link'
  | 'unlink'
  | 'assign'
  | 'label'
  | 'mask'
  | 'withdraw'
  | 'reopen'
  | 'handover'
  | 'answerLater'

/** One call; the version is filled in when it is sent. */
export type PlanStep = {
  [V in DecisionVerb]: { verb: V; body: Omit<ActBody<V>, 'version'> }
}[DecisionVerb]

/** What the moderator wants: one call after the other, each on the version the one before made. */
export type Plan = { steps: readonly [PlanStep, ...PlanStep[]] }

/** What stands in the decision bar and the editor. */
export type Wish = {
  /** The new public text, where it was edited. */
  publicText?: string | undefined
  topic: string | null
  /** Null leaves the question where it is. */
  unit: string | null
  leader: string | null
  /** Units that answer together with `unit`; naming none leaves none. */
  coUnits: readonly string[]
}

const plan = (first: PlanStep | undefined, ...rest: (PlanStep | undefined)[]): Plan | null => {
  const [step, ...others] = [first, ...rest].filter((each) => each !== undefined)
  return step ? { steps: [step, ...others] } : null
}

/**
 * Accept and route in as few calls as the table of states allows: routing alone accepts what is new, so that one undo
 * takes it all back; a changed text or topic needs its own call before. Null when the wish changes nothing.
 */
export function planAccept(row: DeskRow, { publicText, topic, unit, leader, coUnits }: Wish): Plan | null {
  const text = publicText === publicTextOf(row) ? undefined : publicText
  const route: PlanStep | undefined =
    unit === null
      ? undefined
      : {
          verb: 'assign',
          body: {
            unit,
            ...(leader !== null && { leader }),
            ...(coUnits.length > 0 && { coUnits: [...coUnits] }),
          },
        }
  if (row.state === 'received' || row.state === 'held') {
    const newTopic = topic !== null && topic !== row.topic ? topic : undefined
    if (route && text === undefined && newTopic === undefined) return plan(route)
    const body = {
      ...(text !== undefined && { publicText: text }),
      ...(newTopic !== undefined && { topic: newTopic }),
    }
    return plan({ verb: 'accept', body }, route)
  }
  return plan(text === undefined ? undefined : { verb: 'edit', body: { publicText: text } }, route)
}

/** Whether only an edit is wished, without deciding anything. */
export const planEdit = (row: DeskRow, publicText: string): Plan | null =>
  publicText === publicTextOf(row) ? null : { steps: [{ verb: 'edit', body: { publicText } }] }
