import { cleanText } from '@giaoluu/contract/text'
import { Refusal } from '../refusal.ts'

/** What cannot be undone wants the session's title, typed ([OC1]); how a keyboard composes letters does not matter. */
export function requireConfirmed(title: string, typed: string): void {
  if (cleanText(typed) !== cleanText(title)) throw new Refusal('not-confirmed')
}
