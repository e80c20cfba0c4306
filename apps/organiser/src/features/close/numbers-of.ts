import type { DeskRow } from '@giaoluu/contract/question'

/** More than these nobody looks up one by one. */
const SHOWN = 12

/** The numbers of some questions as they are told: "3, 7, 12", and how many more. */
export function numbersOf(
  rows: readonly Pick<DeskRow, 'number'>[],
  format: (value: number) => string,
  more: (count: string) => string,
): string {
  const shown = rows.slice(0, SHOWN).map(({ number }) => format(number))
  const rest = rows.length - shown.length
  return rest > 0 ? `${shown.join(', ')} ${more(format(rest))}` : shown.join(', ')
}
