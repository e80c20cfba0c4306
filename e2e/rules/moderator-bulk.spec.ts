import { expect, type Page } from '@playwright/test'
import type { Asked, DeskApi } from '../support/desk-api.ts'
import { detail, openQuestion, rowOf, undo } from '../support/moderator-desk.ts'
import { test } from '../support/rules-test.ts'

const card = (page: Page, text: string) => page.locator('.md-rows .gl-row-card').filter({ hasText: text })
const many = (page: Page) => page.getByRole('region', { name: 'Làm cho nhiều câu' })
const chosen = (page: Page) => page.getByRole('region', { name: 'Các câu đã chọn' })
const states = (desk: DeskApi, asked: readonly Asked[]) =>
  Promise.all(asked.map(async (each) => (await desk.read(each.row.id)).state))

async function askThree(desk: DeskApi, words: string): Promise<[Asked, Asked, Asked]> {
  const word = `${words} ${Date.now()}`
  const [a, b, c] = await desk.askMany([`${word} thứ nhất?`, `${word} thứ hai?`, `${word} thứ ba?`])
  if (!a || !b || !c) throw new Error('nothing to choose')
  return [a, b, c]
}

test('[MC4] chosen by keys, seen before it is done, done at once, undone as one', async ({ open, desk }) => {
  const asked = await askThree(desk, 'Từ chối cả ba')
  const page = await openQuestion(open, desk, asked[0].row.id)
  await page.keyboard.press('v')
  await page.keyboard.press('Shift+j')
  await page.keyboard.press('Shift+j')
  await expect(chosen(page)).toContainText('3 câu đã chọn')
  await page.keyboard.press('x')
  await expect(many(page)).toContainText('Chọn một lý do để xem lời người hỏi sẽ đọc.')
  await page.keyboard.press('4')
  await expect(many(page)).toContainText('Câu hỏi chưa đủ thông tin để trả lời đúng.')
  await expect(many(page)).toContainText(/3 câu sẽ bị từ chối/)
  for (const each of asked) await expect(many(page)).toContainText(each.row.text)
  expect(await states(desk, asked)).toEqual(['received', 'received', 'received'])

  await page.keyboard.press('Control+Enter')
  await expect(undo(page)).toBeVisible()
  await expect(page.getByText(/^3 câu đã từ chối/).first()).toBeVisible()
  await expect(rowOf(page, asked[0].row.text)).toHaveCount(0)
  expect(await states(desk, asked)).toEqual(['declined', 'declined', 'declined'])
  await page.keyboard.press('z')
  await expect(page.getByText('Đã hoàn tác 3 câu').first()).toBeVisible()
  expect(await states(desk, asked)).toEqual(['received', 'received', 'received'])
})

test('[MC4] what cannot be done is named with its reason, before and after', async ({ open, desk }) => {
  const asked = await askThree(desk, 'Một câu đang có người giữ')
  await desk.act('moderator2', asked[1].row.id, 'claim', {})
  const page = await openQuestion(open, desk, asked[0].row.id)
  await page.keyboard.press('v')
  await page.keyboard.press('Shift+j')
  await page.keyboard.press('Shift+j')
  await page.keyboard.press('h')
  await expect(many(page)).toContainText('1 câu không làm được')
  await expect(many(page).getByRole('link', { name: new RegExp(asked[1].row.text) })).toContainText(
    'đang giữ',
  )
  await expect(many(page)).toContainText('2 câu sẽ để lại')
  await page.keyboard.press('Enter')
  await expect(many(page)).toContainText('Kết quả')
  await expect(many(page)).toContainText('2 câu để lại')
  expect(await states(desk, asked)).toEqual(['held', 'received', 'held'])
  await many(page)
    .getByRole('link', { name: new RegExp(asked[1].row.text) })
    .click()
  await expect(detail(page)).toContainText(asked[1].row.text)
})

