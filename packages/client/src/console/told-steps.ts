import type { HistoryStep } from '@giaoluu/contract/question'

/** Claims come and go by the minute and say nothing about the question, unless a reason was given. */
const CLAIMS: ReadonlySet<string> = new Set(['claim', 'release', 'lapse'])

/** The steps of a question's history that are worth telling. */
export const toldSteps = (history: readonly HistoryStep[]): HistoryStep[] =>
  history
    .filter(({ verb, note }) => note !== undefined || !CLAIMS.has(verb))
    .filter((step, at, told) => !isTriedOn(step, told[at + 1]))

/** Labels are put on and off until they are right: the last time tells it. */
const isTriedOn = (step: HistoryStep, next: HistoryStep | undefined): boolean =>
  step.verb === 'label' && next?.verb === 'label' && next.by === step.by
