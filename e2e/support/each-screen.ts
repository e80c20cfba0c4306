import type { Page } from '@playwright/test'
import { type Screen, type Subjects, visit } from './screens.ts'

const WHO = [undefined, 'moderator', 'leader', 'organiser'] as const

type EachScreen = {
  screens: readonly Screen[]
  subjects: Subjects
  /** Opens a window for somebody; it serves all their screens. */
  open: (as: Screen['as']) => Promise<Page>
  /** What is wrong with the screen that is open. */
  find: (page: Page) => Promise<readonly string[]>
}

/** Visits screens one after the other and gathers what is wrong, with the screen's name. */
export async function eachScreen({ screens, subjects, open, find }: EachScreen): Promise<string[]> {
  const wrong: string[] = []
  for (const as of WHO) {
    const theirs = screens.filter((screen) => screen.as === as)
    if (theirs.length === 0) continue
    const page = await open(as)
    for (const screen of theirs) {
      await visit(page, screen, subjects)
      wrong.push(...(await find(page)).map((words) => `${screen.name}: ${words}`))
    }
  }
  return wrong
}
