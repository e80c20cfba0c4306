import { expect, type Page } from '@playwright/test'
import { documentOf } from '../support/desk-api.ts'
import { confirm, dialog, editor, SAVED, saved } from '../support/leader-desk.ts'
import { test } from '../support/rules-test.ts'

const LAW = { title: 'Luật Đất đai', number: '31/2024/QH15', article: 'Điều 141' }
const CITED = 'Luật Đất đai số 31/2024/QH15, Điều 141'

/** Pastes as the clipboard would. */
const paste = (page: Page, selector: string, text: string) =>
  page.locator(selector).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

test('LC1 what the answer rests on is written beside it, saved with the draft, and stands under it in public', async ({
  open,
  desk,
}) => {
  const word = Date.now()
  const { row } = await desk.assign(`Hạn mức công nhận đất ở là bao nhiêu ${word}?`)
  const page = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader' })
  await editor(page).click()
  await page.keyboard.type('Hạn mức do tỉnh quy định.')
  await page.getByRole('button', { name: 'Thêm căn cứ' }).click()
  await expect(page.getByLabel('Số, ký hiệu')).toBeFocused()
  await paste(page, '#reference-number', 'Điều 141 Luật Đất đai 31/2024/QH15')
  await expect(page.getByLabel('Số, ký hiệu')).toHaveValue('31/2024/QH15')
  await expect(page.getByLabel('Tên văn bản')).toHaveValue('Luật Đất đai')
  await expect(page.getByLabel('Điều, khoản')).toHaveValue('Điều 141')
  await page.keyboard.press('Enter')
  await expect(page.locator('.ld-cites').getByText(CITED)).toBeVisible()

  await page.getByRole('button', { name: 'Thêm căn cứ' }).click()
  await page.getByLabel('Số, ký hiệu').fill('71/2024/NĐ-CP')
  await expect(page.getByText('có căn cứ chưa ghi xong')).toBeVisible()
  await page.getByLabel('Tên văn bản').fill('Nghị định về giá đất')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Đưa lên: Nghị định số 71/ }).click()
  await expect(saved(page)).toBeVisible(SAVED)
  await expect
    .poll(async () => (await desk.read(row.id)).draft?.references.map(({ number }) => number))
    .toEqual(['71/2024/NĐ-CP', '31/2024/QH15'])

  await page.reload()
  await expect(page.locator('.ld-cites li')).toHaveCount(2)
  await page.getByRole('button', { name: /^Bỏ căn cứ: Nghị định số 71/ }).click()
  await page.getByRole('button', { name: /^Công bố/ }).click()
  await confirm(page)
  await expect(page.locator('.ld-references')).toContainText(CITED)
  const feed = await open('/')
  const article = feed.getByRole('article').filter({ hasText: String(word) })
  await expect(article).toContainText(CITED, { timeout: 15_000 })
  await expect(article).not.toContainText('71/2024')
})

