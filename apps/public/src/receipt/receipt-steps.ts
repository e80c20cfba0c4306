import type { QuestionState } from '@giaoluu/contract/question'
import type { ReceiptView } from '@giaoluu/contract/receipt'
import type { Step } from '@giaoluu/ui/steps'
import type { Messages } from '../messages/vi.ts'
import { moment } from '../moment.ts'

const OVER: ReadonlySet<QuestionState> = new Set(['published', 'declined', 'handedOver', 'retracted'])

/** Whether the question has its outcome. */
export const isOver = (state: QuestionState): boolean => OVER.has(state)

/** The way of a question so far, and what is still to come while it is open. */
export function receiptSteps(receipt: ReceiptView, day: string | null, t: Messages): Step[] {
  const { history, state, confidential = false } = receipt
  const steps = history.map((step, index): Step => {
    const last = index === history.length - 1
    return {
      key: `${index} ${step.state}`,
      state: last && !isOver(state) ? 'here' : 'done',
      time: moment(step.at, day),
      name: t.step[step.state].name,
      detail: last ? stepDetail(step.state, confidential, t) : undefined,
    }
  })
  if (isOver(state)) return steps
  return [
    ...steps,
    {
      key: 'to come',
      state: 'ahead',
      time: t.notYet,
      name: t.stepPublish,
      detail: t.stepPublishDetail,
    },
  ]
}

/** A report is read by nobody but its handler, who does other things with it than a moderator. */
function stepDetail(state: QuestionState, confidential: boolean, t: Messages): string {
  if (confidential && (state === 'received' || state === 'held' || state === 'waiting'))
    return t.report[state]
  return t.step[state].detail
}
