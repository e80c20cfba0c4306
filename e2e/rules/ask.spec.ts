import { expect, type Page } from '@playwright/test'
import { test } from '../support/rules-test.ts'

const field = (page: Page) => page.getByLabel('Câu hỏi của bạn')
const consent = (page: Page) => page.locator('input[name=processing]')
const send = (page: Page) => page.getByRole('button', { name: 'Gửi câu hỏi' })
const summary = (page: Page) => page.getByRole('alert')
const RECEIPT = /\/receipts\/[2-9A-Z]{12}$/

test('AF1 AF3 without JavaScript: what is missing is said, what was typed stays, and a receipt comes', async ({
  open,
  desk,
}) => {
  const page = await open(`/${desk.slug}/ask`, { script: false, width: 360 })
  const text = `Không có script, hỏi lúc ${Date.now()}?`
  await field(page).fill(text)
  await page.getByLabel('Lĩnh vực').selectOption('Môi trường')
  await expect(page.getByLabel('Gửi tới').locator('option').first()).toHaveText('Tôi không biết')
  await send(page).click()
  await expect(summary(page)).toContainText('Cần bạn đồng ý xử lý dữ liệu')
  await expect(field(page)).toHaveValue(text)
  await expect(page.getByLabel('Lĩnh vực')).toHaveValue('moi-truong')

  await consent(page).check()
  await send(page).click()
  await expect(page).toHaveURL(RECEIPT)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Giữ mã này để theo dõi')
  await expect(page.getByText(text)).toBeVisible()
})

test('AF3 checked on submit only; the summary takes the focus and leads to the field', async ({
  open,
  desk,
}) => {
  const page = await open(`/${desk.slug}/ask`)
  await field(page).focus()
  await field(page).blur()
  await expect(summary(page)).toHaveCount(0)
  await expect(consent(page)).not.toBeChecked()
  await send(page).click()
  await expect(summary(page)).toBeFocused()
  await expect(summary(page)).toContainText('Chưa gửi được câu hỏi')
  await summary(page).getByRole('link', { name: 'Hãy viết câu hỏi của bạn' }).click()
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true')

  await field(page).fill('Vẫn thiếu đồng ý')
  await send(page).click()
  await expect(summary(page)).toBeFocused()
  await expect(summary(page).getByRole('link')).toHaveCount(1)
})

test('AF3 what was typed survives a 500, being offline and a reload, and is cleared with the receipt', async ({
  open,
  desk,
}) => {
  const address = `/${desk.slug}/ask`
  const page = await open(address)
  const text = `Mạng chập chờn lúc ${Date.now()} thì gửi thế nào?`
  await field(page).fill(text)
  await page.getByLabel('Tên của bạn').fill('Người hỏi')
  await consent(page).check()

  const asks = '**/api/sessions/*/questions'
  await page.route(asks, (route) =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: '', status: 500, code: 'internal' }),
    }),
  )
  await send(page).click()
  await expect(summary(page)).toBeFocused()
  await expect(summary(page)).toContainText('Hệ thống đang gặp lỗi ở phía chúng tôi')
  await page.unroute(asks)

  await page.context().setOffline(true)
  await expect(page.getByText('Viết được ngay, gửi khi có mạng')).toBeVisible()
  await expect(field(page)).toHaveValue(text)
  await page.context().setOffline(false)

  await page.reload()
  await expect(field(page)).toHaveValue(text)
  await expect(page.getByLabel('Tên của bạn')).toHaveValue('Người hỏi')
  await expect(consent(page)).toBeChecked()

  await send(page).click()
  await expect(page).toHaveURL(RECEIPT)
  await page.goto(address)
  await expect(field(page)).toHaveValue('')
})

test('AF4 a double tap, and a retry after a lost reply, give one receipt', async ({ open, desk }) => {
  const page = await open(`/${desk.slug}/ask`)
  const text = `Bấm hai lần lúc ${Date.now()} có thành hai câu không?`
  await field(page).fill(text)
  await consent(page).check()
  // The question is stored, its answer gets lost on the way.
  await page.route('**/api/sessions/*/questions', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await send(page).click()
  await expect(summary(page)).toContainText('Không nối được tới máy chủ')
  await page.unrouteAll()
  await send(page).dblclick()
  await expect(page).toHaveURL(RECEIPT)
  expect(await desk.count(text)).toBe(1)
})

test('AF2 while typing, similar answers are offered and never in the way', async ({ open, desk }) => {
  const word = `Đất trồng lúa nước ${Date.now()} chuyển sang trồng cây lâu năm`
  await desk.answer(`${word} cần giấy tờ gì?`)
  const page = await open(`/${desk.slug}/ask`)
  await field(page).fill(word)
  await expect(page.getByRole('region', { name: 'Có thể đã có câu trả lời' })).toContainText(word)
  await expect(field(page)).toBeFocused()
  await expect(send(page)).toBeEnabled()
})