test('LC1 a text block is made from what is selected, found without accents, inserted by a slash, and removed', async ({
  open,
  desk,
}) => {
  const name = `Nơi nộp ${Date.now()}`
  const { row } = await desk.assign(`Nộp hồ sơ ở đâu ${Date.now()}?`)
  const page = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader' })
  await editor(page).click()
  await page.keyboard.type('Ông bà nộp tại bộ phận một cửa của xã.')
  await page.keyboard.press('Control+A')
  await page.getByRole('button', { name: /^Đoạn mẫu/ }).click()
  await page.getByRole('button', { name: 'Lưu đoạn đang chọn' }).click()
  await page.getByLabel('Tên đoạn').fill(name)
  await page.getByRole('button', { name: 'Lưu đoạn mẫu' }).click()
  await expect(dialog(page).getByText(name)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()

  await editor(page).click()
  await expect(editor(page)).toBeFocused()
  // A dialog that closes hands back what was selected, perhaps only now.
  await expect(async () => {
    await page.keyboard.press('Control+End')
    expect(await page.evaluate(() => document.getSelection()?.isCollapsed)).toBe(true)
  }).toPass()
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await expect(page.getByLabel('Tìm đoạn mẫu')).toBeFocused()
  await page.keyboard.type(`noi nop ${name.slice(-13)}`)
  await expect(page.locator('.ld-block')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(editor(page).locator('p', { hasText: 'một cửa của xã' })).toHaveCount(2)
  await expect(editor(page)).not.toContainText('/')

  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('//')
  await expect(dialog(page)).toBeHidden()
  await expect(editor(page).locator('p').last()).toHaveText('/')

  await page.getByRole('button', { name: /^Đoạn mẫu/ }).click()
  await page.getByRole('button', { name: `Sửa đoạn mẫu: ${name}` }).click()
  await page.getByRole('button', { name: 'Xóa đoạn này' }).click()
  await page.getByRole('button', { name: /^Xóa hẳn/ }).click()
  await expect(page.getByLabel('Tìm đoạn mẫu')).toBeVisible()
  await expect(dialog(page).getByText(name)).toHaveCount(0)
})

test('LC1 an answer to a similar question is a start with its references; one undo drops both', async ({
  open,
  desk,
}) => {
  const text = `Đất ao liền kề nhà ở có được chuyển sang đất ở không, thủ tục thế nào ${Date.now()}?`
  const asked = await desk.assign(text)
  const before = await desk.act('leader', asked.row.id, 'draft', {
    body: documentOf('Được chuyển nếu phù hợp quy hoạch.'),
    references: [LAW],
  })
  await desk.act('leader', asked.row.id, 'publish', { draftRevision: before.draft?.revision })
  await expect.poll(async () => (await desk.read(asked.row.id)).state).toBe('published')

  const { row } = await desk.assign(text.replace('ao', 'vườn'))
  const page = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader' })
  await editor(page).waitFor()
  const card = page.locator('.gl-near').filter({ hasText: `Câu ${asked.row.number}` })
  await expect(card.locator('.gl-differs')).toHaveText('ao')
  await card.getByRole('button', { name: 'Dùng làm bản đầu' }).click()
  await expect(editor(page)).toHaveText('Được chuyển nếu phù hợp quy hoạch.')
  await expect(page.locator('.ld-cites')).toContainText(CITED)
  await expect(editor(page)).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(editor(page)).toHaveText('')
  await expect(page.locator('.ld-cites')).not.toContainText(CITED)

  await page.keyboard.type('Trước. Sau.')
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft')
  await card.getByRole('button', { name: 'Chèn vào chỗ con trỏ' }).click()
  await expect(editor(page).locator('p')).toHaveText([
    /^Trước\./,
    'Được chuyển nếu phù hợp quy hoạch.',
    /Sau\.$/,
  ])
})

test('LC2 what was written survives the crash of its page', async ({ open, desk }) => {
  const { row } = await desk.assign(`Đang viết thì máy hỏng ${Date.now()}?`)
  const address = `/leader/${desk.slug}/${row.id}`
  const page = await open(address, { as: 'leader' })
  await editor(page).click()
  await page.keyboard.type('Phần chưa kịp lưu lên máy chủ.')
  const crashed = page.waitForEvent('crash')
  const devtools = await page.context().newCDPSession(page)
  // Nobody answers any more.
  devtools.send('Page.crash').catch(() => undefined)
  await crashed
  const again = await page.context().newPage()
  await again.goto(address)
  await expect(editor(again)).toHaveText('Phần chưa kịp lưu lên máy chủ.')
  await expect(saved(again)).toBeVisible(SAVED)
  expect(JSON.stringify((await desk.read(row.id)).draft)).toContain('Phần chưa kịp lưu')
})

test('LC1 two saved drafts that differ in their references are shown with that difference', async ({
  open,
  desk,
}) => {
  const { row } = await desk.assign(`Hai người cùng dẫn căn cứ ${Date.now()}?`)
  const body = documentOf('Theo luật.')
  const first = await desk.act('expert', row.id, 'draft', { body, references: [LAW] })
  const page = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader' })
  await expect(editor(page)).toHaveText('Theo luật.')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: `Bỏ căn cứ: ${CITED}` }).click()
  await expect(page.getByText(/Chưa lưu được/)).toBeVisible({ timeout: 10_000 })
  await desk.act('expert', row.id, 'release', {}).catch(() => undefined)
  await desk.act('expert', row.id, 'draft', {
    body,
    references: [LAW, { title: 'Bộ luật Dân sự', number: '91/2015/QH13' }],
    draftRevision: first.draft?.revision,
  })
  await page.context().setOffline(false)
  const choice = page.locator('.ld-conflict')
  await expect(choice).toBeVisible({ timeout: 20_000 })
  await expect(choice.locator('del')).toContainText('91/2015/QH13')
  await page.getByRole('button', { name: 'Dùng bản đó' }).click()
  await expect(page.locator('.ld-cites li')).toHaveCount(2)
})

test('LC1 G4 on a phone the text has the room while somebody writes', async ({ open, desk }) => {
  const long = 'Nhà tôi ở từ năm 1994 trên đất bố mẹ cho miệng, không có giấy tờ gì. '.repeat(4)
  const { row } = await desk.assign(`${long}${Date.now()}?`)
  const page = await open(undefined, { as: 'leader', width: 360 })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/leader/${desk.slug}/${row.id}`)
  const heading = page.locator('.ld-question h2')
  await editor(page).waitFor()
  const tall = (await heading.boundingBox())?.height ?? 0
  await editor(page).click()
  await page.keyboard.type('Dòng đầu.')
  await expect.poll(async () => (await heading.boundingBox())?.height ?? 0).toBeLessThan(Math.min(40, tall))
  const tools = await page.locator('.gl-tools').boundingBox()
  expect(tools?.height ?? 100).toBeLessThan(60)
  for (let line = 0; line < 12; line += 1) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(`Dòng ${line}.`)
  }
  const covered = await page.evaluate(() => {
    const text = document.querySelector('.ProseMirror')?.getBoundingClientRect()
    return text ? Math.min(innerHeight, text.bottom) - Math.max(0, text.top) : 0
  })
  expect(covered).toBeGreaterThan(400)
  const letters = await editor(page).evaluate((text) => getComputedStyle(text).fontSize)
  expect(Number.parseFloat(letters)).toBeGreaterThanOrEqual(18)

  // Nothing moves away under the finger that signs.
  await expect(saved(page)).toBeVisible(SAVED)
  await editor(page).click()
  await page.getByRole('button', { name: /^Công bố/ }).click()
  await expect(dialog(page).getByRole('button', { name: 'Công bố', exact: true })).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Thôi' }).click()
  await page.getByRole('button', { name: 'Xem cả câu' }).click()
  await expect.poll(async () => (await heading.boundingBox())?.height).toBe(tall)
})
