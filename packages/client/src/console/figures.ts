import type { Shortcuts } from './use-shortcuts.ts'

/** Keys exist for so many. */
const FIGURES = 9

/** The figure that chooses what stands at a place of a list, as it is shown; undefined where there is none. */
export const figureAt = (place: number, keys: boolean): string | undefined =>
  keys && place < FIGURES ? String(place + 1) : undefined

/** The shortcuts by which figures choose from a list. */
export const figureShortcuts = <T>(list: readonly T[], choose: (item: T) => unknown): Shortcuts =>
  Object.fromEntries(list.slice(0, FIGURES).map((item, place) => [String(place + 1), () => choose(item)]))
