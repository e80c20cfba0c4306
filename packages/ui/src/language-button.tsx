import { Button } from './button.tsx'
import type { Language } from './format/language.ts'

type LanguageButtonProps = {
  words: { otherLanguage: string }
  language: Language
  onLanguage: (language: Language) => void
}

/** The other language, one press away. */
export function LanguageButton({ words, language, onLanguage }: LanguageButtonProps) {
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <Button kind="quiet" lang={other} onClick={() => onLanguage(other)}>
      {words.otherLanguage}
    </Button>
  )
}
