import { Icon } from './icon.tsx'

/** Says at the edge of a list that more has come in; nothing moves until it is pressed. */
export function FreshButton({
  count,
  words,
  onReveal,
}: {
  count: number
  words: string
  onReveal: () => void
}) {
  return (
    <div className="gl-fresh">
      {count > 0 ? (
        <button type="button" onClick={onReveal}>
          <Icon name="chevron-down" />
          {words}
        </button>
      ) : null}
    </div>
  )
}
