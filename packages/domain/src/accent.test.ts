import { describe, expect, it } from 'vitest'
import { type Accent, accentOf } from './accent.ts'
import { carriesWhiteText, contrast } from './contrast.ts'

const GROUNDS = {
  light: ['#f5f7f4', '#ffffff', '#eaeee9'],
  dark: ['#101714', '#18211d', '#0a100d'],
}

/** Every colour an organisation may choose, in steps of 17 in each channel. */
function* choosable(): Generator<string> {
  const steps = Array.from({ length: 16 }, (_, at) => (at * 17).toString(16).padStart(2, '0'))
  for (const red of steps)
    for (const green of steps)
      for (const blue of steps) {
        const colour = `#${red}${green}${blue}`
        if (carriesWhiteText(colour)) yield colour
      }
}

const worst = ({ accent, strong, soft, on }: Accent, grounds: readonly string[]): number =>
  Math.min(
    ...[...grounds, soft].flatMap((ground) => [contrast(accent, ground), contrast(strong, ground)]),
    contrast(on, accent),
    contrast(on, strong),
  )

describe('G5 the colour of an organisation as the accent of its pages', () => {
  it.each(['light', 'dark'] as const)('is read on every ground of the %s theme, whichever it is', (theme) => {
    const unread: string[] = []
    for (const colour of choosable())
      if (worst(accentOf(colour)[theme], GROUNDS[theme]) < 4.5) unread.push(colour)
    expect(unread).toEqual([])
  })

  it('stays itself where it can be read, and is told apart from ink washes', () => {
    expect(accentOf('#0a5563').light.accent).toBe('#0a5563')
    expect(accentOf('#7a1fa2').light.accent).toBe('#7a1fa2')
    expect(accentOf('#767676').light.accent).not.toBe('#767676')
  })

  it('holds whatever it is made of: black and the brightest that carries white text', () => {
    for (const colour of ['#000000', '#0000ff', '#767676', '#c00000'])
      for (const theme of ['light', 'dark'] as const)
        expect(worst(accentOf(colour)[theme], GROUNDS[theme]), `${colour} ${theme}`).toBeGreaterThanOrEqual(
          4.5,
        )
  })
})
