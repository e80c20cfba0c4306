import { Icon } from './icon.tsx'

type SavedLineProps = {
  state: 'saving' | 'saved' | 'unsaved'
  /** "Đã lưu 10:12:05". */
  words: string
}

const looks = {
  saving: { tone: undefined, icon: 'refresh' },
  saved: { tone: 'live', icon: 'check' },
  unsaved: { tone: 'late', icon: 'warning' },
} as const

/** Whether what is being written is safe. Only trouble is announced; a save every two seconds is not news. */
export function SavedLine({ state, words }: SavedLineProps) {
  return (
    <p className="gl-saved" data-tone={looks[state].tone} role={state === 'unsaved' ? 'status' : undefined}>
      <Icon name={looks[state].icon} />
      {words}
    </p>
  )
}
