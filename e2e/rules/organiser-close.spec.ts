import type { DeskList } from '@giaoluu/contract/lists'
import type { ReceiptView } from '@giaoluu/contract/receipt'
import type { Ledger } from '@giaoluu/contract/session'
import { expect, type Page } from '@playwright/test'
import { organiserOf } from '../support/organiser-api.ts'
import { enterQuestion, ownSession } from '../support/own-session.ts'
import { test } from '../support/rules-test.ts'

/** Beside it the same words are spoken, less often. */
const leftOf = (page: Page) => page.locator('.og-closing-left')

test('OC1 a session closes when every question has its outcome, by its typed title; the balance stands and each receipt tells', async ({
  open,
  desk,
}) => {
  const { slug, title } = await ownSession(desk)
  const word = String(Date.now())
  const [later, handed, declined, handedToo] = await Promise.all(
    ['Thu hồi đất', 'Lệ phí cầu', 'Xin việc làm', 'Phí đường bộ'].map((text) =>
      enterQuestion(desk, slug, `${text} ${word}?`),
    ),
  )
  const page = await open(`/organiser/sessions/${slug}/close`, { as: 'organiser' })
  const close = page.getByRole('main').getByRole('button', { name: /^Kết thúc phiên/ })
  await expect(leftOf(page)).toContainText('Còn 4 câu trên 4 chưa có kết quả')
  await expect(close).toHaveAttribute('aria-disabled', 'true')
  await expect(close).toContainText('còn 4 câu')
  const dialog = page.getByRole('dialog')

  await page.getByRole('button', { name: `Cho kết quả câu ${later?.number}`, exact: true }).click()
  await dialog.getByLabel('Ngày hẹn trả lời').fill('1/1/2020')
  await dialog.getByRole('button', { name: 'Ghi kết quả cho 1 câu' }).click()
  await expect(dialog.getByRole('alert')).toBeFocused()
  await dialog.getByLabel('Ngày hẹn trả lời').fill('27/11/2030')
  await dialog.getByLabel('Đơn vị sẽ trả lời').selectOption({ index: 1 })
  await dialog.getByRole('button', { name: 'Ghi kết quả cho 1 câu' }).click()
  await expect(dialog).toBeHidden()
  await expect(leftOf(page)).toContainText('Còn 3 câu trên 4 chưa có kết quả')
  // The next is at hand: the button that was pressed has gone with its row.
  await expect(
    page.getByRole('button', {
      name: `Cho kết quả câu ${(later?.number ?? 0) === 4 ? 3 : (later?.number ?? 0) + 1}`,
      exact: true,
    }),
  ).toBeFocused()

  await page.getByLabel('Tìm chữ hoặc số câu').fill('xin viec')
  await page.getByLabel('Chọn cả 1 câu đang thấy').check()
  await page.getByRole('button', { name: 'Cho kết quả', exact: true }).click()
  await dialog.getByLabel(/^Từ chối có lý do/).check()
  await dialog.getByLabel('Lý do', { exact: true }).selectOption({ index: 1 })
  await expect(dialog).toContainText('Người hỏi sẽ đọc')
  await dialog.getByRole('button', { name: 'Ghi kết quả cho 1 câu' }).click()
  await expect(dialog).toBeHidden()
  await expect(leftOf(page)).toContainText('Còn 2 câu trên 4 chưa có kết quả')

  await page.getByLabel('Tìm chữ hoặc số câu').fill('')
  await page.getByLabel('Chọn cả 2 câu đang thấy').check()
  await page.getByRole('button', { name: 'Cho kết quả', exact: true }).click()
  await dialog.getByLabel(/^Chuyển cơ quan khác/).check()
  await dialog.getByLabel('Nơi nhận', { exact: true }).fill('Sở Xây dựng')
  await dialog.getByLabel('Số văn bản chuyển').fill('12/CV-BTC')
  await dialog.getByRole('button', { name: 'Ghi kết quả cho 2 câu' }).click()
  await expect(dialog).toBeHidden()
  await expect(leftOf(page)).toContainText('Không còn câu nào chưa có kết quả.')
  await expect(leftOf(page)).toContainText('1 câu đã hẹn ngày trả lời.')
  // What was promised is no longer counted, and is still here to be promised anew.
  await page.getByLabel('Trạng thái').selectOption('promised')
  await expect(page.getByRole('list', { name: 'Các câu trong danh sách' })).toContainText('hẹn 27/11/2030')

  await close.click()
  const typed = dialog.getByLabel('Gõ tên phiên để xác nhận')
  const confirm = dialog.getByRole('button', { name: /^Kết thúc phiên/ })
  await typed.fill('Phiên')
  await expect(confirm).toHaveAttribute('aria-disabled', 'true')
  await typed.fill(title)
  await confirm.click()
  await expect(page.getByText('Phiên đã kết thúc.').first()).toBeVisible()
  await expect(page.getByText(/^Sổ khớp lúc/)).toBeVisible()

  const ledger = (await (await fetch(`${desk.url}/api/sessions/${slug}/ledger`)).json()) as Ledger
  expect(ledger).toMatchObject({ received: 4, handedOver: 2, declined: 1, answeredLater: 1, open: 0 })
  const receipt = async (code = '') =>
    (await (await fetch(`${desk.url}/api/receipts/${code}`)).json()) as ReceiptView
  expect((await receipt(later?.receipt)).dueAt).toBe('2030-11-27T10:00:00.000Z')
  for (const each of [handed, handedToo])
    expect((await receipt(each?.receipt)).handover).toEqual({ to: 'Sở Xây dựng', code: '12/CV-BTC' })
  await expect
    .poll(async () => (await receipt(declined?.receipt)).reason, { timeout: 15_000 })
    .toEqual(expect.any(String))
})

test('what somebody settled meanwhile leaves the list, and what cannot be settled says why', async ({
  open,
  desk,
}) => {
  const organiser = organiserOf(desk)
  const { slug } = await ownSession(desk, { practice: true })
  const [one, two] = [
    await enterQuestion(desk, slug, 'Câu thứ nhất?'),
    await enterQuestion(desk, slug, 'Câu thứ hai?'),
  ]
  const page = await open(`/organiser/sessions/${slug}/close`, { as: 'organiser' })
  await expect(leftOf(page)).toContainText('Còn 2 câu trên 2 chưa có kết quả')
  const { questions } = (await organiser.get(`/api/desk/questions?session=${slug}`)) as DeskList
  const idOf = (number: number) => questions.find((row) => row.number === number)?.id ?? ''
  // Another holds the first, and ends the second.
  const headers = { cookie: await desk.cookie('moderator'), 'content-type': 'application/json' }
  await fetch(`${desk.url}/api/desk/questions/${idOf(one.number)}/claim`, {
    method: 'POST',
    headers,
    body: '{}',
  })
  const { version } = questions.find(({ number }) => number === two.number) ?? { version: 0 }
  await organiser.post(`/api/desk/questions/${idOf(two.number)}/handover`, { version, to: 'Sở Tài chính' })
  await expect(leftOf(page)).toContainText('Còn 1 câu trên 2 chưa có kết quả')
  await page.getByLabel('Chọn cả 1 câu đang thấy').check()
  await page.getByRole('button', { name: 'Cho kết quả', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi kết quả cho 1 câu' }).click()
  await expect(page.getByText(/^Câu \d+: .+ đang giữ câu này đến \d\d:\d\d:\d\d/)).toBeVisible()
  await expect(page.getByText('Đã chọn 1 câu')).toBeVisible()
})
