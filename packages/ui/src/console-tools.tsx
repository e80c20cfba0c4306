import type { ComponentProps } from 'react'
import { LanguageButton } from './language-button.tsx'
import { THEMES, type Theme, type ThemeFieldProps } from './theme-field.tsx'

type ConsoleToolsProps = ComponentProps<typeof LanguageButton> & ThemeFieldProps

/** Theme and language in one row. */
export function ConsoleTools({ words, language, onLanguage, theme, onTheme }: ConsoleToolsProps) {
  return (
    <>
      <label className="gl-theme">
        <span className="gl-hidden">{words.theme}</span>
        <select
          className="gl-input"
          value={theme}
          onChange={(event) => onTheme(event.currentTarget.value as Theme)}
        >
          {THEMES.map((value) => (
            <option key={value} value={value}>
              {words.themes[value]}
            </option>
          ))}
        </select>
      </label>
      <LanguageButton words={words} language={language} onLanguage={onLanguage} />
    </>
  )
}
