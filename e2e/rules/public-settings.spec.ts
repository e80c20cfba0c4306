import { randomUUID } from 'node:crypto'
import type { AskFields } from '@giaoluu/contract/ask-fields'
import type { CreateSession, SessionSetup } from '@giaoluu/contract/session-setup'
import { expect, type Page } from '@playwright/test'
import { type DeskApi, openDeskApi } from '../support/desk-api.ts'
import { organiserOf } from '../support/organiser-api.ts'
import { ownSession } from '../support/own-session.ts'
import { test } from '../support/rules-test.ts'

// What an organiser sets up, as the public meets it.

const field = (page: Page) => page.getByLabel('Câu hỏi của bạn')
const summary = (page: Page) => page.getByRole('alert')
const RECEIPT = /\/receipts\/[2-9A-Z]{12}$/

/** A day of its own that the public's pages know of, which takes a second. */
async function newDay(desk: DeskApi, settings: Partial<CreateSession> = {}): Promise<SessionSetup> {
  const session = await ownSession(desk, settings)
  await expect.poll(async () => (await fetch(`${desk.url}/${session.slug}`)).status).toBe(200)
  return session
}

const ALL_SHOWN: AskFields = {
  topic: 'shown',
  unit: 'shown',
  province: 'shown',
  name: 'shown',
  email: 'shown',
  phone: 'shown',
  address: 'shown',
}

for (const script of [true, false])
  test(`AF1 the form asks for what the session asks for and leaves out the rest, ${script ? 'with' : 'without'} JavaScript`, async ({
    open,
    desk,
  }) => {
    const askFields: AskFields = {
      ...ALL_SHOWN,
      topic: 'required',
      phone: 'required',
      name: 'hidden',
      unit: 'hidden',
    }
    const { slug } = await newDay(desk, { askFields })
    const page = await open(`/${slug}/ask`, { script, width: 360 })
    await expect(page.getByLabel('Gửi tới')).toHaveCount(0)
    await expect(page.getByLabel('Tên của bạn')).toHaveCount(0)
    await expect(page.locator('input[type=checkbox]')).toHaveCount(1)
    await field(page).fill('Thửa đất của tôi nằm ở đâu trên bản đồ?')
    await page.locator('input[name=processing]').check()
    await page.locator('#send').click()
    await expect(summary(page)).toContainText('Lĩnh vực: Hãy chọn một mục trong danh sách')
    await expect(summary(page)).toContainText('Điện thoại: Hãy điền ô này')
    await expect(field(page)).toHaveValue('Thửa đất của tôi nằm ở đâu trên bản đồ?')
    await page.getByLabel('Lĩnh vực').selectOption({ index: 1 })
    await page.getByLabel('Điện thoại').fill('0912 345 678')
    await page.locator('#send').click()
    await expect(page).toHaveURL(RECEIPT)
  })

test('OC2 slow mode is said before, and a refusal names how long to wait and loses nothing', async ({
  open,
  desk,
}) => {
  const { slug } = await newDay(desk)
  await organiserOf(desk).post(`/api/desk/sessions/${slug}/slow-mode`, { seconds: 600 })
  const page = await open()
  // The form is made from a page a second old at most.
  await expect(async () => {
    await page.goto(`/${slug}/ask`)
    await expect(page.getByText('hai câu cách nhau ít nhất 10 phút')).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 10_000 })
  for (const text of ['Câu thứ nhất của tôi?', 'Câu thứ hai của tôi?']) {
    if (text.startsWith('Câu thứ hai')) await page.goto(`/${slug}/ask`)
    await field(page).fill(text)
    await page.locator('input[name=processing]').check()
    await page.locator('#send').click()
    if (text.startsWith('Câu thứ nhất')) await expect(page).toHaveURL(RECEIPT)
  }
  await expect(summary(page)).toContainText(/Hãy chờ (10|9) phút( \d+ giây)? rồi bấm gửi lại/)
  await expect(field(page)).toHaveValue('Câu thứ hai của tôi?')
})

