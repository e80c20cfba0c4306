import { expect, it } from 'vitest'
import { themeAddress, themeSheet } from './theme.ts'

it('an organisation’s colour takes the place of the accent in both themes, in a sheet named by the colour', () => {
  expect(themeAddress('#7a1fa2')).toBe('/theme/7a1fa2.css')
  const sheet = themeSheet('#7a1fa2')
  expect(sheet).toMatch(
    /^:root \{\n( {2}--color-[a-z-]+: light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\);\n){4}\}\n$/,
  )
  expect(sheet).toContain('--color-accent: light-dark(#7a1fa2, ')
})
