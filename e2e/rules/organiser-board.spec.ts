import type { Session } from '@giaoluu/contract/session'
import type { UnitMessage } from '@giaoluu/contract/session-setup'
import { expect, type Page } from '@playwright/test'
import { organiserOf } from '../support/organiser-api.ts'
import { ownSession } from '../support/own-session.ts'
import { test } from '../support/rules-test.ts'

const control = (page: Page, name: string) =>
  page.locator('.gl-control').filter({ has: page.getByText(name, { exact: true }) })

test('OC1 the board has five figures, a chart with its table twin, units, a balance and a log', async ({
  open,
  desk,
}) => {
  await desk.assign(`Bảng điều hành đếm câu này ${Date.now()}`)
  const page = await open(`/organiser/sessions/${desk.slug}`, { as: 'organiser' })
  await expect(page.locator('.gl-figures > div')).toHaveCount(5)
  const twin = page.getByRole('table', { name: 'Theo giờ' })
  await expect(twin.getByRole('columnheader')).toHaveText(['Giờ', 'đã nhận', 'đã trả lời'])
  await expect(page.getByRole('img', { name: /^Theo giờ/ })).toBeVisible()
  await page.getByRole('button', { name: 'Xem bảng số' }).click()
  await expect(page.getByRole('img', { name: /^Theo giờ/ })).toBeHidden()
  await expect(page.getByRole('table', { name: 'Theo đơn vị' }).getByRole('rowheader').first()).toBeVisible()
  await expect(page.getByText(/^Sổ khớp lúc \d\d:\d\d:\d\d$/)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Số câu theo trạng thái' }).getByRole('listitem')).toHaveCount(
    13,
  )
  await expect(page.getByText(/^Số liệu lúc \d\d:\d\d:\d\d\.$/)).toBeVisible()
  const method = page.getByRole('button', { name: 'Cách tính' })
  await method.click()
  await expect(page.getByRole('dialog')).toContainText('bốn trên năm')
  await page.keyboard.press('Escape')
  await expect(method).toBeFocused()
})

test('OC2 intake is paused, resumed and slowed, and names are hidden, each by a press that tells what it does', async ({
  open,
  desk,
}) => {
  const organiser = organiserOf(desk)
  const session = async () => (await (await fetch(`${desk.url}/api/sessions/${desk.slug}`)).json()) as Session
  const page = await open(`/organiser/sessions/${desk.slug}`, { as: 'organiser' })
  const feed = await open(`/${desk.slug}`)
  try {
    await control(page, 'Nhận câu hỏi').getByRole('button', { name: 'Tạm dừng nhận' }).click()
    await expect(control(page, 'Nhận câu hỏi')).toContainText('đang tạm dừng')
    await expect(feed.getByText('Tạm dừng').first()).toBeVisible({ timeout: 5_000 })
    expect(await session()).toMatchObject({ accepting: false, state: 'paused' })
    await control(page, 'Nhận câu hỏi').getByRole('button', { name: 'Nhận trở lại' }).click()
    await expect(control(page, 'Nhận câu hỏi')).toContainText('đang nhận')
    expect(await session()).toMatchObject({ accepting: true })

    await page.getByLabel('Mỗi địa chỉ mạng phải chờ').selectOption('30')
    await control(page, 'Nhịp nhận câu hỏi').getByRole('button', { name: 'Đặt' }).click()
    await expect(control(page, 'Nhịp nhận câu hỏi')).toContainText('mỗi địa chỉ mạng một câu trong 30 giây')
    expect(await session()).toMatchObject({ slowMode: 30 })

    await control(page, 'Tên người hỏi').getByRole('button', { name: 'Ẩn tất cả' }).click()
    await expect(control(page, 'Tên người hỏi')).toContainText('đang ẩn tất cả')
    await control(page, 'Tên người hỏi').getByRole('button', { name: 'Hiện lại' }).click()
    await expect(control(page, 'Tên người hỏi')).toContainText('đang hiện')
    await expect(page.getByText(/tạm dừng nhận câu hỏi$/).first()).toBeVisible({ timeout: 10_000 })
  } finally {
    await organiser.post(`/api/desk/sessions/${desk.slug}/slow-mode`, { seconds: 0 })
    await organiser.post(`/api/desk/sessions/${desk.slug}/hide-names`, { on: false })
    if (!(await session()).accepting) await organiser.post(`/api/desk/sessions/${desk.slug}/resume`, {})
  }
})

