import { languageChoice } from '@giaoluu/client/console/language-choice'
import { Button } from '@giaoluu/ui/button'
import { useMessages } from './messages/use-messages.ts'

/** The other language, one press away. */
export function LanguageButton() {
  const { m, language } = useMessages()
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <Button kind="quiet" lang={other} onClick={() => languageChoice.set(other)}>
      {m.otherLanguage}
    </Button>
  )
}
