import type { QuestionState } from '@giaoluu/contract/question'
import type { ReceiptView } from '@giaoluu/contract/receipt'
import type { Step } from '@giaoluu/ui/steps'
import type { Messages } from '../messages/vi.ts'
import { moment } from '../moment.ts'

const OVER: ReadonlySet<QuestionState> = new Set(['published', 'declined', 'handedOver', 'retracted'])

/** Whether the question has its outcome. */
export const isOver = (state: QuestionState): boolean => OVER.has(state)

/** The way of a question so far, and what is still to come while it is open. */
export function receiptSteps({ history, state }: ReceiptView, day: string | null, t: Messages): Step[] {
  const steps = history.map((step, index): Step => {
    const last = index === history.length - 1
    return {
      key: `${index} ${step.state}`,
      state: last && !isOver(state) ? 'here' : 'done',
      time: moment(step.at, day),
      name: t.step[step.state].name,
      detail: last ? t.step[step.state].detail : undefined,
    }
  })
  if (isOver(state)) return steps
  return [
    ...steps,
    { key: 'to come', state: 'ahead', time: t.notYet, name: t.stepPublish, detail: t.stepPublishDetail },
  ]
}
