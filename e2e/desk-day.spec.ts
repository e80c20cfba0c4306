import { expect, type Page } from '@playwright/test'
import type { Asked } from './support/desk-api.ts'
import { decision, decisions, detail, openQuestion } from './support/moderator-desk.ts'
import { test } from './support/rules-test.ts'
import { answerIn, reveal } from './support/windows.ts'

/** Long enough to take something back in, with somebody else working on the machine. */
const DELAY_MS = 4_000
test.use({ publishDelay: String(DELAY_MS) })
// What the first ones make, the last one goes on with.
test.describe.configure({ mode: 'serial' })

/** A leader answers at a tablet. */
const TABLET = 820

const queue = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Hàng đợi' }).getByRole('link', { name })
const editor = (page: Page) => page.getByRole('textbox', { name: /^Câu trả lời cho câu/ })
const dialog = (page: Page) => page.getByRole('dialog')

/** Opens what waits in a queue of the moderators. */
async function openFrom(page: Page, name: string, text: string): Promise<void> {
  await queue(page, name).click()
  await page.getByRole('link', { name: text }).click()
  await expect(detail(page)).toContainText(text)
}

async function routeTo(page: Page, typed: string, name: string): Promise<void> {
  await page.getByLabel('Chuyển tới').fill(typed)
  await page.getByLabel('Chuyển tới').press('Enter')
  await expect(page.getByLabel('Chuyển tới')).toHaveValue(name)
  await decision(page, /^(Duyệt và chuyển|Chuyển)/).click()
  await expect(page.getByText(new RegExp(`đã chuyển tới ${name}$`)).last()).toBeVisible()
}

/** Opens a question from a leader's own queue, which on a tablet is behind a button. */
async function takeUp(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: /^Của tôi/ }).click()
  await dialog(page).getByRole('link', { name: text }).click()
  await expect(page.getByRole('heading', { name: text })).toBeVisible()
}

async function returnIt(page: Page, reason: string, unit?: string): Promise<void> {
  await page.getByRole('button', { name: 'Trả về điều phối' }).click()
  await dialog(page).getByLabel('Lý do').fill(reason)
  if (unit !== undefined) await dialog(page).getByLabel('Nên chuyển tới').selectOption({ label: unit })
  await dialog(page).getByRole('button', { name: 'Trả về điều phối' }).click()
  await expect(dialog(page)).toHaveCount(0)
}

async function write(page: Page, words: string): Promise<void> {
  // Not while somebody else's claim has yet to go.
  await expect(editor(page)).toHaveAttribute('contenteditable', 'true')
  await editor(page).click()
  await expect(editor(page)).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(words)
}

const publish = (page: Page) => page.getByRole('button', { name: /^Công bố/ }).click()

