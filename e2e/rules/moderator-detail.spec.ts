import { expect } from '@playwright/test'
import { documentOf } from '../support/desk-api.ts'
import { isLive } from '../support/is-live.ts'
import { decisions, detail, openQuestion, undo } from '../support/moderator-desk.ts'
import { test } from '../support/rules-test.ts'

const UNIT = 'vu-dat-dai'
const OTHER_UNIT = 'cuc-moi-truong'

test('MC6 the next three questions and what is like them are there before they are opened', async ({
  open,
  desk,
}) => {
  const word = Date.now()
  const asked = await desk.askMany(
    [1, 2, 3, 4, 5].map((each) => `Mốc giới thửa đất bị dời, ai xác định lại, lần ${each} ${word}?`),
  )
  const [first, second, third, fourth, last] = [...asked].sort((a, b) => a.row.number - b.row.number)
  if (!first || !second || !third || !fourth || !last) throw new Error('questions are missing')
  const page = await open(undefined, { as: 'moderator' })
  const read: string[] = []
  page.on('request', (request) => {
    if (/\/api\/desk\/questions\/[^/?]+(\/similar)?$/.test(request.url())) read.push(request.url())
  })
  const ahead = page.waitForResponse((reply) => reply.url().includes(`${fourth.row.id}/similar`))
  const live = isLive(page)
  await page.goto(`/moderator/${desk.slug}/new/${first.row.id}`)
  await live
  await ahead
  expect(read.some((url) => url.includes(last.row.id))).toBe(false)

  read.length = 0
  await page.keyboard.press('j')
  await expect(detail(page)).toContainText(second.row.text)
  await expect(page.getByRole('heading', { name: 'Quá trình' })).toBeVisible()
  await expect(page.locator('.gl-near').first()).toBeVisible()
  await expect.poll(() => read.some((url) => url.includes(last.row.id))).toBe(true)
  expect(read.filter((url) => url.includes(second.row.id))).toEqual([])
})

test('MC3 two questions stand side by side with what differs marked; one key links them', async ({
  open,
  desk,
}) => {
  const word = Date.now()
  const text = `Gia đình tôi ở trên thửa đất từ năm 1994, không có giấy tờ gì, nay nộp hồ sơ ở đâu, mã ${word}?`
  const { row: lead } = await desk.answer(text, 'Gia đình nộp hồ sơ tại xã nơi có đất.')
  const { row: question } = await desk.ask(text.replace('thửa đất', 'mảnh vườn'))
  const page = await openQuestion(open, desk, question.id)
  await page.keyboard.press('d')
  const own = page.getByRole('region', { name: `Câu ${question.number}, đang xem` })
  const other = page.getByRole('region', { name: new RegExp(`^Câu ${lead.number}`) })
  await expect(own.locator('mark')).toHaveText(['mảnh vườn'])
  await expect(other.locator('mark').first()).toHaveText('thửa đất')
  await expect(other).toContainText('Gia đình nộp hồ sơ tại xã nơi có đất.')
  await expect(other).toContainText('1 người hỏi')
  await expect(detail(page)).toContainText(`Câu trả lời của câu ${lead.number} sẽ gửi tới người hỏi này.`)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await desk.read(question.id)).lead).toBe(lead.id)

  // The lead is shown from the linked one, and the same key takes it out again.
  await page.goto(`/moderator/${desk.slug}/linked/${question.id}`)
  const family = page.getByRole('region', { name: `Đã gộp vào câu ${lead.number}` })
  await expect(family).toContainText('2 người hỏi')
  await expect(family).toContainText('Gia đình nộp hồ sơ tại xã nơi có đất.')
  await page.keyboard.press('d')
  await expect.poll(async () => (await desk.read(question.id)).state).toBe('received')
})

test('MC3 MC6 R finds a unit without accents, others answer too, A routes to them', async ({
  open,
  desk,
}) => {
  const { row: question } = await desk.ask(`Rác thải chôn trên đất nông nghiệp lúc ${Date.now()}?`)
  const page = await openQuestion(open, desk, question.id)
  await page.keyboard.press('r')
  await page.keyboard.type('dat dai')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Cùng trả lời, người ký, lĩnh vực' }).click()
  await page.getByLabel('Thêm đơn vị cùng trả lời').fill('cuc moi truong')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Cùng trả lời' })).toContainText('Môi trường')
  await page.keyboard.press('a')
  await expect
    .poll(async () => {
      const { state, unit, coUnits } = await desk.read(question.id)
      return { state, unit, coUnits }
    })
    .toEqual({ state: 'assigned', unit: UNIT, coUnits: [OTHER_UNIT] })
  await page.goto(`/moderator/${desk.slug}/assigned/${question.id}`)
  await expect(detail(page).locator('.gl-facts')).toContainText('Cùng trả lời')
})

