import { type Word, wordsOf } from './words-of.ts'

type Way = { names: string[]; typed: string[]; accentsNeeded: boolean }

/** Ways of saying things by how they look folded and, for long ones, by how they sound; by its first word, how long a way can be. */
export type Phrases = { ways: Map<string, Way[]>; longest: Map<string, number> }

export type Found = { names: string[]; length: number }

// From this length on, a phrase is still known when one of its words is written wrongly.
const LONG = 3

/** Reads tables of lines `name: way | way`; `!` before a way means that it needs its accents. */
export function readPhrases(...tables: readonly string[]): Phrases {
  const ways = new Map<string, Way[]>()
  const longest = new Map<string, number>()
  const add = (key: string, way: Way) => {
    ways.set(key, [...(ways.get(key) ?? []), way])
    const [first = ''] = key.split(' ')
    longest.set(first, Math.max(way.typed.length, longest.get(first) ?? 0))
  }
  for (const line of tables.join('\n').split('\n')) {
    const [names, list] = line.split(': ')
    if (!names || !list) continue
    for (const text of list.split('|')) {
      const words = wordsOf(text.replace('!', ''))
      const way = {
        names: names.split('+'),
        typed: words.map(({ typed }) => typed),
        accentsNeeded: text.includes('!'),
      }
      add(keyOf(words), way)
      if (words.length >= LONG) add(soundKeyOf(words), way)
    }
  }
  return { ways, longest }
}

const keyOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ')
// Marked, so that it never equals a phrase as it is written.
const soundKeyOf = (words: readonly Word[]): string => `~${words.map(({ sound }) => sound).join(' ')}`

/** The longest phrase that begins at `from`. */
export function phraseAt({ ways, longest }: Phrases, words: readonly Word[], from: number): Found | null {
  const first = words[from]
  if (!first?.folded) return null
  const most = Math.max(longest.get(first.folded) ?? 0, longest.get(`~${first.sound}`) ?? 0)
  for (let length = Math.min(most, words.length - from); length > 0; length--) {
    const part = words.slice(from, from + length)
    const known = ways.get(keyOf(part)) ?? (length >= LONG ? ways.get(soundKeyOf(part)) : undefined)
    const names = known && meant(known, part)
    if (names) return { names, length }
  }
  return null
}

/** Of ways that look alike without accents, the one whose accents agree; words typed without any agree with all. */
function meant(known: readonly Way[], part: readonly Word[]): string[] | null {
  const wrong = ({ typed, accentsNeeded }: Way) =>
    part.filter((word, at) => word.typed !== typed[at] && (accentsNeeded || word.typed !== word.folded))
      .length
  const allowed = part.length >= LONG ? 1 : 0
  const [best] = known
    .map((way) => ({ way, wrong: wrong(way) }))
    .filter((each) => each.wrong <= (each.way.accentsNeeded ? 0 : allowed))
    .sort((a, b) => a.wrong - b.wrong)
  return best ? best.way.names : null
}
