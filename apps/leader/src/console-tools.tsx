import { languageChoice } from '@giaoluu/client/console/language-choice'
import { themeChoice } from '@giaoluu/client/console/theme-choice'
import { useStoredChoice } from '@giaoluu/client/console/use-stored-choice'
import { Button } from '@giaoluu/ui/button'
import { useMessages } from './messages/use-messages.ts'

/** Language and theme. */
export function ConsoleTools() {
  const { m, language } = useMessages()
  const [theme, setTheme] = useStoredChoice(themeChoice)
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <>
      <label className="ld-theme">
        <span className="gl-hidden">{m.theme}</span>
        <select
          className="gl-input"
          value={theme}
          onChange={(event) => setTheme(event.currentTarget.value as typeof theme)}
        >
          <option value="system">{m.themes.system}</option>
          <option value="light">{m.themes.light}</option>
          <option value="dark">{m.themes.dark}</option>
        </select>
      </label>
      <Button kind="quiet" lang={other} onClick={() => languageChoice.set(other)}>
        {m.otherLanguage}
      </Button>
    </>
  )
}
