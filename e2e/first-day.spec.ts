import { readFile } from 'node:fs/promises'
import type { ReceiptView } from '@giaoluu/contract/receipt'
import type { Report } from '@giaoluu/contract/report'
import type { Ledger } from '@giaoluu/contract/session'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { acceptInvitation, beginFactor, confirmFactor, HASHED, signIn } from './support/join-organiser.ts'
import { startNewOrganisation } from './support/new-organisation.ts'
import { acceptAndRoute, ask, startAnswer } from './support/windows.ts'

const ORGANISATION = 'Sở Thử nghiệm'
const UNIT = 'Phòng Đất đai'
const TITLE = 'Ngày hỏi đáp đầu tiên'
const SITE_MS = 5 * 60_000

// One organisation on a server of its own: nobody else is there.
let place: Awaited<ReturnType<typeof startNewOrganisation>>
let codes: string[]
let began: number

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  began = performance.now()
  place = await startNewOrganisation('so-thu', ORGANISATION)
})
test.afterAll(() => place?.stop())

const newWindow = async (browser: Browser) =>
  (await browser.newContext({ baseURL: place.url, locale: 'vi-VN' })).newPage()

test('A7 the first organiser joins, and can do nothing before the second factor', async ({ browser }) => {
  const page = await newWindow(browser)
  await acceptInvitation(page, place.join)
  await page.goto('/organiser/organisations/so-thu')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    'Bật xác thực hai lớp trước khi bắt đầu',
  )
  await page.getByLabel('Mật khẩu của bạn').fill('khong phai mat khau')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('alert')).toContainText('Mật khẩu chưa đúng')
  const secret = await beginFactor(page)
  await page.getByLabel('Mã 6 số').fill('12')
  await page.getByRole('button', { name: 'Xác nhận và bật' }).click()
  await expect(page.getByRole('alert')).toContainText('Nhập đủ 6 chữ số')
  codes = await confirmFactor(page, secret)
  expect(new Set(codes).size).toBe(10)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(ORGANISATION)
  await page.getByRole('link', { name: 'Tài khoản', exact: true }).click()
  await expect(page.getByText('Người của ban tổ chức không tắt được xác thực hai lớp.')).toBeVisible()
  await page.context().close()
})