test('a question is claimed, taken over, routed, returned by two units, and given by the organiser', async ({
  open,
  desk,
}) => {
  const text = `Trại lợn trên đất lúa xả nước ra mương chung, ai xử lý, lúc ${Date.now()}?`
  const asked = await desk.ask(text)
  const { id } = asked.row
  const first = await openQuestion(open, desk, id)
  const second = await openQuestion(open, desk, id, { as: 'moderator2' })

  // Who types holds it; the other one sees who and cannot decide.
  await decision(first, /^Sửa/).click()
  await first.getByLabel('Sửa nội dung sẽ công khai').fill(`${text} Đã rút gọn.`)
  await expect(detail(first)).toContainText('Bạn đang giữ câu này')
  await expect(detail(second)).toContainText('Điều phối 1 đang giữ câu này')
  await expect(detail(second)).toContainText('Giữ thay rồi mới quyết định được.')
  await expect(decisions(second)).toHaveCount(0)
  await second.keyboard.press('h')
  expect((await desk.read(id)).state).toBe('received')

  await second.getByRole('button', { name: 'Giữ thay' }).click()
  await dialog(second).getByLabel('Lý do').fill('Đồng nghiệp đang nghe điện thoại.')
  await dialog(second).getByRole('button', { name: 'Giữ thay' }).click()
  await expect(detail(second)).toContainText('Bạn đang giữ câu này')
  await expect(detail(first)).toContainText('Điều phối 2 đã giữ thay bạn. Lý do: ')
  await routeTo(second, 'vu dat dai', 'Vụ Đất đai')
  await expect(first.getByRole('alert')).toContainText('Điều phối 2 đã chuyển câu này')
  await expect(first.getByRole('alert')).toContainText('Quyết định của bạn chưa được gửi.')
  await first.getByRole('button', { name: /^Dùng bản mới/ }).click()

  const reasons = [
    'Đây là việc xả thải, không phải việc đất đai.',
    'Chuồng trại trên đất lúa là việc đất đai.',
  ]
  const leader = await open(`/leader/${desk.slug}`, { as: 'leader', width: TABLET })
  await takeUp(leader, text)
  await returnIt(leader, reasons[0] ?? '', 'Cục Môi trường')

  // What came back stands above everything else, with where it has been.
  const links = second.getByRole('navigation', { name: 'Hàng đợi' }).getByRole('link')
  await expect(links.first()).toHaveAccessibleName(/^Bị trả về/)
  await openFrom(second, 'Bị trả về', text)
  await expect(second.getByRole('region', { name: 'Bị trả về', exact: true })).toContainText(reasons[0] ?? '')
  await second.getByRole('button', { name: /^xem tất cả \d+ bước$/ }).click()
  const steps = second.getByRole('list', { name: 'Quá trình' }).getByRole('listitem')
  await expect(steps.filter({ hasText: 'Điều phối 2' }).filter({ hasText: 'nghe điện thoại' })).toHaveCount(1)
  await expect(steps.last()).toContainText(/Lãnh đạo 1.*trả về.*không phải việc đất đai/s)
  await expect(second.getByLabel('Chuyển tới')).toHaveValue('Cục Môi trường')
  await decision(second, /^Chuyển/).click()
  await expect(second.getByText(/đã chuyển tới Cục Môi trường$/).last()).toBeVisible()

  const leader2 = await open(`/leader/${desk.slug}`, { as: 'leader2', width: TABLET })
  await takeUp(leader2, text)
  await expect(leader2.getByText(`Đơn vị nhận trước đã trả về: ${reasons[0]}`)).toBeVisible()
  await returnIt(leader2, reasons[1] ?? '')

  await openFrom(first, 'Bị trả về', text)
  const returned = first.getByRole('region', { name: 'Bị trả về 2 lần' })
  await expect(returned.getByRole('listitem')).toContainText(reasons)
  await expect(returned).toContainText('chỉ ban tổ chức chuyển được')
  await expect(first.getByLabel('Chuyển tới')).toHaveCount(0)
  await expect(decision(first, /^(Duyệt|Chuyển)/)).toHaveCount(0)

  const organiser = await openQuestion(open, desk, id, { as: 'organiser', queue: 'returned' })
  await routeTo(organiser, 'vu dat', 'Vụ Đất đai')
  await takeUp(leader, text)
  await expect(leader.getByText('đã bị trả về 2 lần')).toBeVisible()
  await editor(leader).waitFor()
  const back = leader.getByRole('button', { name: /^Trả về điều phối/ })
  await expect(back).toHaveAttribute('aria-disabled', 'true')
  await expect(back).toContainText('đã trả về hai lần, không trả được nữa')

  const receipt = await open(`/receipts/${asked.receipt}`)
  await expect(receipt.getByText('Đã chuyển tới đơn vị trả lời').first()).toBeVisible()
  for (const reason of reasons) await expect(receipt.getByText(reason)).toHaveCount(0)
})

const WORD = String(Date.now()).slice(-6)
const PRIVATE = 'nhà số 12 ngõ 7 của bà hàng xóm'
const LEAD = `Làm lại sổ đỏ bị mất ở ${PRIVATE} cần giấy tờ gì, mã ${WORD}?`
const MASKED = `Làm lại sổ đỏ bị mất cần giấy tờ gì, mã ${WORD}?`
const LIKE = [
  `Sổ đỏ bị mất, làm lại sổ đỏ cần giấy tờ gì, mã ${WORD}?`,
  `Làm lại sổ đỏ bị mất thì cần những giấy tờ gì, mã ${WORD}?`,
  `Xin hỏi làm lại sổ đỏ bị mất cần giấy tờ gì ạ, mã ${WORD}?`,
  `Mất sổ đỏ muốn làm lại cần giấy tờ gì, mã ${WORD}?`,
  `Làm lại sổ đỏ bị mất cần giấy tờ gì và nộp ở đâu, mã ${WORD}?`,
]
const ANSWER = 'Ông bà khai báo mất tại xã rồi nộp đơn đề nghị cấp lại.'
const CORRECTED = 'Ông bà khai báo mất tại xã, chờ niêm yết 30 ngày rồi nộp đơn.'
const ANEW = 'Từ nay ông bà chỉ cần nộp đơn tại bộ phận một cửa.'

