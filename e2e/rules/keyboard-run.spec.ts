import type { Ask } from '@giaoluu/contract/ask'
import type { QuestionState } from '@giaoluu/contract/question'
import { type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import type { Asked, DeskApi } from '../support/desk-api.ts'
import { isLive } from '../support/is-live.ts'
import { type Open, test } from '../support/rules-test.ts'

/** What the rule allows for 30 decisions. */
const KEYS_MOST = 60

const detail = (page: Page) => page.getByRole('region', { name: 'Câu đang xem' })
const decision = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Quyết định' }).getByRole('button', { name })

/** What a moderator would decide on reading the question, and how it should stand afterwards. */
type Decision =
  | { kind: 'accept'; unit: string }
  | { kind: 'edit'; unit: string; words: string }
  | { kind: 'label'; unit: string; label: string }
  | { kind: 'route'; name: string; unit: string }
  | { kind: 'decline'; reason: string; name: string }
  | { kind: 'link'; to: string }
  | { kind: 'hold' }

type Sample = { text: string; fields?: Partial<Ask>; decision: Decision }

const accepted = (topic: string, unit: string, texts: readonly string[]): Sample[] =>
  texts.map((text) => ({ text, fields: { topic }, decision: { kind: 'accept', unit } }))
const land = { topic: 'dat-dai' }

/** A half hour of a day: most is clear, some is not for the unit that is suggested, some is none of the day's matters. */
const SAMPLES: readonly Sample[] = [
  ...accepted('dat-dai', 'vu-dat-dai', [
    'Đất vườn trong cùng thửa có nhà được tính là đất ở bao nhiêu mét?',
    'Bố mẹ mất không để lại di chúc, anh em sang tên sổ đỏ thế nào?',
    'Nhà nước thu hồi đất trồng lúa thì bồi thường theo giá năm nào?',
    'Mua đất giấy tay năm 2010 nay làm sổ có bị phạt không?',
  ]),
  ...accepted('moi-truong', 'cuc-moi-truong', [
    'Xưởng gỗ cạnh trường học xả bụi cả ngày thì báo ở đâu?',
    'Hộ nuôi 50 con lợn có phải đăng ký môi trường không?',
    'Bãi rác xã bốc mùi, ai chịu trách nhiệm di dời?',
  ]),
  ...accepted('tai-nguyen-nuoc', 'cuc-nuoc', [
    'Khoan giếng tưới cà phê sâu bao nhiêu thì phải xin phép?',
    'Thủy điện không xả nước, ruộng hạ lưu khô thì kiến nghị với ai?',
  ]),
  ...accepted('khoang-san', 'cuc-khoang-san', ['Tàu hút cát ban đêm làm sạt bờ sông, ai xử lý?']),
  ...accepted('do-dac-ban-do', 'cuc-do-dac', ['Bản đồ địa chính số hóa xem ở trang nào?']),
  ...accepted('khi-tuong', 'cuc-khi-tuong', ['Dữ liệu mưa 30 năm của một huyện mua ở đâu?']),
  ...accepted('bien-hai-dao', 'cuc-bien', ['Nuôi hàu cách bờ 3 hải lý thì ai giao khu vực biển?']),
  {
    text: 'Hồ tôm nhà bên xả nước mặn làm chết vườn tôi, đất này tính sao?',
    fields: land,
    decision: { kind: 'route', name: 'Cục Môi trường', unit: 'cuc-moi-truong' },
  },
  {
    text: 'Mỏ đá nổ mìn làm nứt nhà trên đất của gia đình, ai bồi thường?',
    fields: land,
    decision: { kind: 'route', name: 'Cục Địa chất và Khoáng sản', unit: 'cuc-khoang-san' },
  },
  {
    text: 'Mốc ranh trên bản đồ lệch 2 mét so với thực địa thì sửa ở đâu?',
    fields: land,
    decision: { kind: 'route', name: 'Cục Đo đạc và Bản đồ', unit: 'cuc-do-dac' },
  },
  {
    text: 'Tôi chưa rõ việc lấn bờ kè ven biển thuộc ai quản lý?',
    decision: { kind: 'route', name: 'Cục Biển và Hải đảo', unit: 'cuc-bien' },
  },
  {
    text: 'Lương hưu của mẹ tôi bị tính sai thì hỏi cơ quan nào?',
    decision: { kind: 'decline', reason: 'ngoai-linh-vuc', name: 'Ngoài lĩnh vực của phiên' },
  },
  {
    text: 'Tôi tố cáo cán bộ địa chính xã nhận tiền khi làm sổ.',
    decision: { kind: 'decline', reason: 'don-thu', name: 'Là đơn khiếu nại, tố cáo' },
  },
  {
    text: 'Đất nhà tôi thì sao?',
    fields: land,
    decision: { kind: 'decline', reason: 'chua-ro', name: 'Chưa đủ rõ để trả lời' },
  },
  {
    text: 'Nhận làm sổ nhanh, không cần giấy tờ, gọi là có.',
    decision: { kind: 'decline', reason: 'khong-phu-hop', name: 'Lời lẽ xúc phạm hoặc quảng cáo' },
  },
  ...[
    'Đổi sổ hồng cũ sang mẫu sổ mới có mã QR mất bao nhiêu tiền?',
    'Muốn đổi sổ hồng cũ sang mẫu mới có mã QR thì mất bao nhiêu tiền ạ?',
    'Xin hỏi đổi sổ hồng cũ sang mẫu sổ mới có mã QR tốn bao nhiêu tiền?',
    'Đổi sổ hồng cũ sang mẫu sổ có mã QR mất bao nhiêu tiền và ở đâu?',
  ].map(
    (text): Sample => ({
      text,
      fields: land,
      decision: { kind: 'link', to: 'Sổ hồng cũ đổi sang mẫu sổ mới có mã QR mất bao nhiêu tiền?' },
    }),
  ),
  { text: 'Quy hoạch ven sông đang lấy ý kiến thì bao giờ xong?', fields: land, decision: { kind: 'hold' } },
  { text: 'Xin cho biết danh sách dự án treo của cả tỉnh?', fields: land, decision: { kind: 'hold' } },
  { text: 'Hai xã cùng nhận quản lý bãi bồi mới nổi, hỏi xã nào?', decision: { kind: 'hold' } },
  {
    text: 'Ông Ba Tèo hàng xóm lấn đất nhà tôi 2 mét, đòi lại thế nào?',
    fields: land,
    decision: {
      kind: 'edit',
      unit: 'vu-dat-dai',
      words: 'Hàng xóm lấn đất nhà tôi 2 mét, đòi lại thế nào?',
    },
  },
  {
    text: 'Cả xóm tôi bị thu hồi đất làm đường, bao giờ có tái định cư?',
    fields: land,
    decision: { kind: 'label', unit: 'vu-dat-dai', label: 'nhieu-nguoi-hoi' },
  },
]

/** Presses keys one after the other and counts every one that goes down. */
function keyboardOf(page: Page) {
  const counted = { keys: 0 }
  return {
    counted,
    press: async (...presses: string[]): Promise<void> => {
      for (const press of presses) {
        counted.keys += press.split('+').length
        await page.keyboard.press(press)
      }
    },
  }
}

/** The figure that stands beside something in a list that is open. */
async function figureOf(line: Locator): Promise<string> {
  await expect(line.locator('kbd')).toBeVisible()
  return (await line.locator('kbd').textContent()) ?? ''
}

async function decide(page: Page, { decision }: Sample, press: (...keys: string[]) => Promise<void>) {
  switch (decision.kind) {
    case 'accept':
      return press('a')
    case 'hold':
      return press('h')
    case 'edit':
      await press('e')
      await expect(page.locator('#public-text-field')).toBeFocused()
      // What is written is no decision; how it is opened and sent is counted.
      await page.keyboard.press('Control+A')
      await page.keyboard.insertText(decision.words)
      return press('Control+Enter')
    case 'label': {
      await press('l')
      const label = page.getByRole('button', { name: 'Nhiều người hỏi' })
      await press(await figureOf(label))
      await expect(label).toHaveAttribute('aria-pressed', 'true')
      return press('Escape', 'a')
    }
    case 'route':
      await press('r')
      return press(await figureOf(page.getByRole('option', { name: decision.name })))
    case 'decline':
      await press('x')
      return press(await figureOf(page.locator('.gl-check').filter({ hasText: decision.name })))
    case 'link':
      await press('d')
      return press(await figureOf(page.locator('.md-choices li').filter({ hasText: decision.to })))
  }
}

/** How a question should stand after a decision. */
function intended(decision: Decision, leads: ReadonlyMap<string, string>) {
  const stands = (state: QuestionState, more: object = {}) => ({
    state,
    unit: null,
    lead: undefined,
    ...more,
  })
  switch (decision.kind) {
    case 'accept':
    case 'route':
    case 'edit':
    case 'label':
      return stands('assigned', { unit: decision.unit })
    case 'decline':
      return stands('declined')
    case 'link':
      return stands('linked', { lead: leads.get(decision.to) })
    case 'hold':
      return stands('held')
  }
}

/** Asks the samples in an order in which nothing comes in a row. */
async function askSamples(desk: DeskApi): Promise<{ asked: Asked; sample: Sample }[]> {
  const mixed = SAMPLES.map((sample, at) => ({ sample, at: (at * 7) % SAMPLES.length }))
    .sort((a, b) => a.at - b.at)
    .map(({ sample }) => sample)
  const asked = await Promise.all(
    mixed.map(async (sample) => ({ sample, asked: await desk.ask(sample.text, sample.fields) })),
  )
  return asked.sort((a, b) => a.asked.row.number - b.asked.row.number)
}

test('MC3 MC6 thirty decisions by keys alone take no more than two keys each', async ({ open, desk }) => {
  const leadTexts = SAMPLES.flatMap(({ decision }) => (decision.kind === 'link' ? [decision.to] : []))
  const leads = new Map<string, string>()
  for (const text of new Set(leadTexts)) leads.set(text, (await desk.assign(text)).row.id)
  const asked = await askSamples(desk)
  expect(asked).toHaveLength(30)

  const page = await open(undefined, { as: 'moderator' })
  const live = isLive(page)
  await page.goto(`/moderator/${desk.slug}/new/${asked[0]?.asked.row.id}`)
  await live
  const { press, counted } = keyboardOf(page)
  const text = detail(page).locator('.gl-question-text').first()
  const mix = new Map<string, { decisions: number; keys: number }>()
  for (const { sample } of asked) {
    // Read before it is decided.
    await expect(text).toContainText(sample.text)
    await decision(page, /^Để lại/).waitFor()
    const before = counted.keys
    await decide(page, sample, press)
    const { kind } = sample.decision
    const { decisions, keys } = mix.get(kind) ?? { decisions: 0, keys: 0 }
    mix.set(kind, { decisions: decisions + 1, keys: keys + counted.keys - before })
    await expect(text).not.toContainText(sample.text)
  }

  const told = [...mix].map(([kind, { decisions, keys }]) => `${kind} ${decisions} in ${keys}`).join(', ')
  console.log(`30 decisions in ${counted.keys} keys: ${told}`)
  expect(counted.keys).toBeLessThanOrEqual(KEYS_MOST)
  for (const { asked: one, sample } of asked) {
    const { state, unit, lead, publicText, labels } = await desk.read(one.row.id)
    expect({ state, unit, lead }, sample.text).toEqual(intended(sample.decision, leads))
    if (sample.decision.kind === 'edit') expect(publicText).toBe(sample.decision.words)
    expect(labels, sample.text).toEqual(sample.decision.kind === 'label' ? [sample.decision.label] : [])
  }
})

const DECIDING = ['KeyA', 'KeyH', 'KeyX', 'KeyD', 'KeyE', 'KeyR', 'KeyL', 'KeyM', 'KeyJ', 'KeyK', 'KeyV']
const ENDING = ['Digit1', 'Digit2', 'Enter', 'Escape', 'Slash', 'KeyZ']
const CTRL = 2

/** A key that goes down and up without a letter coming of it. */
async function pressRaw(devtools: CDPSession, code: string, more: object = {}): Promise<void> {
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code, key: code, ...more })
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key: code })
}

