import { useEffect, useState } from 'react'
import { useMessages } from '../messages/use-messages.ts'

/** The field that / goes to. */
export const SEARCH_FIELD = 'desk-search'
/** Long enough not to ask for every letter. */
const WAIT_MS = 250

type DeskSearchProps = { id: string; q: string | undefined; onSearch: (q: string) => void }

/** Searches all questions of the session by number or words. */
export function DeskSearch({ id, q, onSearch }: DeskSearchProps) {
  const { m } = useMessages()
  const [typed, setTyped] = useState(q ?? '')
  const [asked, setAsked] = useState(q ?? '')
  // The address is the truth: going back changes the field.
  if ((q ?? '') !== asked) {
    setAsked(q ?? '')
    setTyped(q ?? '')
  }
  useEffect(() => {
    if (typed.trim() === asked) return
    const timer = setTimeout(() => {
      setAsked(typed.trim())
      onSearch(typed.trim())
    }, WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed, asked, onSearch])
  return (
    <search>
      <label className="gl-hidden" htmlFor={id}>
        {m.nav.search}
      </label>
      <input
        id={id}
        className="gl-input"
        type="search"
        placeholder={m.nav.searchHint}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') event.currentTarget.blur()
          // An empty field leaves Escape to whatever it lies on.
          if (event.key !== 'Escape' || typed === '') return
          event.preventDefault()
          setTyped('')
          event.currentTarget.blur()
        }}
      />
    </search>
  )
}