/** Everybody who asks, the lead first. */
let all: readonly Asked[] = []

/** What the receipt of everybody who asked says, the lead's first. */
const receipts = (page: Page): Promise<string[]> =>
  Promise.all(all.map(async ({ receipt }) => (await page.request.get(`/receipts/${receipt}`)).text()))

test('five askers are linked to one, whose answer is taken back in time, published again, and reaches all six', async ({
  open,
  desk,
}) => {
  const lead = await desk.ask(LEAD)
  const like = (await desk.askMany(LIKE)).sort((a, b) => a.row.number - b.row.number)
  all = [lead, ...like]
  const { number } = lead.row
  const moderator = await openQuestion(open, desk, lead.row.id)
  await routeTo(moderator, 'vu dat dai', 'Vụ Đất đai')

  // Two one by one, the key beside the lead; deciding goes on to the next.
  for (const each of like.slice(0, 2)) {
    await expect(moderator).toHaveURL(new RegExp(`${each.row.id}$`))
    await moderator.keyboard.press('d')
    const key = moderator
      .getByRole('region', { name: 'Các câu gộp được' })
      .getByRole('button', { name: LEAD })
    await moderator.keyboard.press((await key.locator('kbd').textContent()) ?? '')
    await expect(moderator.getByText(`Câu ${each.row.number} đã gộp vào câu ${number}`).last()).toBeVisible()
  }
  // The other three at once.
  await expect(moderator).toHaveURL(new RegExp(`${like[2]?.row.id}$`))
  await moderator.keyboard.press('v')
  await moderator.keyboard.press('Shift+j')
  await moderator.keyboard.press('Shift+j')
  await moderator.keyboard.press('d')
  const many = moderator.getByRole('region', { name: 'Làm cho nhiều câu' })
  await many.getByRole('radio', { name: LEAD }).check()
  await expect(many).toContainText(`3 câu sẽ gộp vào câu ${number}`)
  await expect(many).toContainText(`Câu ${number} sẽ có 6 người hỏi`)
  await moderator.keyboard.press('Control+Enter')
  await expect(moderator.getByText(`3 câu đã gộp vào câu ${number}`).first()).toBeVisible()

  const watcher = await open(`/${desk.slug}`)
  const fresh = watcher.getByRole('button', { name: /câu trả lời mới/ })
  const leader = await open(`/leader/${desk.slug}`, { as: 'leader', width: TABLET })
  await takeUp(leader, LEAD)
  await expect(leader.getByText('6 người hỏi câu này')).toBeVisible()
  await expect(leader.getByText('Báo cho 6 người hỏi.')).toBeVisible()
  await write(leader, 'Bản còn thiếu căn cứ.')
  const signed = Date.now()
  await publish(leader)
  await expect(leader.getByText(`Đang công bố câu trả lời ${number}.`)).toBeVisible()
  await leader
    .getByRole('button', { name: /^Rút lại/ })
    .first()
    .click()
  await expect(editor(leader)).toHaveText('Bản còn thiếu căn cứ.')
  const asker = await open(`/receipts/${lead.receipt}`)
  await expect(asker.getByText('Đơn vị đang soạn trả lời').first()).toBeVisible()
  await expect(asker.getByText('còn thiếu căn cứ')).toHaveCount(0)
  await write(leader, ANSWER)
  // What was taken back does not go out when its seconds are over.
  await leader.waitForTimeout(Math.max(0, signed + DELAY_MS + 500 - Date.now()))
  expect(await (await asker.request.get(`/${desk.slug}`)).text()).not.toContain(LEAD)
  await expect(fresh.or(answerIn(watcher, LEAD))).toHaveCount(0)
  await publish(leader)
  await reveal(watcher, LEAD)
  await expect(answerIn(watcher, LEAD)).toContainText(ANSWER)
  await expect(answerIn(watcher, LEAD)).toContainText('6 người cùng hỏi')
  await expect(asker.getByRole('main')).toContainText(ANSWER)
  const told = await receipts(asker)
  expect(told).toHaveLength(6)
  for (const receipt of told) {
    expect(receipt).toContain('Đã trả lời')
    expect(receipt).toContain(ANSWER)
  }
})

