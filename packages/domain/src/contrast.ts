// WCAG 2.2, relative luminance and contrast ratio.

const channel = (value: number): number => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function luminance(colour: string): number {
  const of = (from: number) => channel(Number.parseInt(colour.slice(from, from + 2), 16))
  return 0.2126 * of(1) + 0.7152 * of(3) + 0.0722 * of(5)
}

/** How well one colour stands out from another, both as `#rrggbb`: from 1 to 21 ([G5]). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const TEXT_NEEDS = 4.5

/** Whether white text on a colour can be read, as on the buttons of an organisation's pages. */
export const carriesWhiteText = (colour: string): boolean => contrast('#ffffff', colour) >= TEXT_NEEDS
