import { languageChoice } from '@giaoluu/client/console/language-choice'
import { useStoredChoice } from '@giaoluu/client/console/use-stored-choice'
import { en } from './en.ts'
import { type Messages, vi } from './vi.ts'

/** The messages in the language of the console, and which one that is. */
export function useMessages(): { m: Messages; language: 'vi' | 'en' } {
  const [language] = useStoredChoice(languageChoice)
  return { m: language === 'en' ? en : vi, language }
}
