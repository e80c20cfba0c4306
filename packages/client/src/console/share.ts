import { formatShare, share } from '@giaoluu/domain/share'

/** A part of a whole as the files of the report write it: "8,11 %"; "–" of nothing. */
export function shareWords(part: number, whole: number, language: 'vi' | 'en'): string {
  const hundredths = share(part, whole)
  return hundredths === null ? '–' : formatShare(hundredths, language)
}
