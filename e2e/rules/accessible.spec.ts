import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { eachScreen } from '../support/each-screen.ts'
import { test } from '../support/rules-test.ts'
import { makeSubjects, type Subjects, screens } from '../support/screens.ts'

let subjects: Subjects
test.beforeAll(async ({ desk }) => {
  subjects = await makeSubjects(desk)
})

// A screen is shown in two of the eight combinations that differ in everything, the next screen in the next two: each is
// seen in both languages, themes and widths, and every combination occurs.
for (let combination = 0; combination < 8; combination += 1) {
  const locale = combination & 1 ? 'en' : 'vi'
  const dark = Boolean(combination & 2)
  const width = combination & 4 ? 1280 : 360
  const list = screens.filter((_, place) => [place % 4, 7 - (place % 4)].includes(combination))
  const names = list.map(({ name }) => name).join(', ')
  test(`G10 G11 axe, one h1, one main, a title: ${locale}, ${dark ? 'dark' : 'light'}, ${width} px: ${names}`, async ({
    open,
  }) => {
    const wrong = await eachScreen({
      screens: list,
      subjects,
      open: async (as) => {
        const page = await open(undefined, { locale, dark, width, ...(as && { as }) })
        // What moves is looked at when it stands.
        await page.emulateMedia({ reducedMotion: 'reduce' })
        return page
      },
      find: async (page) => {
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        return [...(await outlineFaults(page)), ...(await axeFaults(page))]
      },
    })
    expect(wrong).toEqual([])
  })
}

async function outlineFaults(page: Page): Promise<string[]> {
  const wrong: string[] = []
  if ((await page.locator('h1:visible').count()) !== 1) wrong.push('not one h1')
  if ((await page.getByRole('main').count()) !== 1) wrong.push('not one main')
  const title = await page.title()
  if (title.split(' - ').length < 2) wrong.push(`title "${title}"`)
  return wrong
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    // Of what passes only that it was looked at.
    .options({ resultTypes: ['violations'] })
    .analyze()
  return [
    ...(passes.some(({ id }) => id === 'color-contrast') ? [] : ['axe looked at no text']),
    ...violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`)),
  ]
}
