import { Icon } from './icon.tsx'
import { KeyCap } from './key-cap.tsx'

/** One of several choices of which one is taken. */
export type Choice = { value: string; label: string; hint?: string | undefined; keyHint?: string | undefined }

type ChoiceFieldProps = {
  /** The first choice has this id, so that the error summary can link to it. */
  id: string
  name: string
  legend: string
  choices: readonly Choice[]
  value: string | undefined
  onChoose: (value: string) => void
  error?: string | undefined
}

/** One choice of a few, all visible, such as the reasons for declining. */
export function ChoiceField({ id, name, legend, choices, value, onChoose, error }: ChoiceFieldProps) {
  return (
    <fieldset className="gl-field" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="gl-label">{legend}</legend>
      {error ? (
        <p className="gl-error" id={`${id}-error`}>
          <Icon name="warning" />
          {error}
        </p>
      ) : null}
      {choices.map((choice, index) => (
        <label className="gl-check" key={choice.value}>
          <input
            id={index === 0 ? id : `${id}-${index}`}
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            {choice.label}
            {choice.keyHint ? (
              <span className="gl-check-key" aria-hidden="true">
                <KeyCap>{choice.keyHint}</KeyCap>
              </span>
            ) : null}
            {choice.hint ? <small>{choice.hint}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