test('[MC4] Escape gives a selection up; a box and Shift choose a range; nothing begins without a network', async ({
  open,
  desk,
}) => {
  const asked = await askThree(desk, 'Chọn bằng chuột')
  const page = await openQuestion(open, desk, asked[0].row.id)
  await rowOf(page, asked[0].row.text).hover()
  await rowOf(page, asked[0].row.text).getByRole('checkbox').check()
  await rowOf(page, asked[2].row.text)
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] })
  await expect(chosen(page)).toContainText('3 câu đã chọn')
  await page.keyboard.press('Escape')
  await expect(chosen(page)).toHaveCount(0)

  await page.keyboard.press('v')
  await page.context().setOffline(true)
  await expect(chosen(page)).toContainText('Đang mất mạng. Làm nhiều câu một lúc phải chờ có mạng.', {
    timeout: 30_000,
  })
  await page.keyboard.press('h')
  await expect(many(page)).toHaveCount(0)
  await page.context().setOffline(false)
  expect(await states(desk, asked)).toEqual(['received', 'received', 'received'])
})

test('[MC4] [MC1] a flood is one card that grows where it stands; all of it is linked to its first question', async ({
  open,
  desk,
}) => {
  const stamp = Date.now()
  const words = `Giá đất mới ở thôn ${stamp} áp dụng từ ngày nào`
  const [before] = await desk.askMany([`Câu đứng trước dòng lũ ${stamp} về mương nước?`])
  const asked: Asked[] = []
  for (const text of [`${words}?`, `${words.toUpperCase()}!`, `${words}  ạ`]) asked.push(await desk.ask(text))
  if (!before || !asked[0]) throw new Error('no flood')
  // A card that followed its newest question would go below this one.
  const after = await desk.ask(`Câu đứng sau dòng lũ ${stamp} về rừng phòng hộ?`)
  const page = await openQuestion(open, desk, before.row.id)
  await page.keyboard.press('j')
  await expect(page.getByRole('heading', { name: '3 câu giống nhau' })).toBeVisible()
  const place = await card(page, String(stamp)).boundingBox()
  for (const text of [`${words} vậy?`, `${words}!`]) asked.push(await desk.ask(text))
  await expect(card(page, String(stamp))).toContainText('5 câu giống nhau')
  const grown = await card(page, String(stamp)).boundingBox()
  expect(grown?.y).toBe(place?.y)
  expect((await rowOf(page, after.row.text).boundingBox())?.y).toBeGreaterThan(grown?.y ?? 0)

  await page.keyboard.press('ArrowRight')
  await expect(card(page, String(stamp)).getByRole('button', { expanded: true })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(card(page, String(stamp)).getByRole('button', { expanded: false })).toBeVisible()

  await page.keyboard.press('d')
  await expect(many(page)).toContainText(`sẽ gộp vào câu ${asked[0].row.number}`)
  await expect(many(page)).toContainText(`Câu ${asked[0].row.number} sẽ có 5 người hỏi`)
  await page.keyboard.press('Control+Enter')
  await expect(undo(page)).toBeVisible()
  expect(await states(desk, asked)).toEqual(['received', 'linked', 'linked', 'linked', 'linked'])
  await expect(card(page, String(stamp))).toHaveCount(0)
})

test('[MC4] labels are put on many at once, seen on the rows, and a list of one label has an address', async ({
  open,
  desk,
}) => {
  const asked = await askThree(desk, 'Gắn nhãn')
  const page = await openQuestion(open, desk, asked[0].row.id)
  await page.keyboard.press('v')
  await page.keyboard.press('Shift+j')
  await page.keyboard.press('l')
  const name = 'Cần trả lời gấp'
  await many(page).getByRole('checkbox', { name }).check()
  await expect(many(page)).toContainText('2 câu sẽ có nhãn')
  await page.keyboard.press('Control+Enter')
  await expect(rowOf(page, asked[1].row.text)).toContainText(name)

  await page.keyboard.press('f')
  await page.getByLabel('Nhãn', { exact: true }).selectOption({ label: name })
  await expect(page).toHaveURL(/label=/)
  await expect(rowOf(page, asked[1].row.text)).toBeVisible()
  await expect(rowOf(page, asked[2].row.text)).toHaveCount(0)
  await page.reload()
  await expect(rowOf(page, asked[1].row.text)).toBeVisible()
  await page.getByRole('button', { name: `Bỏ lọc Nhãn: ${name}` }).click()
  await expect(page).not.toHaveURL(/label=/)
  await page.goBack()
  await expect(page).toHaveURL(/label=/)
})

test('[MC4] [G4] at 360 px the bar stands at the foot, nothing scrolls sideways, an act is a page of its own', async ({
  open,
  desk,
}) => {
  const asked = await askThree(desk, 'Chọn trên điện thoại')
  const page = await open(
    `/moderator/${desk.slug}/new?q=${encodeURIComponent(asked[0].row.text.slice(0, -10))}`,
    {
      as: 'moderator',
      width: 360,
    },
  )
  await expect(rowOf(page, asked[0].row.text)).toBeVisible()
  await page.getByRole('button', { name: 'Chọn', exact: true }).click()
  await rowOf(page, asked[0].row.text).getByRole('checkbox').check()
  await rowOf(page, asked[1].row.text).getByRole('checkbox').check()
  const act = chosen(page).getByRole('button', { name: 'Để lại' })
  expect((await act.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await act.click()
  await many(page).getByRole('button', { name: 'Để lại 2 câu' }).click()
  await expect(undo(page)).toBeVisible()
  expect(await states(desk, asked)).toEqual(['held', 'held', 'received'])
})

test('[MC4] a label that is not there yet is made in the panel and put on all that are chosen', async ({
  open,
  desk,
}) => {
  const asked = await askThree(desk, 'Nhãn mới cho nhiều câu')
  const page = await openQuestion(open, desk, asked[0].row.id)
  await page.keyboard.press('v')
  await page.keyboard.press('Shift+j')
  await page.keyboard.press('l')
  const name = `Nhãn nhiều ${Date.now()}`
  await page.keyboard.press('l')
  await expect(page.locator('#label-name')).toBeFocused()
  await page.keyboard.insertText(name)
  await page.keyboard.press('Enter')
  await expect(many(page).getByRole('checkbox', { name })).toBeChecked()
  await expect(many(page)).toContainText(`2 câu sẽ có nhãn: ${name}`)
  await page.keyboard.press('Control+Enter')
  await expect(undo(page)).toBeVisible()
  const labels = await Promise.all(asked.map(async ({ row }) => (await desk.read(row.id)).labels.length))
  expect(labels).toEqual([1, 1, 0])
})

test('[MC4] a note goes with the act and looks at nothing again; a choice is made by arrows beside a flood', async ({
  open,
  desk,
}) => {
  const stamp = Date.now()
  const [before] = await desk.askMany([`Câu đứng trước các câu giống nhau ${stamp}?`])
  const asked: Asked[] = []
  for (const end of ['?', '!', ' ạ']) asked.push(await desk.ask(`Bao giờ có sổ ở thôn ${stamp}${end}`))
  if (!before || !asked[0]) throw new Error('no flood')
  const page = await openQuestion(open, desk, before.row.id)
  await page.keyboard.press('j')
  await expect(page.getByRole('heading', { name: '3 câu giống nhau' })).toBeVisible()
  await page.keyboard.press('x')
  await page.keyboard.press('1')
  await expect(many(page)).toContainText(/3 câu sẽ bị từ chối/)
  await many(page).getByRole('radio').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(many(page).getByRole('radio').nth(1)).toBeChecked()
  await expect(card(page, String(stamp)).getByRole('button', { expanded: false })).toBeVisible()

  await expect(many(page).locator('[aria-busy="true"]')).toHaveCount(0)
  let looked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/api/desk/bulk')) looked += 1
  })
  const note = 'Đã trả lời trên báo.'
  await many(page).getByLabel('Ghi chú cho đồng nghiệp').pressSequentially(note)
  expect(looked).toBe(0)
  await page.keyboard.press('Control+Enter')
  await expect(undo(page)).toBeVisible()
  expect(looked).toBe(1)
  const { history } = await desk.read(asked[0].row.id)
  expect(history.at(-1)?.note).toBe(note)
})

test('[PF6] where a question came from is asked of the server, beyond what was read', async ({
  open,
  desk,
}) => {
  const page = await open(undefined, { as: 'moderator' })
  const asked = page.waitForRequest((request) => {
    const { pathname, searchParams } = new URL(request.url())
    return pathname === '/api/desk/questions' && searchParams.get('source') === 'phone'
  })
  await page.goto(`/moderator/${desk.slug}/all?q=${encodeURIComponent('đất')}&source=phone`)
  await asked
  await expect(page.getByRole('button', { name: 'Bỏ lọc Nguồn: điện thoại' })).toBeVisible()
})
