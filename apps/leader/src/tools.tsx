import { useAppearance } from '@giaoluu/client/console/use-appearance'
import { LanguageButton } from '@giaoluu/ui/language-button'
import { useMessages } from './messages/use-messages.ts'

/** The language; the theme is among the settings. */
export function Tools() {
  const { m } = useMessages()
  const { language, onLanguage } = useAppearance()
  return <LanguageButton words={m} language={language} onLanguage={onLanguage} />
}