test('CF1 CF3 a confidential report: a quiet way to it, nobody but its handler sees it, its outcome on the receipt', async ({
  open,
  desk,
}) => {
  const organiser = organiserOf(desk)
  await organiser.post(`/api/desk/organisations/${organiser.organisation}`, {
    reports: { unit: 'vu-dat-dai', handler: 'moderator' },
  })
  const { slug } = await newDay(desk)
  const page = await open(`/${slug}/ask`)
  const searches: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/similar')) searches.push(request.url())
  })
  await page.getByRole('link', { name: 'Báo tin vi phạm kín' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Báo tin vi phạm kín')
  await expect(page.getByText('Tin này không bao giờ được công khai.')).toBeVisible()
  const text = `Đổ chất thải ban đêm ${randomUUID().slice(0, 8)}`
  await page.getByLabel('Tin báo của bạn').fill(text)
  await page.locator('input[name=processing]').check()
  await page.waitForTimeout(1_000)
  expect(searches).toEqual([])
  await page.getByRole('button', { name: 'Gửi tin báo kín' }).click()
  await expect(page).toHaveURL(RECEIPT)
  await expect(page.getByText('Chỉ đơn vị tiếp nhận tin báo và một người phụ trách đọc được')).toBeVisible()
  await expect(page.getByText('Công bố câu trả lời')).toHaveCount(0)

  const stranger = await open(`/moderator/${slug}/new`, { as: 'moderator2' })
  await expect(stranger.locator('.gl-queues')).toBeVisible()
  await expect(stranger.getByText(text)).toHaveCount(0)
  await expect(stranger.getByRole('link', { name: /^Tin báo kín/ })).toHaveCount(0)

  const handler = await open(`/moderator/${slug}/new`, { as: 'moderator' })
  await handler.getByRole('link', { name: /^Tin báo kín/ }).click()
  await expect(handler.locator('.gl-row')).toContainText('tin kín')
  await expect(handler.locator('.gl-row-mark')).toHaveCount(0)
  await expect(handler.getByText('Tin báo kín. Chỉ')).toBeVisible()
  await expect(handler.locator('.md-similar')).toHaveCount(0)
  for (const name of ['Gộp', 'Sửa', 'Duyệt'])
    await expect(handler.locator('.md-actions').getByRole('button', { name })).toHaveCount(0)
  await handler.locator('.md-actions').getByRole('button', { name: 'Chuyển cơ quan khác' }).click()
  await handler.getByLabel('Cơ quan nhận').fill('Thanh tra Sở mẫu')
  await handler.getByLabel('Lời nhắn cho người hỏi').fill('Nơi này có thẩm quyền thanh tra.')
  await handler.keyboard.press('Control+Enter')
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('Tin báo của bạn đã được chuyển tới Thanh tra Sở mẫu.')).toBeVisible()
    await expect(page.getByText('Nơi này có thẩm quyền thanh tra.')).toBeVisible()
  }).toPass({ timeout: 20_000 })
})

