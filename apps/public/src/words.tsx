import { number } from '@giaoluu/ui/format/number'
import { createContext, type ReactNode, useContext } from 'react'
import type { Messages } from './messages/vi.ts'
import type { Locale } from './snapshot.ts'

type Words = { t: Messages; locale: Locale }

const WordsContext = createContext<Words | null>(null)

/** Gives every part of the page its language. */
export function WordsProvider({ t, locale, children }: Words & { children: ReactNode }) {
  return <WordsContext value={{ t, locale }}>{children}</WordsContext>
}

/** The messages of the page's language, and how it writes numbers. */
export function useWords(): Words & { n: (value: number) => string } {
  const words = useContext(WordsContext)
  if (!words) throw new Error('there are no words here')
  return { ...words, n: (value) => number(value, words.locale) }
}
