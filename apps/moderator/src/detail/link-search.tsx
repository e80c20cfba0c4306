import { TextField } from '@giaoluu/ui/text-field'
import { useMessages } from '../messages/use-messages.ts'
import type { Work } from './work.ts'

/** The field that D goes to when the candidates are already open. */
export const LINK_FIELD = 'link-search'

type LinkWork = Extract<Work, { mode: 'link' }>

type LinkSearchProps = {
  work: LinkWork
  /** There is nothing to choose from: searching is all that can be done. */
  only: boolean
  onChange: (work: LinkWork) => void
}

/** Finds a lead by number or words; Enter leaves the field so that the figure keys choose. */
export function LinkSearch({ work, only, onChange }: LinkSearchProps) {
  const { m } = useMessages()
  return (
    <TextField
      id={LINK_FIELD}
      type="search"
      label={m.similar.search}
      placeholder={m.similar.searchHint}
      value={work.search}
      autoComplete="off"
      autoFocus={only}
      onChange={(event) => onChange({ ...work, search: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur()
      }}
    />
  )
}