/** A key that an input method has taken goes by 229. */
const TAKEN = { key: 'Process', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 }

/** Writes "ầ" as an input method does, with every key that could do something pressed on the way. */
async function compose(page: Page, field: Locator): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const write = (text: string) =>
    devtools.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 })
  await expect(field).toBeFocused()
  const before = await field.inputValue()
  await field.evaluate((element: HTMLElement) => {
    element.addEventListener('keydown', ({ keyCode, isComposing }) => {
      if (keyCode === 229) element.dataset.taken = 'heard'
      if (isComposing) element.dataset.composing = 'heard'
    })
  })
  await write('a')
  for (const code of [...DECIDING, ...ENDING]) await pressRaw(devtools, code, TAKEN)
  await write('â')
  // Some input methods leave these their names, and some the browser its own words for what is going on.
  for (const code of ['Enter', 'Escape']) {
    await pressRaw(devtools, code)
    await expect(field).toBeFocused()
    await write('â')
  }
  await pressRaw(devtools, 'Enter', { modifiers: CTRL })
  await write('ầ')
  await expect(field).toBeFocused()
  await devtools.send('Input.insertText', { text: 'ầ' })
  await expect(field).toHaveValue(`${before}ầ`)
  // The browser said so, as it would of a real one.
  await expect(field).toHaveAttribute('data-taken', 'heard')
  await expect(field).toHaveAttribute('data-composing', 'heard')
  await devtools.detach()
}

