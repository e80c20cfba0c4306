import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { test } from '../support/rules-test.ts'
import { makeSubjects, type Subjects, screens, visit } from '../support/screens.ts'

let subjects: Subjects
test.beforeAll(async ({ desk }) => {
  subjects = await makeSubjects(desk)
})

// A screen is shown in two of the eight combinations that differ in everything, the next screen in the next two: each is
// seen in both languages, themes and widths, and every combination occurs.
for (const [place, screen] of [...screens.public, ...screens.console].entries()) {
  const first = place % 4
  for (const combination of [first, 7 - first]) {
    const [locale, dark, width] = [
      combination & 1 ? ('en' as const) : ('vi' as const),
      Boolean(combination & 2),
      combination & 4 ? 1280 : 360,
    ]
    test(`G11 axe: ${screen.name}, ${locale}, ${dark ? 'dark' : 'light'}, ${width} px`, async ({ open }) => {
      const page = await open(undefined, { locale, dark, width, ...(screen.as && { as: screen.as }) })
      // What moves is looked at when it stands.
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await visit(page, screen, subjects)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(
        grave.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join(' | ')}`,
        ),
      ).toEqual([])
    })
  }
}
