import type { Locator, Page } from '@playwright/test'

/** Where an answer is written. */
export const editor = (page: Page): Locator => page.locator('.ld-body [contenteditable=true]')

export const saved = (page: Page): Locator => page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/)
/** Two seconds of quiet, and a machine that has other things to do. */
export const SAVED = { timeout: 15_000 }

export const dialog = (page: Page): Locator => page.getByRole('dialog')

/** With a second to take it back in, the desk asks before it sends. */
export const confirm = (page: Page): Promise<void> =>
  dialog(page).getByRole('button', { name: 'Công bố', exact: true }).click()
