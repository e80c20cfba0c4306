import { languageChoice } from './language-choice.ts'
import { themeChoice } from './theme-choice.ts'
import { useStoredChoice } from './use-stored-choice.ts'

/** Language and theme of the console, and how to choose others. */
export function useAppearance() {
  const [language, onLanguage] = useStoredChoice(languageChoice)
  const [theme, onTheme] = useStoredChoice(themeChoice)
  return { language, onLanguage, theme, onTheme }
}
