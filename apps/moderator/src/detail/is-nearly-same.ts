import { diffWords } from '@giaoluu/ui/diff-words'

/** From so much text in common on, marking what differs tells more than marking what is shared. */
const NEARLY = 0.6

/** Whether two texts are so much alike, word after word, that only the differences are worth marking. */
export function isNearlySame(one: string, other: string): boolean {
  let same = 0
  for (const { kind, text } of diffWords(one, other)) if (kind === 'same') same += text.length
  return same >= NEARLY * Math.max(one.length, other.length)
}
