import { type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import { decision, openQuestion } from '../support/moderator-desk.ts'
import { test } from '../support/rules-test.ts'

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
  const page = await openQuestion(open, desk, row.id)
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
