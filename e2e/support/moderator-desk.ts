import type { Locator, Page } from '@playwright/test'
import type { DeskApi, Username } from './desk-api.ts'
import { isLive } from './is-live.ts'
import type { Open } from './rules-test.ts'

type At = { as?: Username; queue?: string; width?: number }

/** Opens a question at the moderators' desk, complete and live. */
export async function openQuestion(
  open: Open,
  desk: DeskApi,
  id: string,
  { as = 'moderator', queue = 'new', width = 1280 }: At = {},
): Promise<Page> {
  const page = await open(undefined, { as, width })
  const live = isLive(page)
  await page.goto(`/moderator/${desk.slug}/${queue}/${id}`)
  await detail(page).locator('.md-bar').first().waitFor()
  await live
  return page
}

/** The pane of the question that is open. */
export const detail = (page: Page): Locator => page.getByRole('region', { name: 'Câu đang xem' })

/** What can be decided on it. */
export const decisions = (page: Page): Locator => page.getByRole('group', { name: 'Quyết định' })

export const decision = (page: Page, name: RegExp): Locator => decisions(page).getByRole('button', { name })

/** The line of a question in the list. */
export const rowOf = (page: Page, text: string): Locator =>
  page.locator('.md-rows .gl-row').filter({ hasText: text })

export const undo = (page: Page): Locator => page.getByRole('button', { name: /^Hoàn tác/ })