test('what is public is corrected, masked, withdrawn, and answered anew after the organiser reopened it', async ({
  open,
  desk,
}) => {
  const [lead] = all
  if (!lead) throw new Error('nothing was answered')
  const { id, number } = lead.row
  const watcher = await open(`/${desk.slug}`)
  const asker = await open(`/receipts/${lead.receipt}`)
  const here = answerIn(watcher, `mã ${WORD}`)
  await expect(here).toContainText(PRIVATE)

  const leader = await open(`/leader/${desk.slug}`, { as: 'leader', width: TABLET })
  await takeUp(leader, LEAD)
  const page = await leader.getByRole('link', { name: 'Xem trang công khai' }).getAttribute('href')
  if (page === null) throw new Error('the answer has no page')
  await leader.getByRole('button', { name: 'Đính chính' }).click()
  await editor(leader).click()
  await leader.keyboard.press('Control+A')
  await leader.keyboard.insertText(CORRECTED)
  await leader.getByLabel('Ghi chú đính chính').fill('Bản trước thiếu thời gian niêm yết.')
  await leader.getByRole('button', { name: /^Công bố bản đính chính/ }).click()
  await expect(here).toContainText(CORRECTED)
  await expect(here).toContainText('Đã đính chính')
  await asker.reload()
  await expect(asker.getByRole('main')).toContainText(CORRECTED)
  await expect(asker.getByRole('main')).toContainText('Đã đính chính')

  const moderator = await openQuestion(open, desk, id, { as: 'moderator2', queue: 'published' })
  await decision(moderator, /^Che thông tin/).click()
  await moderator.getByLabel('Che thông tin đã công khai').fill(MASKED)
  await moderator.getByLabel('Lý do').fill('Nêu nơi ở của người khác.')
  await moderator.getByRole('button', { name: /^Che ngay/ }).click()
  await expect(here).toContainText(MASKED)
  for (const address of [`/${desk.slug}`, page]) {
    const reply = await asker.goto(address)
    expect(reply?.status()).toBe(200)
    await expect(asker.getByRole('main')).toContainText(MASKED)
    expect(await reply?.text(), address).not.toContain(PRIVATE)
    await expect(asker.getByRole('main')).not.toContainText(PRIVATE)
  }
  const [, ...others] = await receipts(asker)
  for (const receipt of others) {
    expect(receipt).toContain(MASKED)
    expect(receipt).not.toContain(PRIVATE)
  }
  // Only who wrote those words reads them still, as what they sent.
  await asker.goto(`/receipts/${lead.receipt}`)
  await expect(asker.getByRole('article')).toContainText(MASKED)
  await expect(asker.getByRole('article')).not.toContainText(PRIVATE)
  await expect(asker.getByText(PRIVATE)).toHaveCount(1)
  await expect(asker.getByRole('region', { name: 'Câu bạn đã gửi' })).toContainText(PRIVATE)
  await expect(here).not.toContainText(PRIVATE)

  const why = 'Quy định mới đã thay thế.'
  await leader.getByRole('button', { name: 'Rút câu trả lời' }).click()
  await dialog(leader).getByLabel('Lý do, công khai').fill(why)
  await dialog(leader).getByRole('button', { name: 'Rút khỏi trang công khai' }).click()
  const tombstone = watcher.getByRole('article').filter({ hasText: why })
  await expect(tombstone).toContainText('Câu trả lời này đã được rút')
  await expect(tombstone).not.toContainText(CORRECTED)
  const gone = await asker.goto(page)
  expect(gone?.status()).toBe(410)
  await expect(asker.getByRole('main')).toContainText(why)
  for (const receipt of await receipts(asker)) {
    expect(receipt).toContain('Câu trả lời đã được rút')
    expect(receipt).toContain(why)
    expect(receipt).not.toContain(CORRECTED)
  }

  const organiser = await openQuestion(open, desk, id, { as: 'organiser', queue: 'withdrawn' })
  await decision(organiser, /^Việc khác/).click()
  await organiser.getByRole('button', { name: /^Mở lại/ }).click()
  await organiser.getByLabel('Lý do').fill('Trả lời lại theo quy định mới.')
  await organiser.getByRole('button', { name: /^Mở lại/ }).click()
  await expect(organiser.getByText(`Câu ${number} đã mở lại`).last()).toBeVisible()
  await expect(
    leader.getByText('Ban tổ chức mở lại để trả lời lại: Trả lời lại theo quy định mới.'),
  ).toBeVisible()
  await write(leader, ANEW)
  await publish(leader)
  await reveal(watcher, ANEW)
  await expect(answerIn(watcher, ANEW)).toContainText(MASKED)
  for (const receipt of await receipts(asker)) {
    expect(receipt).toContain(ANEW)
    expect(receipt).not.toContain(why)
  }
})
