import { questionsAnsweredLand } from './questions-answered-land.ts'
import { questionsAnsweredOther } from './questions-answered-other.ts'
import { questionsEnded } from './questions-ended.ts'
import { questionsFlood } from './questions-flood.ts'
import { questionsNew } from './questions-new.ts'
import { questionsWithUnits } from './questions-with-units.ts'
import type { Question } from './types.ts'

/** In the order of arrival, so that the place in the list can become the number. */
export const questions: readonly Question[] = [
  ...questionsAnsweredLand,
  ...questionsAnsweredOther,
  ...questionsNew,
  ...questionsFlood,
  ...questionsWithUnits,
  ...questionsEnded,
].sort((left, right) => right.receivedMinutesAgo - left.receivedMinutesAgo)
