import { expect } from '@playwright/test'
import { test } from '../support/rules-test.ts'

// The 10 s a day has.
test.use({ publishDelay: '10000' })

test('LC4 publishing names what it means, can be taken back while seconds run, and nothing became public', async ({
  open,
  desk,
}) => {
  const { row } = await desk.assign(`Công bố rồi rút lại lúc ${Date.now()}?`)
  const page = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader' })
  const editor = page.locator('[contenteditable=true]')
  await editor.click()
  await page.keyboard.type('Trả lời còn thiếu căn cứ.')
  await expect(page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/)).toBeVisible()
  await expect(page.getByText('Công khai dưới tên Vụ trưởng Vụ Đất đai')).toBeVisible()
  await expect(page.getByText('Báo cho người hỏi. Rút lại được trong 10 giây.')).toBeVisible()
  await page.getByRole('button', { name: /^Công bố/ }).click()
  await expect(page.getByText(`Đang công bố câu trả lời ${row.number}.`)).toBeVisible()
  expect((await desk.read(row.id)).state).toBe('publishing')
  await page
    .getByRole('button', { name: /^Rút lại/ })
    .first()
    .click()
  await expect(editor).toHaveText('Trả lời còn thiếu căn cứ.')
  expect((await desk.read(row.id)).state).toBe('drafting')
  expect(await (await fetch(`${desk.url}/${desk.slug}`)).text()).not.toContain(row.text)
})
