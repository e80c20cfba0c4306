import { expect } from '@playwright/test'
import { documentOf } from '../support/desk-api.ts'
import { dialog, editor } from '../support/leader-desk.ts'
import { test } from '../support/rules-test.ts'

test('MC2 LC4 who holds a published answer is named, and is taken over with a reason before it is corrected', async ({
  open,
  desk,
}) => {
  const { row } = await desk.answer(`Điều phối đang che câu đã trả lời ${Date.now()}?`)
  const page = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader' })
  const correct = page.getByRole('button', { name: /^Đính chính/ })
  const withdraw = page.getByRole('button', { name: /^Rút câu trả lời/ })
  await expect(correct).toBeEnabled()
  await desk.act('moderator', row.id, 'claim', {})
  await expect(page.getByText('Điều phối 1 đang giữ câu này')).toBeVisible()
  for (const act of [correct, withdraw]) {
    await expect(act).toBeDisabled()
    await expect(act).toContainText('người khác đang giữ')
  }

  await page.getByRole('button', { name: 'Giữ thay' }).click()
  await dialog(page).getByRole('button', { name: 'Giữ thay' }).click()
  await expect(dialog(page)).toContainText('Ghi lý do trước khi giữ thay.')
  await dialog(page).getByLabel('Lý do').fill('Cần đính chính ngay.')
  await dialog(page).getByRole('button', { name: 'Giữ thay' }).click()
  await expect(page.getByText('Điều phối 1 đang giữ câu này')).toBeHidden()
  await page.locator('.ld-history summary').click()
  await expect(page.locator('.ld-history')).toContainText(/: giữ thay Điều phối 1.*Cần đính chính ngay\./s)

  await correct.click()
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Trong giờ hành chính.')
  await page.getByLabel('Ghi chú đính chính').fill('Thêm giờ.')
  await page.getByRole('button', { name: /^Công bố bản đính chính/ }).click()
  await expect(page.locator('.ld-body')).toContainText('Trong giờ hành chính.')
  // Done is free again: whoever masks does not wait for it.
  await expect.poll(async () => (await desk.read(row.id)).claim).toBeUndefined()
})

test('LC4 a correction goes on after a reload, and says when another one came in between', async ({
  open,
  desk,
}) => {
  const { row } = await desk.answer(`Hai người cùng đính chính ${Date.now()}?`, 'Nộp ở xã.')
  const page = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader' })
  const overtaken = page.getByText('Bản đang công khai vừa được đính chính ở nơi khác.', { exact: false })
  const begin = async (): Promise<void> => {
    await page.getByRole('button', { name: /^Đính chính/ }).click()
    await editor(page).waitFor()
  }
  await begin()
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Bản của tôi.')
  await page.reload()
  await begin()
  await expect(editor(page)).toHaveText('Nộp ở xã. Bản của tôi.')
  await expect(overtaken).toHaveCount(0)

  await desk.act('leader', row.id, 'correct', { body: documentOf('Nộp ở phường.'), note: 'Sau sắp xếp.' })
  await expect(overtaken).toBeVisible()
  await page.reload()
  await begin()
  await expect(editor(page)).toHaveText('Nộp ở xã. Bản của tôi.')
  await expect(overtaken).toBeVisible()
  await expect(page.locator('.ld-diff')).toContainText('phường')
})
