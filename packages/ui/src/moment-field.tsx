import { Icon } from './icon.tsx'

/** A day and a time of day as they are typed. */
export type Moment = { day: string; time: string }

type MomentFieldProps = {
  /** The day's control has this id, so that the error summary can link to it. */
  id: string
  legend: string
  /** The names of the two controls, and the shapes of what is typed where they are empty: an example in grey looks filled in. */
  words: { day: string; time: string; dayShape?: string; timeShape?: string }
  hint?: string | undefined
  error?: string | undefined
  value: Moment
  onChange: (value: Moment) => void
  /** It cannot be changed now. */
  fixed?: boolean | undefined
}

/**
 * A day and a time, typed: the platform's own control shows them in the order and zone of the machine, which need not be
 * Vietnam's.
 */
export function MomentField({ id, legend, words, hint, error, value, onChange, fixed }: MomentFieldProps) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const control = {
    className: 'gl-input',
    autoComplete: 'off',
    inputMode: 'text' as const,
    readOnly: fixed,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  }
  return (
    <fieldset className="gl-field gl-moment">
      <legend className="gl-label">{legend}</legend>
      {hint ? (
        <p className="gl-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="gl-error" id={`${id}-error`}>
          <Icon name="warning" />
          {error}
        </p>
      ) : null}
      <div>
        <input
          {...control}
          id={id}
          aria-label={words.day}
          placeholder={words.dayShape}
          maxLength={12}
          value={value.day}
          onChange={(event) => onChange({ ...value, day: event.currentTarget.value })}
        />
        <input
          {...control}
          id={`${id}-time`}
          aria-label={words.time}
          placeholder={words.timeShape}
          maxLength={6}
          value={value.time}
          onChange={(event) => onChange({ ...value, time: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  )
}
