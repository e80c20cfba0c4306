import type { ReceiptView } from '@giaoluu/contract/receipt'
import { expect } from '@playwright/test'
import { enterQuestion, ownSession } from '../support/own-session.ts'
import { test } from '../support/rules-test.ts'

test('a session is made, set up and announced; what was typed survives a mistake', async ({ open, desk }) => {
  const word = String(Date.now())
  const page = await open('/organiser/', { as: 'organiser' })
  await page.getByRole('link', { name: 'Lập phiên mới' }).click()
  await page.getByLabel('Tên phiên').fill(`Ngày hỏi đáp về đất đai ${word}`)
  await expect(page.getByLabel('Địa chỉ trang')).toHaveValue(`ngay-hoi-dap-ve-dat-dai-${word}`)
  await page.getByRole('button', { name: 'Lập phiên', exact: true }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByLabel('Ngày, dạng ngày/tháng/năm').fill('20/11/2030')
  await page.getByRole('button', { name: 'Lập phiên', exact: true }).click()

  await expect(page.getByRole('heading', { name: 'Thiết lập phiên' })).toBeVisible()
  const opens = page.getByRole('group', { name: 'Mở cửa' })
  await expect(opens.getByLabel('Ngày, dạng ngày/tháng/năm')).toHaveValue('20/11/2030')
  await expect(opens.getByLabel('Giờ')).toHaveValue('08:00')
  await expect(page.getByLabel('Giờ nghỉ 1 từ')).toHaveValue('12:00')

  const closes = page.getByRole('group', { name: 'Kết thúc', exact: true })
  await closes.getByLabel('Giờ').fill('07:00')
  await page.getByLabel('Điện thoại: Bắt buộc').check()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('Giờ kết thúc phải sau giờ mở cửa')
  await expect(page.getByLabel('Điện thoại: Bắt buộc')).toBeChecked()
  await closes.getByLabel('Giờ').fill('17h30')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText(/^Đã lưu lúc \d\d:\d\d:\d\d$/)).toBeVisible()
  await expect(closes.getByLabel('Giờ')).toHaveValue('17:30')

  const slug = `ngay-hoi-dap-ve-dat-dai-${word}`
  expect((await fetch(`${desk.url}/api/sessions/${slug}`)).status).toBe(404)
  await page.getByRole('button', { name: 'Công bố phiên' }).click()
  await expect(page.getByText('Sắp diễn ra').first()).toBeVisible()
  const known = await fetch(`${desk.url}/api/sessions/${slug}`)
  expect(await known.json()).toMatchObject({ state: 'announced', askFields: { phone: 'required' } })
})

test('OC3 a practice session is banded on its pages and emptied by its typed title only', async ({
  open,
  desk,
}) => {
  const { slug, title } = await ownSession(desk, { practice: true })
  await enterQuestion(desk, slug, 'Câu tập dượt?')
  const page = await open(`/organiser/sessions/${slug}/setup`, { as: 'organiser' })
  await expect(page.getByRole('region', { name: 'DIỄN TẬP' })).toBeVisible()
  for (const part of ['Bảng điều hành', 'Nhập câu hỏi', 'Kết thúc', 'Báo cáo', 'Thiết lập']) {
    await page.getByRole('navigation', { name: 'Mục' }).getByRole('link', { name: part, exact: true }).click()
    await expect(page.getByRole('region', { name: 'DIỄN TẬP' })).toBeVisible()
    if (part === 'Báo cáo') await expect(page.locator('.gl-print-head')).toContainText('DIỄN TẬP')
  }
  await page.getByRole('button', { name: 'Xóa sạch phiên diễn tập' }).click()
  const dialog = page.getByRole('dialog')
  const wipe = dialog.getByRole('button', { name: /^Xóa sạch/ })
  await expect(wipe).toHaveAttribute('aria-disabled', 'true')
  await dialog.getByLabel('Gõ tên phiên để xác nhận').fill(title.slice(1))
  await expect(wipe).toHaveAttribute('aria-disabled', 'true')
  await dialog.getByLabel('Gõ tên phiên để xác nhận').fill(` ${title.normalize('NFD')} `)
  await wipe.click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('0 câu đã nhận')).toContainText('Đã xóa sạch')
})

test('what came by telephone is entered, its receipt shown and the next one entered at once', async ({
  open,
  desk,
}) => {
  const words = `Gọi điện hỏi về thuế đất ${Date.now()}`
  const page = await open(`/moderator/${desk.slug}/new`, { as: 'moderator' })
  await page.getByRole('link', { name: 'Nhập câu hỏi' }).click()
  await expect(page.getByRole('link', { name: 'Thiết lập' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Lưu và lấy biên nhận' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByLabel('Giấy', { exact: true }).check()
  await page.getByLabel('Câu hỏi', { exact: true }).fill(words)
  await page.locator('#entry-processing').check()
  await page.reload()
  await expect(page.getByLabel('Câu hỏi', { exact: true })).toHaveValue(words)
  await page.getByRole('button', { name: 'Lưu và lấy biên nhận' }).click()
  const slab = page.getByRole('region', { name: /^Đã lưu câu/ })
  await expect(slab).toBeFocused()
  await expect(slab.getByRole('img', { name: 'Mã QR mở biên nhận' })).toBeVisible()
  await expect(slab.locator('blockquote')).toHaveText(words)
  const code = ((await slab.locator('.gl-code').textContent()) ?? '').replaceAll(' ', '')
  const receipt = (await (await fetch(`${desk.url}/api/receipts/${code}`)).json()) as ReceiptView
  expect(receipt).toMatchObject({ text: words, state: 'received' })
  await slab.getByRole('button', { name: 'Nhập câu tiếp' }).click()
  await expect(page.getByLabel('Câu hỏi', { exact: true })).toBeFocused()
  await expect(page.getByLabel('Câu hỏi', { exact: true })).toHaveValue('')
  await expect(page.getByLabel('Giấy', { exact: true })).toBeChecked()
})
