import { expect, type Page } from '@playwright/test'
import { isLive } from '../support/is-live.ts'
import { test } from '../support/rules-test.ts'

const pillIn = (page: Page) => page.getByRole('button', { name: /câu trả lời mới$/ })

/** Scrolls to the middle of the feed and notes from then on, at every frame, how far what is read has moved. */
async function readInTheMiddle(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(async () => {
    // Nothing holds still before the page's own letters are there.
    await document.fonts.ready
    const articles = document.querySelectorAll<HTMLElement>('[role=feed] > article')
    const read = articles[Math.floor(articles.length / 2)]
    read?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const begun = read?.getBoundingClientRect().top ?? 0
    const look = (): void => {
      const moved = Math.abs((read?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) - begun)
      const most = Number(document.documentElement.dataset.moved ?? 0)
      document.documentElement.dataset.moved = String(Math.max(most, moved))
      requestAnimationFrame(look)
    }
    look()
  })
  return () => page.evaluate(() => Number(document.documentElement.dataset.moved))
}

test('PF2 while somebody reads, 50 answers that arrive move nothing; a press reveals them and goes to the first', async ({
  open,
  desk,
}) => {
  const page = await open('/')
  const plain = await page.title()
  const moved = await readInTheMiddle(page)
  const word = `Đợt ${Date.now()}`
  const answered = await desk.answerMany(
    Array.from({ length: 50 }, (_, index) => `${word}: thủ tục tách thửa trường hợp ${index + 1} thế nào?`),
  )

  await expect(pillIn(page)).toHaveText('50 câu trả lời mới')
  await expect(page).toHaveTitle(`(50) ${plain}`)
  await expect(pillIn(page)).toBeInViewport()
  expect(await moved()).toBeLessThanOrEqual(1)
  await expect(page.getByRole('article').filter({ hasText: word })).toHaveCount(0)

  await pillIn(page).click()
  await expect(page.getByRole('article').filter({ hasText: word })).toHaveCount(50)
  const newest = page.getByRole('article').first()
  await expect(newest).toBeFocused()
  await expect(newest).toBeInViewport()
  await expect(newest).toContainText(word)
  await expect(pillIn(page)).toHaveCount(0)
  await expect(page).toHaveTitle(plain)
  expect(answered).toHaveLength(50)
})

test('PF2 at once where the top is in view and nobody reads', async ({ open, desk }) => {
  const page = await open('/')
  await expect(page.getByRole('article').first()).toBeVisible()
  const text = `Đất giáp ranh ${Date.now()} thì đo đạc ở đâu?`
  await desk.answer(text)
  await expect(page.getByRole('article').first()).toContainText(text)
  await expect(pillIn(page)).toHaveCount(0)
})

test('PF3 what waits is announced politely, unless announcements are muted', async ({ open, desk }) => {
  const [listening, muted] = [await open('/'), await open('/')]
  await muted.getByLabel('Trình đọc màn hình báo khi có câu trả lời mới').uncheck()
  for (const page of [listening, muted]) await readInTheMiddle(page)
  await desk.answer(`Sang tên sổ đỏ ${Date.now()} mất bao lâu?`)

  for (const page of [listening, muted]) await expect(pillIn(page)).toHaveText('1 câu trả lời mới')
  const voice = (page: Page) => page.locator('[aria-live=polite].gl-hidden')
  await expect(voice(listening)).toHaveText('1 câu trả lời mới')
  await expect(voice(muted)).toHaveText('')
})

test('PF4 a corrected answer stays in its place with badge and history, a withdrawn one as a tombstone', async ({
  open,
  desk,
}) => {
  const word = String(Date.now())
  const [corrected, withdrawn] = await desk.answerMany(
    [`Thời hạn ${word}-1?`, `Thời hạn ${word}-2?`],
    'Bản đầu.',
  )
  if (!corrected || !withdrawn) throw new Error('no answers')
  const page = await open('/')
  const place = (id: string) => page.locator(`#a-${id}`)
  const order = () => page.locator('[role=feed] > article').evaluateAll((all) => all.map(({ id }) => id))
  await expect(place(corrected.answer)).toContainText('Bản đầu.')
  const before = await order()

  const body = { type: 'doc' as const, content: [paragraph('Bản đã sửa.')] }
  await desk.act('leader', corrected.row.id, 'correct', { body, note: 'Ghi nhầm thời hạn.' })
  await desk.act('leader', withdrawn.row.id, 'withdraw', { reason: 'Căn cứ đã hết hiệu lực.' })

  await expect(place(corrected.answer)).toContainText('Bản đã sửa.')
  await expect(place(corrected.answer)).toContainText(/Đã đính chính \d\d:\d\d/)
  await expect(place(withdrawn.answer)).toContainText('Câu trả lời này đã được rút lúc')
  await expect(place(withdrawn.answer)).toContainText('Căn cứ đã hết hiệu lực.')
  await expect(place(withdrawn.answer)).not.toContainText('Bản đầu.')
  expect(await order()).toEqual(before)

  await place(corrected.answer).getByRole('link', { name: 'Xem thay đổi' }).click()
  await expect(page.getByRole('heading', { name: 'Lịch sử đính chính' })).toBeVisible()
  await expect(page.getByText('Ghi nhầm thời hạn.')).toBeVisible()
})

test('G2 PF8 a break is told after 2 s, offline after 10 s with its age, and what was missed is caught up', async ({
  open,
  desk,
}) => {
  const page = await open()
  const live = isLive(page)
  await page.goto('/')
  await live
  const line = page.locator('.gl-connection')
  await expect(line).toHaveAttribute('role', 'status')
  await expect(line).toHaveText('')

  await page.context().setOffline(true)
  const cut = Date.now()
  await expect(line).toHaveText('Đang nối lại. Câu trả lời trên trang vẫn đọc được.', { timeout: 5_000 })
  expect(Date.now() - cut).toBeGreaterThan(1_500)
  const word = String(Date.now())
  const missed = await desk.answerMany([1, 2, 3].map((index) => `Câu lỡ ${word}-${index}?`))
  await expect(line).toContainText(/^Mất kết nối từ \d\d:\d\d\. Bạn đang đọc nội dung của .+ trước\./, {
    timeout: 15_000,
  })
  expect(Date.now() - cut).toBeGreaterThan(9_000)
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('Viết được ngay, gửi khi có mạng')).toBeVisible()
  await expect(page.getByText(word)).toHaveCount(0)

  await page.context().setOffline(false)
  await expect(line).toHaveText('Đã nối lại. Bù 3 câu trả lời.')
  for (const { row } of missed) await expect(page.getByText(row.text)).toBeVisible()
})

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
})
