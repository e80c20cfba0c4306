import type { Board } from '@giaoluu/contract/board'
import { duration } from '@giaoluu/ui/format/duration'
import type { Language } from '@giaoluu/ui/format/language'
import type { Messages } from '../../messages/vi.ts'
import { timeWords } from './time-words.ts'

type Set = Pick<Board['log'][number], 'slowMode' | 'asksUntil' | 'closesAt'>

/** What an act of the log set, in words. */
export function setWords(
  { slowMode, asksUntil, closesAt }: Set,
  now: number,
  { board: { controls, log } }: Messages,
  language: Language,
): string[] {
  const words: string[] = []
  if (slowMode !== undefined)
    words.push(slowMode === 0 ? controls.slowOff : controls.slowOn(duration(slowMode, language)))
  if (asksUntil) words.push(log.asksUntil(timeWords(asksUntil, now)))
  if (closesAt) words.push(log.closesAt(timeWords(closesAt, now)))
  return words
}
