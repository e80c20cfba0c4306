import type { ReceiptView } from '@giaoluu/contract/receipt'
import { isRetractable } from '@giaoluu/domain/question-table'
import { presentAnswer } from '../answers/present.ts'
import type { StoredAnswer } from '../answers/store.ts'
import type { StoredReceipt } from './store.ts'
import type { ToldQuestion } from './told-question.ts'
import type { ToldStep } from './told-steps.ts'

/** `about` is the question whose outcome is told: the asker's own, or the lead theirs is linked to. */
type Told = {
  own: ToldQuestion
  about: Pick<StoredReceipt, 'declineReason' | 'outcomeReason' | 'handoverTo' | 'handoverCode'>
  told: ToldQuestion
  steps: readonly ToldStep[]
  answer: StoredAnswer | null
}

/** What the holder of a receipt sees: no names of staff, no notes. */
export function presentReceipt(
  stored: StoredReceipt,
  { own, about, told, steps, answer }: Told,
): ReceiptView {
  const { state, dueAt } = told
  return {
    number: stored.number,
    session: stored.session.slug,
    state,
    text: stored.text,
    history: [{ at: stored.receivedAt, state: 'received' as const }, ...steps].map((step) => ({
      at: step.at.toISOString(),
      state: step.state,
    })),
    reason: reasonFor(state, about, answer),
    handover:
      state === 'handedOver' && about.handoverTo !== null
        ? { to: about.handoverTo, code: about.handoverCode ?? undefined }
        : undefined,
    answer: state === 'published' && answer && !answer.withdrawnAt ? presentAnswer(answer) : undefined,
    dueAt: dueAt?.toISOString(),
    confidential: stored.confidential || undefined,
    retractable: isRetractable(own.state),
  }
}

function reasonFor(
  state: ToldQuestion['state'],
  about: Told['about'],
  answer: StoredAnswer | null,
): string | undefined {
  switch (state) {
    case 'declined':
      return about.declineReason?.text
    case 'withdrawn':
      return answer?.withdrawReason ?? undefined
    case 'handedOver':
      return about.outcomeReason ?? undefined
    default:
      return undefined
  }
}
