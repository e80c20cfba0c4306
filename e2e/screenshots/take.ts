// The pictures of the README: `npm run screenshots` takes them anew. Make the files smaller before they are committed.
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { test } from '../support/rules-test.ts'

// As long as on a real day, since the leader's desk names it.
test.use({ publishDelay: '10000' })

const WIDE = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 844 }

const ASKED =
  'Nhà tôi cạnh mương, mốc giới bị trôi sau trận lũ tháng trước. Xin cắm lại mốc thì nộp đơn ở đâu?'

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  // Pictures of a page that stands still.
  await page.waitForTimeout(500)
  await page.screenshot({
    path: fileURLToPath(new URL(`../../.github/screenshots/${name}.png`, import.meta.url)),
  })
}

test('feed', async ({ open }) => {
  const page = await open('/')
  await page.setViewportSize(WIDE)
  await page.getByRole('article').first().waitFor()
  await take(page, 'feed')
})

test('moderator: a question beside a similar one that has been answered', async ({ open, desk }) => {
  const page = await open(undefined, { as: 'moderator' })
  await page.setViewportSize(WIDE)
  await page.goto(`/moderator/${desk.slug}/new`)
  const row = page.getByRole('link', { name: /Em có lô đất 92 m2/ })
  // Opened by its address: nothing has the focus or the pointer.
  await page.goto((await row.getAttribute('href')) ?? '')
  await page.locator('.gl-near').first().waitFor()
  await page.keyboard.press('d')
  await page.locator('.md-choices li').first().waitFor()
  await take(page, 'moderator')
})

test('leader: an answer half written', async ({ open, desk }) => {
  const page = await open(undefined, { as: 'leader' })
  await page.setViewportSize(WIDE)
  await page.goto(`/leader/${desk.slug}`)
  await page.getByRole('link', { name: /sổ đỏ có mẫu mới/ }).click()
  await page.locator('[contenteditable=true]').click()
  await page.keyboard.type('Sổ bìa hồng đã cấp vẫn có giá trị pháp lý, ông bà không bắt buộc phải đổi.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Khi muốn đổi sang mẫu mới, ông bà nộp đơn và sổ cũ tại bộ phận một cửa của xã ')
  await page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/).waitFor()
  await take(page, 'leader')
})

test('ask, and the receipt', async ({ open, desk }) => {
  const page = await open(`/${desk.slug}/ask`, { width: PHONE.width })
  await page.setViewportSize(PHONE)
  await page.getByLabel('Câu hỏi của bạn').fill(ASKED)
  await page.getByLabel('Câu hỏi của bạn').blur()
  await take(page, 'ask')
  await page.locator('input[name=processing]').check()
  await page.getByRole('button', { name: 'Gửi câu hỏi' }).click()
  await page.waitForURL(/\/receipts\//)
  await take(page, 'receipt')
})

test('board', async ({ open, desk }) => {
  const page = await open(undefined, { as: 'organiser' })
  await page.setViewportSize({ width: 1280, height: 1120 })
  await page.goto(`/organiser/sessions/${desk.slug}`)
  await page.getByRole('heading', { name: 'Theo đơn vị' }).waitFor()
  await take(page, 'board')
})

test('close: some questions have no outcome yet', async ({ open, desk }) => {
  const page = await open(undefined, { as: 'organiser' })
  await page.setViewportSize({ width: 1280, height: 1120 })
  await page.goto(`/organiser/sessions/${desk.slug}/close`)
  await page.locator('.og-open-text').first().waitFor()
  await take(page, 'close')
})
