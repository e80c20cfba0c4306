import { accentOf } from '@giaoluu/domain/accent'
import { carriesWhiteText } from '@giaoluu/domain/contrast'

/** What the server makes of a colour somebody typed; null while it is none that it takes. */
export function readColour(typed: string): { colour: string; legible: boolean } | null {
  const colour = typed.trim().toLowerCase()
  return /^#[0-9a-f]{6}$/.test(colour) ? { colour, legible: carriesWhiteText(colour) } : null
}

/** A colour as the pages of an organisation wear it. */
export const accents = (colour: string): ReturnType<typeof accentOf> => accentOf(colour)
