import { randomUUID } from 'node:crypto'
import type { DeskList } from '@giaoluu/contract/lists'
import type { DeskQuestion } from '@giaoluu/contract/question'
import { expect, type Page } from '@playwright/test'
import type { DeskApi } from '../support/desk-api.ts'
import { confirm, dialog, editor, SAVED, saved } from '../support/leader-desk.ts'
import { test } from '../support/rules-test.ts'

/** The year-round desk, which asks for a second signature. */
const STANDING = 'thuong-truc'
const UNIT = 'vu-dat-dai'

/** The heading under which a question stands in the queue. */
const headingOver = (page: Page, id: string): Promise<string> =>
  page
    .locator(`.gl-row:has(a[href$="/${id}"])`)
    .first()
    .evaluate((row) => {
      let before = row.previousElementSibling
      while (before && before.tagName !== 'H3') before = before.previousElementSibling
      return before?.textContent ?? 'Của tôi'
    })

/** Asks at the year-round desk and sends it to a unit. */
async function assignAtTheDesk(desk: DeskApi, text: string): Promise<DeskQuestion> {
  const asked = await fetch(`${desk.url}/api/sessions/${STANDING}/questions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ submissionId: randomUUID(), text, consent: { processing: true } }),
  })
  const { number } = (await asked.json()) as { number: number }
  const list = await fetch(`${desk.url}/api/desk/questions?session=${STANDING}&limit=200`, {
    headers: { cookie: await desk.cookie('moderator') },
  })
  const { questions } = (await list.json()) as DeskList
  const id = questions.find((row) => row.number === number)?.id ?? ''
  return desk.act('moderator', id, 'assign', { unit: UNIT })
}

test('LC3 a leader lends their name and takes it back; the expert publishes in it, and the history says both', async ({
  open,
  desk,
}) => {
  const { row } = await desk.assign(`Chuyên viên ký thay lãnh đạo ${Date.now()}?`)
  const leader = await open(`/leader/${desk.slug}`, { as: 'leader' })
  await leader.getByRole('button', { name: 'Tùy chọn' }).click()
  await leader.getByRole('button', { name: 'Ủy quyền công bố' }).click()
  await expect(leader.getByText(/^từ \d\d:\d\d \d\d\/\d\d\/\d{4}$/)).toBeVisible()
  await leader.getByRole('button', { name: /^Thôi ủy quyền/ }).click()
  await expect(leader.getByText('Chưa có ủy quyền nào.')).toBeVisible()

  const expert = await open(`/leader/${desk.slug}/${row.id}`, { as: 'expert' })
  await editor(expert).click()
  await expect(expert.getByText(/^Chưa có lãnh đạo nào giao bạn ký thay/)).toBeVisible()

  await leader.getByRole('button', { name: 'Ủy quyền', exact: true }).click()
  await expect(leader.getByRole('button', { name: /^Thôi ủy quyền/ })).toBeVisible()
  await expert.reload()
  await editor(expert).click()
  await expert.keyboard.type('Trả lời dưới tên lãnh đạo.')
  await expect(expert.getByText('Lãnh đạo 1 ký.')).toBeVisible()
  await expert.getByRole('button', { name: /^Công bố/ }).click()
  await confirm(expert)
  await expect(expert.locator('.ld-byline b')).toContainText('Lãnh đạo 1')
  await expert.locator('.ld-history summary').click()
  await expect(expert.locator('.ld-history')).toContainText(/Chuyên viên 1.*: ký công bố dưới tên Lãnh đạo 1/)
})

test('LC3 where a session asks for it, what one submits another signs word for word; its author cannot', async ({
  open,
  desk,
}) => {
  const own = await assignAtTheDesk(desk, `Lãnh đạo tự soạn rồi trình ${Date.now()}?`)
  const page = await open(`/leader/${STANDING}/${own.id}`, { as: 'leader' })
  await editor(page).click()
  await page.keyboard.type('Lãnh đạo soạn.')
  await expect(page.getByText('người khác trong đơn vị ký bản bạn trình')).toBeVisible()
  await page.getByRole('button', { name: /^Trình ký/ }).click()
  await expect(page.getByText('bạn soạn bản cuối, người khác phải ký')).toBeVisible()
  await expect.poll(() => headingOver(page, own.id)).toMatch(/^Đã trình, chờ người khác ký/)
  await page.reload()
  await expect.poll(() => headingOver(page, own.id)).toMatch(/^Đã trình, chờ người khác ký/)

  const { id } = await assignAtTheDesk(desk, `Chuyên viên soạn, lãnh đạo ký ${Date.now()}?`)
  const expert = await open(`/leader/${STANDING}/${id}`, { as: 'expert' })
  await editor(expert).click()
  await expert.keyboard.type('Chuyên viên soạn.')
  await expert.getByRole('button', { name: /^Trình ký/ }).click()
  await expect(expert.getByText('Đã trình, đang chờ lãnh đạo ký.')).toBeVisible()

  await page.goto(`/leader/${STANDING}/${id}`)
  await expect(page.getByText(/^Bản Chuyên viên 1 trình/)).toBeVisible()
  await page.getByRole('button', { name: 'Trả lại người soạn' }).click()
  await page.getByLabel('Cần sửa gì').fill('Thêm căn cứ.')
  await dialog(page).getByRole('button', { name: 'Trả lại người soạn' }).click()
  await expect(expert.getByText(/trả lại để sửa: Thêm căn cứ\.$/)).toBeVisible()
  await expert.getByRole('button', { name: /^Trình ký/ }).click()
  await expect(expert.getByText('Đã trình, đang chờ lãnh đạo ký.')).toBeVisible()
  await page.getByRole('button', { name: /^Ký và công bố/ }).click()
  await confirm(page)
  await expect.poll(async () => (await desk.read(id)).state, { timeout: 15_000 }).toBe('published')
})

test('LC1 what waits in another session stands in the queue, and opens at that session’s desk', async ({
  open,
  desk,
}) => {
  const there = await assignAtTheDesk(desk, `Hỏi ở bàn thường trực ${Date.now()}?`)
  const page = await open(`/leader/${desk.slug}`, { as: 'leader' })
  await expect(page.getByRole('heading', { name: /^Ở phiên khác: Hỏi đáp thường trực/ })).toBeVisible()
  await page.locator(`a[href="/leader/${STANDING}/${there.id}"]`).click()
  await expect(page).toHaveURL(new RegExp(`/leader/${STANDING}/${there.id}$`))
  await editor(page).click()
  await page.keyboard.type('Trả lời ở bàn thường trực.')
  await expect(saved(page)).toBeVisible(SAVED)
})

test('LC1 a unit that answers together with another writes; the other signs and publishes', async ({
  open,
  desk,
}) => {
  const { row } = await desk.ask(`Đất có nước thải đổ vào ${Date.now()}?`)
  await desk.act('moderator', row.id, 'assign', { unit: 'cuc-moi-truong', coUnits: [UNIT] })
  const page = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader' })
  await editor(page).click()
  await page.keyboard.type('Phần của Vụ Đất đai.')
  await expect(saved(page)).toBeVisible(SAVED)
  await expect(page.getByText('Đơn vị đó ký và công bố.', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Công bố/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Trả về điều phối' })).toHaveCount(0)
  // Leaving gives the question free.
  await page.getByRole('link', { name: 'Giao Lưu, danh sách phiên' }).click()
  await expect.poll(async () => (await desk.read(row.id)).claim).toBeUndefined()
  const signing = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader2' })
  await expect(editor(signing)).toHaveText('Phần của Vụ Đất đai.')
  await expect(signing.getByText(/^Cùng trả lời với Vụ Đất đai/)).toBeVisible()
  await signing.getByRole('button', { name: /^Công bố/ }).click()
  await confirm(signing)
  await expect.poll(async () => (await desk.read(row.id)).state, { timeout: 15_000 }).toBe('published')
})