test('G7 nothing fires while an input method composes, in fields or on the page', async ({ open, desk }) => {
  const { row } = await desk.ask(`Gõ tiếng Việt khi đang xử lý câu lúc ${Date.now()}?`)
  const stands = async () => {
    const { state, version, labels, lead } = await desk.read(row.id)
    return { state, version, labels, lead }
  }
  const before = await stands()
  const page = await openAt(open, desk, row.id)
  const at = page.url()
  const devtools = await page.context().newCDPSession(page)
  for (const code of [...DECIDING, ...ENDING]) await pressRaw(devtools, code, TAKEN)
  await page.evaluate(
    (codes) => {
      for (const code of codes)
        for (const init of [{ isComposing: true }, { keyCode: 229 }, { key: 'Process' }])
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: code.slice(-1), code, bubbles: true, ...init }),
          )
    },
    [...DECIDING, ...ENDING],
  )
  await expect(decision(page, /^Để lại/)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('/')
  await compose(page, page.locator('#desk-search'))
  await page.keyboard.press('Escape')
  await expect(page.locator('#desk-search')).toHaveValue('')
  await page.goto(at)
  await decision(page, /^Để lại/).waitFor()

  for (const [key, selector] of [
    ['e', '#public-text-field'],
    ['x', '#decline-note'],
    ['d', '#link-search'],
    ['r', '#route-unit'],
    ['l', '#label-name'],
  ] as const) {
    await page.keyboard.press(key)
    await page.locator(selector).focus()
    await page.keyboard.press('Control+End')
    await compose(page, page.locator(selector))
    // Out of the field, then out of what it stands in.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }

  expect(page.url()).toBe(at)
  expect(await stands()).toEqual(before)
})

async function openAt(open: Open, desk: DeskApi, id: string): Promise<Page> {
  const page = await open(undefined, { as: 'moderator' })
  const live = isLive(page)
  await page.goto(`/moderator/${desk.slug}/new/${id}`)
  await decision(page, /^Để lại/).waitFor()
  await live
  return page
}
