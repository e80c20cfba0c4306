import { expect } from '@playwright/test'
import { eachScreen } from '../support/each-screen.ts'
import { findSideways } from '../support/find-sideways.ts'
import { findSmallTargets } from '../support/find-small-targets.ts'
import { test } from '../support/rules-test.ts'
import { makeSubjects, type Subjects, screens } from '../support/screens.ts'

let subjects: Subjects
test.beforeAll(async ({ desk }) => {
  subjects = await makeSubjects(desk)
})

const DAY_MS = 24 * 3600 * 1000
test('G1 a clock that is a day wrong, either way, shows the same state and times', async ({ open }) => {
  const head = async (offset: number): Promise<string> => {
    const page = await open()
    await page.addInitScript((ms) => {
      const now = Date.now.bind(Date)
      const Real = Date
      globalThis.Date = class extends Real {
        constructor(...given: unknown[]) {
          super(...((given.length === 0 ? [now() + ms] : given) as [number]))
        }
        static override now = () => now() + ms
      } as DateConstructor
    }, offset)
    await page.goto('/')
    // The clock of the server is asked for, then ticks.
    await page.waitForResponse(/healthz/)
    await page.waitForTimeout(1_200)
    const title = await page.title()
    const state = await page
      .locator('header, section, div')
      .filter({ has: page.locator('h1') })
      .last()
      // biome-ignore lint/performance/useDomNodeTextContent: as it is seen, line by line
      .innerText()
    // How many watch is known a moment later.
    return `${title}\n${state.replace(/\n.*người đang xem/, '')}`
  }
  // Once more where the minute changed between the windows.
  await expect(async () => {
    const [right, ahead, behind] = await Promise.all([head(0), head(DAY_MS), head(-DAY_MS)])
    expect(right).toContain('Đang diễn ra')
    expect(ahead).toBe(right)
    expect(behind).toBe(right)
  }).toPass({ timeout: 20_000 })
})

test('G1 the consoles count ages by the clock of the server', async ({ open }) => {
  const page = await open(undefined, { as: 'moderator' })
  await page.clock.install({ time: Date.now() + DAY_MS })
  await page.goto(`/moderator/${subjects.slug}/new/${subjects.question}`)
  await expect(page.locator('.md-age')).toContainText(/chờ (\d+ giây|\d+ phút|vừa xong|dưới)/)
})

test('G3 404 and 410 give one cause and one action', async ({ open }) => {
  const page = await open()
  for (const [address, status, title, cause] of [
    ['/answers/khong-co', 404, 'Không có trang này', 'Địa chỉ có thể đã bị gõ thiếu'],
    [`/answers/${subjects.gone}`, 410, 'Câu trả lời này đã được rút', 'Lý do: Căn cứ đã hết hiệu lực.'],
  ] as const) {
    const reply = await page.goto(address)
    expect(reply?.status()).toBe(status)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(main).toContainText(cause)
    await expect(main.getByRole('link').or(main.getByRole('button'))).toHaveCount(1)
    await main.getByRole('link').click()
    await expect(page.getByRole('article').first()).toBeVisible()
  }
})

test('G4 no screen scrolls sideways at 360 and at 320 px', async ({ open }) => {
  const wrong = await eachScreen({
    screens,
    subjects,
    open: (as) => open(undefined, { width: 360, ...(as && { as }) }),
    find: async (page) => {
      const wide = await findSideways(page)
      await page.setViewportSize({ width: 320, height: 780 })
      wide.push(...(await findSideways(page)))
      await page.setViewportSize({ width: 360, height: 780 })
      return wide
    },
  })
  expect(wrong).toEqual([])
})

test('G4 every target of the public pages is 44 px at 360 px, and no input makes a phone zoom', async ({
  open,
}) => {
  const wrong = await eachScreen({
    screens: screens.filter((screen) => screen.public),
    subjects,
    open: () => open(undefined, { width: 360 }),
    find: async (page) => [...(await findSmallTargets(page)), ...(await page.evaluate(smallInputs))],
  })
  expect(wrong).toEqual([])
})

test('G5 the dark theme is dark, and in forced colours buttons, states and focus can be seen', async ({
  open,
}) => {
  const dark = await open('/', { dark: true })
  const [paper, ink] = await dark.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body)
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')
    return [backgroundColor, color].map((value) => {
      if (!canvas) return 0
      canvas.fillStyle = value
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
      return (red + green + blue) / 3
    })
  })
  expect(paper).toBeLessThan(60)
  expect(ink).toBeGreaterThan(180)

  const forced = await open('/', { forced: true })
  await expect(forced.getByText('Đang diễn ra').first()).toBeVisible()
  const ask = forced.getByRole('main').getByRole('link', { name: 'Đặt câu hỏi' }).first()
  expect(await ask.evaluate((element) => getComputedStyle(element).borderTopStyle)).not.toBe('none')
  await ask.focus()
  await forced.keyboard.press('Shift+Tab')
  await forced.keyboard.press('Tab')
  await expect(ask).toBeFocused()
  const outline = await ask.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return { outlineStyle, width: Number.parseFloat(outlineWidth) }
  })
  expect(outline.outlineStyle).not.toBe('none')
  expect(outline.width).toBeGreaterThanOrEqual(2)
})

for (const [name, address, as] of [
  ['feed', '/', undefined],
  ['sign-in', '/moderator/', undefined],
  ['moderator console', '/moderator/', 'moderator'],
] as const) {
  test(`G10 the first Tab of the ${name} offers to skip to the content`, async ({ open }) => {
    const page = await open(address, as && { as })
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Tới nội dung chính' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })
}

/** Inputs whose letters are below 16 px: phones zoom into them. */
const smallInputs = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('input:not([type=checkbox]), select, textarea')]
    .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
    .map((field) => `${field.id} has small letters`)
