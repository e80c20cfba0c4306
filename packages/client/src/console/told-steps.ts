import type { HistoryStep } from '@giaoluu/contract/question'

/** Claims come and go by the minute and say nothing about the question, unless a reason was given. */
const CLAIMS: ReadonlySet<string> = new Set(['claim', 'release', 'lapse'])

/** The steps of a question's history that are worth telling. */
export const toldSteps = (history: readonly HistoryStep[]): HistoryStep[] =>
  history.filter(({ verb, note }) => note !== undefined || !CLAIMS.has(verb))
