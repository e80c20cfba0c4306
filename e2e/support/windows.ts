import type { Browser, Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** The one password of the demo accounts in these tests. */
export const PASSWORD = process.env.GIAOLUU_DEMO_PASSWORD ?? ''

const DAY = 'Ngày giao lưu trực tuyến (mẫu)'

type Window = { width: number; url: string }

/** A window of its own: nobody else's cookies, storage or cache. */
export async function openWindow(browser: Browser, { width, url }: Window): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'vi-VN',
    viewport: { width, height: width < 600 ? 780 : 900 },
  })
  return context.newPage()
}

/** Signs in at a console and opens the day. */
export async function openDesk(
  browser: Browser,
  console: 'moderator' | 'leader',
  username: string,
  window: Window,
): Promise<Page> {
  const page = await openWindow(browser, window)
  await page.goto(`/${console}/`)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('link', { name: DAY }).click()
  return page
}

/** Asks by the form as a person would and gives the receipt's code. */
export async function ask(page: Page, text: string): Promise<string> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Đặt câu hỏi' }).first().click()
  await page.getByLabel('Câu hỏi của bạn').fill(text)
  await page.locator('input[name=processing]').check()
  await page.getByRole('button', { name: 'Gửi câu hỏi' }).click()
  await page.waitForURL(/\/receipts\/[2-9A-Z]{12}/)
  return /receipts\/([2-9A-Z]{12})/.exec(page.url())?.[1] ?? ''
}

/** The article of an answer in an open feed. */
export const answerIn = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text })

/** Accepts a question at the moderator's desk and sends it to a unit. */
export async function acceptAndRoute(page: Page, text: string, unit: string): Promise<void> {
  // News waits at the end of the queue, so that nothing moves what is being read ([MC1]).
  const fresh = page.getByRole('button', { name: /câu mới ở cuối hàng/ })
  // The only one in a queue is open beside its line.
  const row = page.getByText(text).first()
  await expect(fresh.or(row).first()).toBeVisible()
  if (!(await row.isVisible())) await fresh.click()
  await row.click()
  await page.getByLabel('Chuyển tới').fill(unit)
  await page.getByLabel('Chuyển tới').press('Enter')
  await page.getByRole('button', { name: /^Duyệt và chuyển/ }).click()
  await expect(page.getByText(new RegExp(`đã chuyển tới ${unit}`)).last()).toBeVisible()
}

/** Opens a question at the leader's desk and writes its answer. */
export async function startAnswer(page: Page, text: string, answer: string): Promise<void> {
  const row = page.getByText(text).first()
  await row.waitFor({ state: 'attached' })
  // On a narrow screen the queue is a page of its own.
  if (!(await row.isVisible())) await page.getByRole('button', { name: /^Của tôi/ }).click()
  await page.getByText(text).filter({ visible: true }).first().click()
  const start = page.getByRole('button', { name: /^Bắt đầu câu này/ })
  if (await start.isVisible()) await start.click()
  const editor = page.locator('[contenteditable=true]')
  await editor.click()
  await page.keyboard.type(answer)
  await expect(page.getByText(/Đã lưu \d\d:\d\d:\d\d/)).toBeVisible()
}

/** Answers a question at the leader's desk and signs it. */
export async function publish(page: Page, text: string, answer: string): Promise<void> {
  await startAnswer(page, text, answer)
  await page.getByRole('button', { name: /^Công bố/ }).click()
  // With a second to take it back in, the desk asks before it sends.
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /công bố/i })
    .click()
}

/** Waits for an answer in an open feed, showing what is held back so that nothing moves ([PF2]). */
export async function reveal(page: Page, text: string): Promise<void> {
  const fresh = page.getByRole('button', { name: /câu trả lời mới/ })
  const answer = answerIn(page, text)
  await expect(fresh.or(answer).first()).toBeVisible({ timeout: 40_000 })
  if (!(await answer.isVisible())) await fresh.click()
  await expect(answer).toBeVisible()
}
