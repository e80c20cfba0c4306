import { languageChoice } from './language-choice.ts'
import { useStoredChoice } from './use-stored-choice.ts'

/** The messages of a console in its language, and which one that is. */
export function useWords<T>(messages: { vi: T; en: T }): { m: T; language: 'vi' | 'en' } {
  const [language] = useStoredChoice(languageChoice)
  return { m: messages[language], language }
}
