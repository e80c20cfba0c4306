import { contrast } from './contrast.ts'

// The grounds text in the accent stands on: page, raised and sunken (packages/ui/src/theme.css).
const GROUNDS = {
  light: ['#f5f7f4', '#ffffff', '#eaeee9'],
  dark: ['#101714', '#18211d', '#0a100d'],
} as const

type Theme = keyof typeof GROUNDS

/** What the accent of a page is made of; every pair of text and ground holds 4.5 ([G5]). */
export type Accent = Record<'accent' | 'strong' | 'soft' | 'on', string>

const TEXT_NEEDS = 4.5
// As far from black as text of a dark page should be, or a deep blue would glow rather than be read.
const DARK_TEXT_NEEDS = 7
/** So fine that no step is seen. */
const STEP = 0.02

/** One colour with a share of another in it, both as `#rrggbb`. */
function mixed(colour: string, other: string, share: number): string {
  const of = (from: string, at: number) => Number.parseInt(from.slice(at, at + 2), 16)
  const channel = (at: number) => Math.round(of(colour, at) * (1 - share) + of(other, at) * share)
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`
}

/** The first mixture towards black or white that holds; those two themselves always do. */
function towards(colour: string, end: string, holds: (mixture: string) => boolean): string {
  for (let share = 0; share < 1; share += STEP) {
    const mixture = mixed(colour, end, share)
    if (holds(mixture)) return mixture
  }
  return end
}

const least = (colour: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)))

/**
 * An organisation's own colour as the accent of its pages: itself where it can be read, else as little darker as it
 * takes; on dark pages as much lighter.
 */
export function accentOf(colour: string): Record<Theme, Accent> {
  return { light: lightAccent(colour), dark: darkAccent(colour) }
}

function lightAccent(colour: string): Accent {
  const soft = mixed('#ffffff', colour, 0.13)
  const grounds = [...GROUNDS.light, soft]
  const accent = towards(colour, '#000000', (one) => least(one, grounds) >= TEXT_NEEDS)
  return { accent, strong: mixed(accent, '#000000', 0.3), soft, on: '#ffffff' }
}

function darkAccent(colour: string): Accent {
  const soft = mixed('#101714', colour, 0.25)
  const accent = towards(
    colour,
    '#ffffff',
    (one) => least(one, GROUNDS.dark) >= DARK_TEXT_NEEDS && contrast(one, soft) >= TEXT_NEEDS,
  )
  return { accent, strong: mixed(accent, '#ffffff', 0.35), soft, on: mixed('#000000', colour, 0.25) }
}