test('G7 going back from R leaves its field, so that the next key acts; the table of keys bears its name', async ({
  open,
  desk,
}) => {
  const { row: question } = await desk.ask(`Đổi ý lúc chọn đơn vị, mã ${Date.now()}?`)
  const page = await openQuestion(open, desk, question.id)
  await page.keyboard.press('r')
  await expect(page.getByLabel('Chuyển tới')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('x')
  await expect(page.getByRole('radio', { name: 'Chưa đủ rõ để trả lời' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible()
})

test('MC6 L and a figure put a label on and take it off; a new one is made in place', async ({
  open,
  desk,
}) => {
  const name = `Nhãn ${Date.now()}`
  const [one, two] = await desk.askMany([`Gắn nhãn câu này ${name}?`, `Câu thứ hai ${name}?`])
  if (!one || !two) throw new Error('questions are missing')
  const page = await openQuestion(open, desk, one.row.id)
  await page.keyboard.press('l')
  await page.getByLabel('Tìm nhãn, hoặc đặt nhãn mới').fill(name)
  await page.keyboard.press('Enter')
  const label = page.locator('.md-label').filter({ hasText: name })
  await expect(label).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await desk.read(one.row.id)).labels.length).toBe(1)

  // What a colleague's screen has never heard of is read when a row bears it.
  const colleague = await openQuestion(open, desk, one.row.id, { as: 'moderator2' })
  await expect(colleague.getByRole('list', { name: 'Nhãn' })).toContainText(name)

  await page.getByLabel('Tìm nhãn, hoặc đặt nhãn mới').press('Escape')
  const place = await page
    .locator('.md-label')
    .evaluateAll((all, wanted) => all.findIndex((each) => each.textContent?.includes(wanted)) + 1, name)
  await page.keyboard.press(String(place))
  await expect(label).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(async () => (await desk.read(one.row.id)).labels).toEqual([])
  await page.keyboard.press(String(place))
  await page.keyboard.press('Escape')
  await expect(colleague.getByRole('list', { name: 'Nhãn' })).toContainText(name)
})

test('MC2 a question that came back twice shows why and keeps its draft; only an organiser routes it', async ({
  open,
  desk,
}) => {
  const { row: question } = await desk.ask(`Hai lần trả về lúc ${Date.now()}?`)
  const reasons = ['Việc này do Cục Môi trường trả lời.', 'Đã xem lại, vẫn không thuộc thẩm quyền.']
  await desk.act('moderator', question.id, 'assign', { unit: UNIT })
  await desk.act('expert', question.id, 'draft', { body: documentOf('Bản soạn dở của Vụ.') })
  await desk.act('leader', question.id, 'return', { reason: reasons[0] ?? '' })
  await desk.act('moderator', question.id, 'assign', { unit: UNIT })
  await desk.act('leader', question.id, 'return', { reason: reasons[1] ?? '', suggestedUnit: OTHER_UNIT })

  const page = await openQuestion(open, desk, question.id, { queue: 'returned' })
  const returned = page.getByRole('region', { name: 'Bị trả về 2 lần' })
  await expect(returned.getByRole('listitem')).toContainText(reasons)
  await expect(returned).toContainText('Cục Môi trường')
  await expect(returned).toContainText('chỉ ban tổ chức chuyển được')
  await expect(detail(page)).toContainText('Bản soạn dở của Vụ.')
  await expect(page.getByLabel('Chuyển tới')).toHaveCount(0)
  await page.keyboard.press('a')
  expect((await desk.read(question.id)).state).toBe('waiting')

  const organiser = await openQuestion(open, desk, question.id, { as: 'organiser', queue: 'returned' })
  await expect(organiser.getByLabel('Chuyển tới')).toHaveValue(/Môi trường/)
  await expect(detail(organiser)).toContainText('Đơn vị trả về đề nghị nơi này.')
  await organiser.keyboard.press('a')
  await expect.poll(async () => (await desk.read(question.id)).unit).toBe(OTHER_UNIT)
})

test('MC2 an organiser frees a question that somebody holds, with a reason', async ({ open, desk }) => {
  const { row: question } = await desk.ask(`Có người giữ rồi bỏ đi lúc ${Date.now()}?`)
  await desk.act('moderator2', question.id, 'claim', {})
  const page = await openQuestion(open, desk, question.id, { as: 'organiser' })
  await expect(detail(page)).toContainText('đang giữ câu này')
  await page.getByRole('button', { name: 'Gỡ giữ' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Gỡ giữ' }).click()
  await expect(dialog).toContainText('Ghi lý do trước khi gỡ.')
  await dialog.getByLabel('Lý do').fill('Đồng nghiệp đã về.')
  await dialog.getByRole('button', { name: 'Gỡ giữ' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(decisions(page)).toBeVisible()
  expect((await desk.read(question.id)).claim).toBeUndefined()
  await expect(detail(page)).toContainText('Đồng nghiệp đã về.')
})

test('MC2 the history names who, in what role, from where to where and why; the last three first', async ({
  open,
  desk,
}) => {
  const { row: question } = await desk.ask(`Kể lại từng bước lúc ${Date.now()}?`)
  await desk.act('moderator', question.id, 'hold', {})
  await desk.act('moderator2', question.id, 'accept', {})
  await desk.act('moderator', question.id, 'assign', { unit: UNIT })
  await desk.act('leader', question.id, 'return', { reason: 'Không thuộc Vụ.' })
  const page = await openQuestion(open, desk, question.id, { queue: 'returned' })
  const steps = page.getByRole('list', { name: 'Quá trình' }).getByRole('listitem')
  await expect(steps).toHaveCount(3)
  await expect(steps.last()).toContainText('trả về')
  await expect(steps.last()).toContainText('lãnh đạo')
  await expect(steps.last()).toContainText('Chờ đơn vị → Chờ chuyển')
  await expect(steps.last()).toContainText('Không thuộc Vụ.')
  await page.getByRole('button', { name: 'xem tất cả 5 bước' }).click()
  await expect(steps).toHaveCount(5)
  await expect(steps.first()).toContainText('Người hỏi')
})

test('MC6 an organiser promises a day in two keys and a choice; H brings back what was held', async ({
  open,
  desk,
}) => {
  const { row: question } = await desk.ask(`Hẹn ngày trả lời lúc ${Date.now()}?`)
  await desk.act('moderator', question.id, 'hold', {})
  const page = await openQuestion(open, desk, question.id, { as: 'organiser', queue: 'held' })
  await page.keyboard.press('m')
  await page.keyboard.press('1')
  await page.getByLabel('Trả lời trước hết ngày').fill('31/02/2030')
  await page.keyboard.press('Control+Enter')
  await expect(detail(page)).toContainText('Ghi ngày theo mẫu')
  await page.getByRole('button', { name: '7 ngày làm việc' }).click()
  await expect(page.getByLabel('Trả lời trước hết ngày')).toHaveValue(/^\d\d\/\d\d\/\d{4}$/)
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await desk.read(question.id)).dueAt).toBeDefined()

  await page.goto(`/moderator/${desk.slug}/held/${question.id}`)
  await decisions(page).waitFor()
  await page.keyboard.press('h')
  await expect.poll(async () => (await desk.read(question.id)).state).toBe('waiting')
})

test('MC3 after E, Ctrl+Enter lets it through where no unit is known; undoing is said', async ({
  open,
  desk,
}) => {
  const { row: question } = await desk.ask(`Chưa rõ đơn vị nào lúc ${Date.now()}?`)
  const page = await openQuestion(open, desk, question.id)
  await page.keyboard.press('e')
  await page.locator('#public-text-field').fill(`${question.text} Xin nêu căn cứ.`)
  await expect(page.getByRole('button', { name: /^Lưu và duyệt/ })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await desk.read(question.id)).state).toBe('waiting')
  await page.getByRole('button', { name: /^Hoàn tác/ }).click()
  await expect(
    page.getByRole('status').filter({ hasText: `Đã hoàn tác câu ${question.number}` }),
  ).toHaveCount(1)
  expect((await desk.read(question.id)).state).toBe('received')
})

test('HI1 the history names the units of a routing, the lead of a link and the unit a return suggests', async ({
  open,
  desk,
}) => {
  const { row: question } = await desk.ask(`Kể lại nơi đã chuyển lúc ${Date.now()}?`)
  const { row: lead } = await desk.ask(`Câu dẫn đầu lúc ${Date.now()}?`)
  await desk.act('moderator', question.id, 'link', { lead: lead.id })
  await desk.act('moderator', question.id, 'unlink', {})
  await desk.act('moderator', question.id, 'assign', { unit: UNIT, coUnits: [OTHER_UNIT] })
  await desk.act('leader', question.id, 'return', { reason: 'Không thuộc Vụ.', suggestedUnit: OTHER_UNIT })
  const page = await openQuestion(open, desk, question.id, { queue: 'returned' })
  await page.getByRole('button', { name: 'xem tất cả 5 bước' }).click()
  await expect(page.getByRole('list', { name: 'Quá trình' }).getByRole('listitem')).toContainText([
    'gửi',
    `gộp vào câu ${lead.number}`,
    `tách khỏi câu ${lead.number}`,
    /chuyển tới Vụ Đất đai, cùng Cục Môi trường/,
    /trả về nên chuyển tới Cục Môi trường/,
  ])
})

test('MC1 whoever walks on while a decision is on its way stays where they are', async ({ open, desk }) => {
  const word = Date.now()
  const asked = await desk.askMany([1, 2, 3, 4].map((each) => `Mạng chậm, câu ${each}, ${word}?`))
  const [first, second, third] = [...asked].sort((a, b) => a.row.number - b.row.number)
  if (!first || !second || !third) throw new Error('questions are missing')
  const page = await openQuestion(open, desk, first.row.id)
  let answer = (): void => undefined
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/hold', async (route) => {
    await held
    await route.continue()
  })
  await page.keyboard.press('h')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(detail(page)).toContainText(third.row.text)
  const done = page.waitForResponse((reply) => reply.url().endsWith('/hold'))
  answer()
  await done
  await expect(undo(page)).toBeVisible()
  await expect(detail(page)).toContainText(third.row.text)
})