test('from a new organisation to a first closed day with a ledger that balances and a report, by the organiser alone', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const page = await newWindow(browser)
  const part = (name: string) =>
    page.getByRole('navigation', { name: 'Mục' }).getByRole('link', { name, exact: true }).click()
  const json = async <T>(path: string) => (await (await fetch(place.url + path)).json()) as T

  const [code = ''] = codes
  await page.goto('/organiser/')
  await signIn(page, code.toLowerCase())
  await part('Cơ quan')
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click()
  await page.getByRole('dialog').getByLabel('Tên đơn vị').fill(UNIT)
  await page.getByRole('dialog').getByRole('button', { name: 'Thêm', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await part('Nhân sự')
  await page.locator('[data-username=to-chuc]').click()
  await addLeaderRole(page)

  await part('Các phiên')
  await page.getByRole('link', { name: 'Lập phiên mới' }).click()
  await page.getByLabel('Tên phiên').fill(TITLE)
  await page.getByLabel('Ngày, dạng ngày/tháng/năm').fill(tomorrow())
  await page.getByRole('button', { name: 'Lập phiên', exact: true }).click()
  await page.getByRole('button', { name: 'Công bố phiên' }).click()
  await expect(page.getByText('Sắp diễn ra').first()).toBeVisible()
  await part('Bảng điều hành')
  await page.getByRole('button', { name: 'Mở ngay' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mở ngay' }).click()
  await expect(page.getByText('Đang diễn ra').first()).toBeVisible()

  const visitor = await newWindow(browser)
  const asked = 'Đăng ký biến động đất đai cần những giấy tờ gì?'
  const answered = await ask(visitor, asked)
  const siteAfter = performance.now() - began
  expect(siteAfter, 'a working site in under five minutes').toBeLessThan(SITE_MS)
  const others = ['Giá đất năm nay?', 'Xin số điện thoại phòng tiếp dân', 'Đường trước nhà tôi khi nào sửa?']
  const [promised = '', declined = '', handed = ''] = await enterByPhone(page, others, part)

  await page.goto('/moderator/')
  await page.getByRole('link', { name: TITLE }).click()
  await acceptAndRoute(page, asked, UNIT)
  await page.goto('/leader/')
  await page.getByRole('link', { name: TITLE }).click()
  await startAnswer(page, asked, 'Nộp đơn theo mẫu và giấy chứng nhận đã cấp tại bộ phận một cửa.')
  await page.getByRole('button', { name: /^Công bố/ }).click()
  await expect
    .poll(async () => (await json<ReceiptView>(`/api/receipts/${answered}`)).state, { timeout: 30_000 })
    .toBe('published')
  await visitor.goto('/')
  await expect(visitor.getByRole('article').filter({ hasText: asked })).toContainText('bộ phận một cửa')

  await page.goto('/organiser/')
  await page.getByRole('link', { name: TITLE, exact: true }).click()
  await part('Kết thúc')
  await giveOutcome(page, 'gia dat', async () => undefined)
  await giveOutcome(page, 'tiep dan', async (dialog) => {
    await dialog.getByLabel(/^Từ chối có lý do/).check()
    await dialog.getByLabel('Lý do', { exact: true }).selectOption({ index: 1 })
  })
  await giveOutcome(page, 'duong truoc nha', async (dialog) => {
    await dialog.getByLabel(/^Chuyển cơ quan khác/).check()
    await dialog.getByLabel('Nơi nhận', { exact: true }).fill('Sở Xây dựng')
  })
  await expect(page.locator('.og-closing-left')).toContainText('Không còn câu nào chưa có kết quả.')
  const close = page.getByRole('main').getByRole('button', { name: /^Kết thúc phiên/ })
  await expect(close).not.toHaveAttribute('aria-disabled')
  await close.click()
  await page.getByRole('dialog').getByLabel('Gõ tên phiên để xác nhận').fill(TITLE)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Kết thúc phiên/ })
    .click()
  await expect(page.getByText(/^Sổ khớp lúc/)).toBeVisible()

  await visitor.goto('/')
  await visitor.getByRole('link', { name: 'Sổ theo đơn vị và lĩnh vực' }).click()
  await expect(visitor.getByText(/^Sổ khớp lúc/)).toBeVisible()
  await expect(visitor.getByText(/^Đã nhận 4 câu: 1 đã trả lời/)).toBeVisible()
  const slug = new URL(visitor.url()).pathname.split('/')[1]
  const ledger = await json<Ledger>(`/api/sessions/${slug}/ledger`)
  const balance = { received: 4, published: 1, declined: 1, handedOver: 1, answeredLater: 1, open: 0 }
  expect(ledger).toMatchObject({ ...balance, retracted: 0 })
  await visitor.goto(`/receipts/${promised}`)
  await expect(visitor.getByText('Hẹn trả lời trước hết ngày')).toBeVisible()
  await visitor.goto(`/receipts/${handed}`)
  await expect(visitor.getByText('Sở Xây dựng')).toBeVisible()

  await page.getByRole('link', { name: 'Tới báo cáo của phiên' }).click()
  const bytes = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    return readFile(await (await download).path())
  }
  expect((await bytes('Bảng tính (XLSX)')).subarray(0, 2).toString()).toBe('PK')
  const report: Report = JSON.parse((await bytes('JSON')).toString('utf8'))
  expect(report.ledger).toMatchObject(balance)

  // A decline shows when it can no longer be undone.
  await expect
    .poll(async () => (await json<ReceiptView>(`/api/receipts/${declined}`)).reason, { timeout: 15_000 })
    .toEqual(expect.any(String))

  const seconds = (ms: number) => `${Math.round(ms / 1000)} s`
  console.log(
    `a working site after ${seconds(siteAfter)}, a closed day after ${seconds(performance.now() - began)}`,
  )
  await visitor.context().close()

  // A recovery code was good for one sign-in.
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await signIn(page, code)
  await expect(page.getByRole('alert')).toContainText('Tên, mật khẩu hoặc mã không đúng', HASHED)
  await page.context().close()
})

/** Tomorrow in Vietnam as people write it, so that the day is not over whenever this runs. */
const tomorrow = (): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(Date.now() + 24 * 3_600_000)

async function addLeaderRole(page: Page): Promise<void> {
  const roles = page.getByRole('region', { name: 'Vai trò' })
  await roles.getByRole('button', { name: 'Thêm vai trò' }).click()
  await roles.getByLabel('Vai trò', { exact: true }).last().selectOption('leader')
  await roles.getByLabel('Đơn vị').selectOption({ label: UNIT })
  await roles.getByRole('button', { name: 'Lưu vai trò' }).click()
  await expect(roles.getByText(/^Đã lưu lúc/)).toBeVisible()
}

/** Types in what came by telephone after the first question; gives the codes of the receipts. */
async function enterByPhone(
  page: Page,
  texts: readonly string[],
  part: (name: string) => Promise<void>,
): Promise<string[]> {
  await part('Nhập câu hỏi')
  const codes: string[] = []
  for (const [index, text] of texts.entries()) {
    await page.getByLabel('Câu hỏi', { exact: true }).fill(text)
    await page.locator('#entry-processing').check()
    await page.getByRole('button', { name: 'Lưu và lấy biên nhận' }).click()
    // The receipt before this one stands there until this one comes.
    const slab = page.getByRole('region', { name: new RegExp(`^Đã lưu câu ${index + 2}\\b`) })
    codes.push(((await slab.locator('.gl-code').textContent()) ?? '').replaceAll(' ', ''))
    await slab.getByRole('button', { name: 'Nhập câu tiếp' }).click()
  }
  return codes
}

/** Gives the one question that some words find its outcome; a promise unless `choose` says otherwise. */
async function giveOutcome(
  page: Page,
  words: string,
  choose: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
): Promise<void> {
  const dialog = page.getByRole('dialog')
  await page.getByLabel('Tìm chữ hoặc số câu').fill(words)
  await page.getByRole('button', { name: /^Cho kết quả câu/ }).click()
  await choose(dialog)
  await dialog.getByRole('button', { name: 'Ghi kết quả cho 1 câu' }).click()
  await expect(dialog).toBeHidden()
}