test('the ledger is a page, and stands on the page of a day that was closed; the receipt tells the promise', async ({
  open,
  desk,
}) => {
  const organiser = organiserOf(desk)
  const { slug, title } = await newDay(desk)
  const page = await open(`/${slug}/ask`)
  await field(page).fill('Bao giờ có bản đồ mới của xã?')
  await page.locator('input[name=processing]').check()
  await page.locator('#send').click()
  await expect(page).toHaveURL(RECEIPT)
  const [row] = (await organiser.get(`/api/desk/questions?session=${slug}`)).questions
  const dueAt = new Date(Date.now() + 5 * 24 * 3_600_000).toISOString()
  await organiser.post(`/api/desk/questions/${row.id}/answerLater`, { version: row.version, dueAt })
  await organiser.post(`/api/desk/sessions/${slug}/close`, { confirm: title })

  await page.reload()
  await expect(page.getByText('Hẹn trả lời trước hết ngày')).toBeVisible()
  await expect(async () => {
    await page.goto(`/${slug}`)
    await expect(page.getByText(/Sổ khớp lúc/)).toBeVisible()
  }).toPass({ timeout: 10_000 })
  await expect(page.getByText(/^Phiên đã kết thúc lúc \d\d:\d\d · 0 câu đã trả lời\./)).toBeVisible()
  await page.getByRole('link', { name: 'Sổ theo đơn vị và lĩnh vực' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sổ cân đối')
  await expect(page.getByText('Đã nhận 1 câu: 1 hẹn trả lời sau.')).toBeVisible()
})

test('an organisation’s own colour is the accent of its pages, in both themes, and goes as it came', async ({
  open,
  desk,
}) => {
  const organiser = organiserOf(desk)
  const set = (colour: string | null) =>
    organiser.post(`/api/desk/organisations/${organiser.organisation}`, { colour })
  await set('#7a1fa2')
  for (const dark of [false, true]) {
    const page = await open(undefined, { dark })
    await expect(async () => {
      await page.goto(`/${desk.slug}`)
      const accent = await page
        .locator('.gl-mark')
        .first()
        .evaluate((mark) => getComputedStyle(mark).color)
      if (dark) expect(accent).not.toBe('rgb(127, 203, 216)')
      else expect(accent).toBe('rgb(122, 31, 162)')
    }).toPass({ timeout: 10_000 })
  }
  await set(null)
})

/** The leader reads what other tests have told the unit: the oldest is shown first. */
async function readAll(desk: DeskApi): Promise<void> {
  const headers = { cookie: await desk.cookie('leader'), 'content-type': 'application/json' }
  const waiting = await fetch(`${desk.url}/api/desk/waiting-messages`, { headers })
  const { messages } = (await waiting.json()) as { messages: { id: string }[] }
  for (const { id } of messages)
    await fetch(`${desk.url}/api/desk/messages/${id}/read`, { method: 'POST', headers, body: '{}' })
}

test('UM3 a word of the organiser stands on the leader’s desk until it is read, and comes by itself', async ({
  open,
  desk,
}) => {
  await readAll(desk)
  const page = await open(`/leader/${desk.slug}`, { as: 'leader' })
  await page.locator('.gl-console').waitFor()
  const { row } = await desk.assign('Câu chờ đã lâu của tôi thì sao?')
  const text = `Còn câu quá một giờ ${randomUUID().slice(0, 8)}`
  const sent = await organiserOf(desk).post(`/api/desk/sessions/${desk.slug}/messages`, {
    units: ['vu-dat-dai'],
    text,
    questions: [row.id],
  })
  await expect(page.getByText(text)).toBeVisible()
  await expect(page.locator('.gl-strip').getByRole('link', { name: String(row.number) })).toBeVisible()
  await page.reload()
  await expect(page.getByText(text)).toBeVisible()
  await page.getByRole('button', { name: 'Đã đọc' }).click()
  await expect(page.getByText(text)).toHaveCount(0)
  await page.reload()
  await page.locator('.gl-console').waitFor()
  await expect(page.getByText(text)).toHaveCount(0)
  const { messages } = await organiserOf(desk).get(`/api/desk/sessions/${desk.slug}/messages`)
  const told = messages.find(({ id }: { id: string }) => id === sent.id)
  expect(told.readBy).toHaveLength(1)
})

test('what was promised and is due stands in a queue of its own, the most overdue first, with its day', async ({
  open,
  desk,
}) => {
  const text = `Bao giờ có kết quả đo lại thửa đất ${randomUUID().slice(0, 8)}?`
  const { row } = await desk.ask(text)
  const dueAt = new Date(Date.now() + 24 * 3_600_000).toISOString()
  await desk.act('organiser', row.id, 'answerLater', { dueAt })
  const page = await open(`/moderator/${desk.slug}/new`, { as: 'moderator' })
  await page.getByRole('link', { name: /^Đến hạn trả lời/ }).click()
  await expect(page.locator('.gl-row').filter({ hasText: text })).toContainText(/hẹn \d\d\/\d\d/)
  await expect(page.getByText('sớm đến hạn trước')).toBeVisible()
})

test('OC3 practice has its band on every screen of the desks, and is nowhere in public', async ({
  open,
  desk,
}) => {
  const { slug } = await ownSession(desk, { practice: true })
  for (const [address, as] of [
    [`/moderator/${slug}/new`, 'moderator'],
    [`/moderator/${slug}/all`, 'moderator'],
    [`/leader/${slug}`, 'leader'],
  ] as const) {
    const page = await open(address, { as })
    await expect(page.locator('.gl-practice')).toContainText('DIỄN TẬP')
  }
  const page = await open(`/${slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này')
  const { url } = await openDeskApi(desk.url)
  expect(await (await fetch(`${url}/api/sessions`)).text()).not.toContain(slug)
})
