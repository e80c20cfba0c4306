import { expect } from '@playwright/test'
import { decision, decisions, detail, openQuestion, rowOf, undo } from '../support/moderator-desk.ts'
import { test } from '../support/rules-test.ts'

test('MC1 new questions come at the end, are counted, and do not move the selected row', async ({
  open,
  desk,
}) => {
  const word = `Hàng chờ ${Date.now()}`
  const asked = await desk.askMany(Array.from({ length: 14 }, (_, index) => `${word} số ${index + 1}?`))
  const selected = asked[3]?.row
  if (!selected) throw new Error('nothing to select')
  const page = await openQuestion(open, desk, selected.id)
  await expect(rowOf(page, selected.text).getByRole('link')).toHaveAttribute('aria-current', 'true')
  const before = await rowOf(page, selected.text).boundingBox()

  const fresh = `Mới tới ${Date.now()}`
  await desk.askMany([1, 2, 3].map((index) => `${fresh} số ${index}?`))
  const button = page.getByRole('button', { name: '3 câu mới ở cuối hàng' })
  await expect(button).toBeVisible()
  const after = await rowOf(page, selected.text).boundingBox()
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1)
  await expect(detail(page)).toContainText(selected.text)

  await button.click()
  await expect(rowOf(page, `${fresh} số 3`)).toBeInViewport()
  await expect(detail(page)).toContainText(selected.text)
})

test('MC2 who looks is seen, who types keeps others out, taking over needs a reason, a stale page shows the change', async ({
  open,
  desk,
}) => {
  const text = `Hai người cùng mở câu ${Date.now()}?`
  const { row: question } = await desk.ask(text)
  const first = await openQuestion(open, desk, question.id)
  const second = await openQuestion(open, desk, question.id, { as: 'moderator2' })
  await expect(detail(second)).toContainText('Điều phối 1 đang xem')
  await expect(detail(first)).toContainText('Điều phối 2 đang xem')

  await decision(first, /^Sửa/).click()
  await first.locator('#public-text-field').fill(`${text} Xin nêu căn cứ.`)
  await expect(detail(first)).toContainText('Bạn đang giữ câu này')
  await expect(detail(second)).toContainText('Điều phối 1 đang giữ câu này')
  await expect(decisions(second)).toHaveCount(0)
  await expect(detail(second)).toContainText('Câu này đang có người giữ.')

  await second.getByRole('button', { name: 'Giữ thay' }).click()
  const dialog = second.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Giữ thay' }).click()
  await expect(dialog).toContainText('Ghi lý do trước khi giữ thay.')
  await dialog.getByLabel('Lý do').fill('Đồng nghiệp vừa rời bàn.')
  await dialog.getByRole('button', { name: 'Giữ thay' }).click()
  await expect(detail(second)).toContainText('Bạn đang giữ câu này')
  await expect(detail(first)).toContainText('Điều phối 2 đã giữ thay bạn. Lý do: ')

  await desk.act('moderator2', question.id, 'edit', { publicText: `${text} Đã rút gọn.` })
  await expect(first.getByRole('alert')).toContainText('Điều phối 2 đã sửa câu này')
  await expect(first.getByRole('alert')).toContainText('Quyết định của bạn chưa được gửi.')
  await expect(first.getByRole('region', { name: 'Bản mới' })).toContainText('Đã rút gọn.')
  await expect(first.getByRole('region', { name: /^Việc bạn đang làm/ })).toContainText('Xin nêu căn cứ.')
  expect((await desk.read(question.id)).publicText).toBe(`${text} Đã rút gọn.`)
})

test('MC3 G7 one key decides and goes on; within 10 s another undoes it', async ({ open, desk }) => {
  const { row: question } = await desk.ask(`Bấm một phím lúc ${Date.now()}?`)
  const page = await openQuestion(open, desk, question.id)
  await page.keyboard.press('h')
  await expect(undo(page)).toContainText(/\d+ s/)
  await expect(detail(page)).not.toContainText(question.text)
  expect((await desk.read(question.id)).state).toBe('held')
  await page.keyboard.press('z')
  await expect(detail(page)).toContainText(question.text)
  await expect(undo(page)).toHaveCount(0)
  expect((await desk.read(question.id)).state).toBe('received')
})

test('MC3 a decline takes two keys, names what the asker will read, and can be undone', async ({
  open,
  desk,
}) => {
  const { row: question } = await desk.ask(`Từ chối rồi nghĩ lại lúc ${Date.now()}?`)
  const page = await openQuestion(open, desk, question.id)
  await page.keyboard.press('x')
  await expect(detail(page)).toContainText('Câu hỏi chưa đủ thông tin để trả lời đúng.')
  await page.keyboard.press('4')
  await expect(undo(page)).toBeVisible()
  expect((await desk.read(question.id)).state).toBe('declined')
  await undo(page).click()
  await expect(detail(page)).toContainText(question.text)
  await expect.poll(async () => (await desk.read(question.id)).state).toBe('received')
})

test('G7 single keys follow the physical key and do nothing in fields and while composing', async ({
  open,
  desk,
}) => {
  const { row: question } = await desk.ask(`Gõ Telex trong ô tìm lúc ${Date.now()}?`)
  const page = await openQuestion(open, desk, question.id)
  const press = (key: string, isComposing: boolean) =>
    page.evaluate(
      (init) => void document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })),
      { key, code: 'KeyH', isComposing },
    )

  const search = page.getByRole('searchbox').first()
  await search.focus()
  await page.keyboard.type('ahxz')
  await expect(search).toHaveValue('ahxz')
  await search.fill('')
  await page.goto(`/moderator/${desk.slug}/new/${question.id}`)
  await decision(page, /^Sửa/).click()
  await page.locator('#public-text-field').press('h')
  await page.locator('#public-text-field').press('Escape')
  await page.keyboard.press('Escape')
  await decision(page, /^Để lại/).waitFor()
  await press('h', true)
  await press('Process', false)
  await page.waitForTimeout(300)
  expect((await desk.read(question.id)).state).toBe('received')

  // An input method made another letter of the key.
  await press('ħ', false)
  await expect(undo(page)).toBeVisible()
  expect((await desk.read(question.id)).state).toBe('held')
})

test('MC8 a decision made offline says so and is sent on return; one that met a change is shown', async ({
  open,
  desk,
}) => {
  const word = Date.now()
  const [kept, met] = await desk.askMany([`Mất mạng khi bấm ${word}-1?`, `Mất mạng khi bấm ${word}-2?`])
  if (!kept || !met) throw new Error('nothing to decide')
  const page = await openQuestion(open, desk, kept.row.id)
  await page.context().setOffline(true)
  await page.keyboard.press('h')
  await expect(page.getByText('1 quyết định chưa gửi được. Sẽ gửi khi có mạng.').first()).toBeVisible()
  await rowOf(page, met.row.text).getByRole('link').click()
  await expect(detail(page)).toContainText(met.row.text)
  await page.keyboard.press('h')
  await expect(page.getByText('2 quyết định chưa gửi được. Sẽ gửi khi có mạng.').first()).toBeVisible()
  expect((await desk.read(kept.row.id)).state).toBe('received')
  await desk.act('moderator2', met.row.id, 'edit', { publicText: `${met.row.text} Đã sửa.` })

  await page.context().setOffline(false)
  await expect(page.getByText('1 quyết định không gửi được vì câu đã đổi.').first()).toBeVisible({
    timeout: 15_000,
  })
  await expect.poll(async () => (await desk.read(kept.row.id)).state).toBe('held')
  expect((await desk.read(met.row.id)).state).toBe('received')
})
