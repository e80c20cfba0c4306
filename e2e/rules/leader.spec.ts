import { expect } from '@playwright/test'
import { editor, saved } from '../support/leader-desk.ts'
import { test } from '../support/rules-test.ts'

test('LC2 what is written is saved by itself, says when, and survives a reload at any moment', async ({
  open,
  desk,
}) => {
  const { row } = await desk.assign(`Soạn dở thì tải lại trang lúc ${Date.now()}?`)
  const page = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader' })
  await editor(page).click()
  await page.keyboard.type('Phần đã lưu lên máy chủ.')
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(editor(page)).toHaveText('Phần đã lưu lên máy chủ.')

  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Phần chưa kịp lưu.')
  await page.reload()
  await expect(editor(page)).toHaveText('Phần đã lưu lên máy chủ. Phần chưa kịp lưu.')
  await expect(saved(page)).toBeVisible()
})

test('LC2 G2 without a network the draft stays on this machine, says so, and is saved on return', async ({
  open,
  desk,
}) => {
  const { row } = await desk.assign(`Soạn khi mất mạng lúc ${Date.now()}?`)
  const page = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader' })
  await editor(page).waitFor()
  await page.context().setOffline(true)
  await editor(page).click()
  await page.keyboard.type('Viết khi mất mạng.')
  await expect(page.getByText(/Chưa lưu được\..*Bản của bạn vẫn giữ trên máy này\./)).toBeVisible({
    timeout: 10_000,
  })
  await page.context().setOffline(false)
  await expect(saved(page)).toBeVisible({ timeout: 15_000 })
  await expect
    .poll(async () => JSON.stringify((await desk.read(row.id)).draft))
    .toContain('Viết khi mất mạng.')
})
