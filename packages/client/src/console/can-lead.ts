import type { QuestionState } from '@giaoluu/contract/question'
import { LEAD_STATES } from '@giaoluu/domain/question-table'

/** Whether others may be linked to a question in this state. */
export const canLead = (state: QuestionState): boolean => LEAD_STATES.includes(state)
