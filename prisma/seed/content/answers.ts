import { answersEnvironment } from './answers-environment.ts'
import { answersLandTitles } from './answers-land-titles.ts'
import { answersLandUse } from './answers-land-use.ts'
import { answersNature } from './answers-nature.ts'
import type { Answer } from './types.ts'

/** Every answer that was ever public, the withdrawn one among them. */
export const answers: readonly Answer[] = [
  ...answersLandTitles,
  ...answersLandUse,
  ...answersEnvironment,
  ...answersNature,
]
