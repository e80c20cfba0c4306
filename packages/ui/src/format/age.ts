import { duration } from './duration.ts'
import type { Language } from './language.ts'

/** How long ago `since` was, in words: "41 phút", "1 giờ 20 phút", "3 ngày"; never negative. */
export function age(since: Date, now: Date, language: Language): string {
  return duration((now.getTime() - since.getTime()) / 1000, language)
}
