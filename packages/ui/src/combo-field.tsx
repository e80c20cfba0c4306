import { type ComponentProps, type KeyboardEvent, useState } from 'react'
import { Field, type FieldWords } from './field.tsx'
import { KeyCap } from './key-cap.tsx'
import type { SelectOption } from './select-field.tsx'

type ComboFieldProps = FieldWords & {
  value: string | null
  options: readonly SelectOption[]
  /** What choosing nothing is called; it stands first in the list. Left out where something has to be chosen. */
  none?: string | undefined
  /** The options that fit what was typed. */
  find: (typed: string) => readonly SelectOption[]
  /** What the list says when nothing fits. */
  nothing: string
  onChoose: (value: string | null) => void
  /** What a figure does while nothing has been typed: the first nine options then bear theirs. */
  onFigure?: ((value: string) => void) | undefined
  placeholder?: ComponentProps<'input'>['placeholder'] | undefined
}

/** Keys exist for so many. */
const FIGURES = 9

/** A choice from a long list by typing a part of it; the list opens above or below, wherever `gl-combo` is told to. */
export function ComboField(props: ComboFieldProps) {
  const { id, label, optional, hint, error, value, options, none, find, nothing, onChoose, onFigure } = props
  const { placeholder } = props
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const open = typed !== null
  const all = [...(none === undefined || typed ? [] : [{ value: '', label: none }]), ...find(typed ?? '')]
  const figured =
    onFigure && typed === '' ? all.filter((option) => option.value !== '').slice(0, FIGURES) : []
  const shown = options.find((option) => option.value === value)?.label ?? none ?? ''

  /** Opens the list at what is chosen. */
  function unfold(): void {
    setTyped('')
    const list = [...(none === undefined ? [] : ['']), ...find('').map((option) => option.value)]
    setActive(Math.max(0, list.indexOf(value ?? '')))
  }

  function choose(option: SelectOption | undefined): void {
    setTyped(null)
    if (option) onChoose(option.value || null)
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    // 229 is a key that an input method has taken, also the one that ends a word in Safari.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const { key, currentTarget } = event
    const figure = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
    const option =
      event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
        ? undefined
        : figured[Number(figure) - 1]
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!open) unfold()
      else setActive((active + (key === 'ArrowDown' ? 1 : all.length - 1)) % Math.max(1, all.length))
    } else if (key === 'Enter' && open) {
      choose(all[active])
      // The single keys act again.
      currentTarget.blur()
    } else if (option) {
      setTyped(null)
      currentTarget.blur()
      onFigure?.(option.value)
    } else if (key === 'Escape' && open) setTyped(null)
    else return
    event.preventDefault()
  }

  return (
    <Field words={{ id, label, optional, hint, error }}>
      {(control) => (
        <div className="gl-combo">
          <input
            {...control}
            className="gl-input"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={`${id}-list`}
            aria-activedescendant={open && all.length > 0 ? `${id}-${active}` : undefined}
            autoComplete="off"
            placeholder={placeholder}
            value={typed ?? shown}
            onFocus={(event) => event.currentTarget.select()}
            onClick={unfold}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setActive(0)
            }}
            onKeyDown={press}
            onBlur={() => setTyped(null)}
          />
          <div className="gl-combo-list" id={`${id}-list`} role="listbox" tabIndex={-1} hidden={!open}>
            {open && all.length === 0 ? <p>{nothing}</p> : null}
            {open
              ? all.map((option, index) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of its list
                  <div
                    key={option.value}
                    id={`${id}-${index}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={option.value === (value ?? '')}
                    data-active={index === active ? '' : undefined}
                    ref={index === active ? intoView : undefined}
                    // The field keeps the focus; a finger may scroll the list without choosing.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => choose(option)}
                  >
                    {option.label}
                    {figured.includes(option) ? (
                      <span className="gl-combo-key" aria-hidden="true">
                        <KeyCap>{String(figured.indexOf(option) + 1)}</KeyCap>
                      </span>
                    ) : null}
                  </div>
                ))
              : null}
          </div>
        </div>
      )}
    </Field>
  )
}

const intoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' })
