import { themeChoice } from '@giaoluu/client/console/theme-choice'
import { useStoredChoice } from '@giaoluu/client/console/use-stored-choice'
import { SelectField } from '@giaoluu/ui/select-field'
import { useMessages } from './messages/use-messages.ts'

/** Light, dark, or as the system has it. */
export function ThemeField() {
  const { m } = useMessages()
  const [theme, setTheme] = useStoredChoice(themeChoice)
  return (
    <SelectField
      id="theme"
      label={m.theme}
      value={theme}
      options={[
        { value: 'system', label: m.themes.system },
        { value: 'light', label: m.themes.light },
        { value: 'dark', label: m.themes.dark },
      ]}
      onChange={(event) => setTheme(event.currentTarget.value as typeof theme)}
    />
  )
}