test('OC2 a notice is on the public page at once', async ({ open, desk }) => {
  const words = `Nghỉ trưa tới 13 giờ ${Date.now()}`
  const feed = await open(`/${desk.slug}`)
  const page = await open(`/organiser/sessions/${desk.slug}`, { as: 'organiser' })
  await control(page, 'Thông báo').getByRole('button', { name: 'Soạn' }).click()
  await page.getByRole('dialog').getByLabel('Nội dung').fill(words)
  await page.getByRole('button', { name: 'Đăng', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(feed.getByText(words)).toBeVisible({ timeout: 5_000 })
})

test('a day is extended; an end that is not later is refused by the form', async ({ open, desk }) => {
  const organiser = organiserOf(desk)
  const { slug } = await ownSession(desk, { practice: true })
  const page = await open(`/organiser/sessions/${slug}`, { as: 'organiser' })
  const before = ((await organiser.get(`/api/desk/sessions/${slug}`)) as Session).closesAt ?? ''
  await page.getByRole('button', { name: 'Kéo dài' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('group', { name: 'Kết thúc lúc' }).getByLabel('Giờ').fill('00:01')
  await dialog.getByRole('button', { name: 'Kéo dài' }).click()
  await expect(dialog.getByRole('alert')).toBeFocused()
  await dialog.getByRole('group', { name: 'Kết thúc lúc' }).getByLabel('Giờ').fill('17:00')
  await dialog.getByRole('button', { name: 'Thêm 30 phút' }).click()
  await dialog.getByRole('button', { name: 'Kéo dài' }).click()
  await expect(dialog).toBeHidden()
  const after = ((await organiser.get(`/api/desk/sessions/${slug}`)) as Session).closesAt ?? ''
  expect(Date.parse(after) - Date.parse(before)).toBe(30 * 60_000)
})

test('a message goes to one unit, and the board tells who has read it', async ({ open, desk }) => {
  const words = `Vụ cần thêm người chiều nay ${Date.now()}`
  await desk.assign(`Câu cho vụ ${Date.now()}`)
  const page = await open(`/organiser/sessions/${desk.slug}`, { as: 'organiser' })
  await page.getByRole('button', { name: 'Nhắn Vụ Đất đai' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi' }).click()
  await expect(page.getByText('Ghi nội dung tin nhắn.')).toBeVisible()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nội dung').fill(words)
  // While it is on its way nothing closes the dialog: a refusal could not be told, and the words would be lost.
  let arrive = (): void => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/\/messages$/, async (route) => {
    if (route.request().method() === 'POST') await arrived
    await route.continue()
  })
  await dialog.getByRole('button', { name: 'Gửi' }).click()
  await expect(dialog.getByRole('button', { name: 'Đang gửi' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Đóng' }).click({ force: true })
  await dialog.getByRole('button', { name: 'Thôi' }).click({ force: true })
  await expect(dialog.getByLabel('Nội dung')).toHaveValue(words)
  arrive()
  await expect(dialog).toBeHidden()
  const line = page.getByRole('listitem').filter({ hasText: words })
  await expect(line).toContainText('chưa ai')

  const headers = { cookie: await desk.cookie('leader'), 'content-type': 'application/json' }
  const list = await fetch(`${desk.url}/api/desk/sessions/${desk.slug}/messages`, { headers })
  const { messages } = (await list.json()) as { messages: UnitMessage[] }
  const message = messages.find(({ text }) => text === words)
  await fetch(`${desk.url}/api/desk/messages/${message?.id}/read`, { method: 'POST', headers, body: '{}' })
  // On coming back to the page its figures are read anew at once.
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
  await expect(line).toContainText(/1 trên \d+ người đã đọc/)
})
