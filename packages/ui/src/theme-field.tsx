import { SelectField } from './select-field.tsx'

export type Theme = 'system' | 'light' | 'dark'

export type ThemeFieldProps = {
  words: { theme: string; themes: Record<Theme, string> }
  theme: Theme
  onTheme: (theme: Theme) => void
}

export const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Theme[]

/** Light, dark, or as the system has it. */
export function ThemeField({ words, theme, onTheme }: ThemeFieldProps) {
  return (
    <SelectField
      id="theme"
      label={words.theme}
      value={theme}
      options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
      onChange={(event) => onTheme(event.currentTarget.value as Theme)}
    />
  )
}
