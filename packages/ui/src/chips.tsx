import { Icon } from './icon.tsx'

type Chip = { id: string; name: string }

type ChipsProps = {
  label: string
  chips: readonly Chip[]
  /** "Bỏ Vụ Đất đai"; without it they cannot be taken away. */
  removeLabel?: ((name: string) => string) | undefined
  onRemove?: ((id: string) => void) | undefined
}

/** What was chosen out of many, each with a way to take it away. */
export function Chips({ label, chips, removeLabel, onRemove }: ChipsProps) {
  return (
    <ul className="gl-chips" aria-label={label}>
      {chips.map(({ id, name }) => (
        <li key={id}>
          {name}
          {onRemove ? (
            <button type="button" aria-label={removeLabel?.(name)} onClick={() => onRemove(id)}>
              <Icon name="cross" />
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
