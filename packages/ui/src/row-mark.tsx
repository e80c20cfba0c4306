/** The box by which a row of a queue is chosen, alone or with others. */
export type RowMarkProps = {
  /** Some of what the row stands for are chosen: neither yes nor no. */
  checked: boolean | 'some'
  label: string
  /** Always seen, where nothing points finely: somebody is choosing. */
  shown: boolean
  /** `range` from the one chosen before to this one: the press came with Shift. */
  onChange: (id: string, checked: boolean, range: boolean) => void
}

/** Stands below the row's number; seen when the row is pointed at, has the focus, or several are being chosen. */
export function RowMark({ id, checked, label, shown, onChange }: RowMarkProps & { id: string }) {
  return (
    <label className="gl-row-mark" data-shown={shown || checked ? '' : undefined}>
      <input
        type="checkbox"
        checked={checked === true}
        ref={(box) => {
          if (box) box.indeterminate = checked === 'some'
        }}
        aria-label={label}
        onChange={(event) => {
          const { nativeEvent, currentTarget } = event
          const range = 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true
          onChange(id, currentTarget.checked, range)
        }}
      />
    </label>
  )
}
