import { Button } from '@giaoluu/ui/button'
import { Icon } from '@giaoluu/ui/icon'
import { useMessages } from '../../messages/use-messages.ts'
import type { TypedBreak } from './session-form.ts'

type BreaksFieldProps = {
  breaks: readonly TypedBreak[]
  error: string | undefined
  fixed: boolean
  onChange: (breaks: TypedBreak[]) => void
}

/** The breaks of the day, as clocks from and to. */
export function BreaksField({ breaks, error, fixed, onChange }: BreaksFieldProps) {
  const { m } = useMessages()
  const w = m.setup
  const change = (key: number, part: Partial<TypedBreak>) =>
    onChange(breaks.map((each) => (each.key === key ? { ...each, ...part } : each)))
  const add = () =>
    onChange([
      ...breaks,
      { key: Math.max(-1, ...breaks.map(({ key }) => key)) + 1, day: '', from: '', until: '' },
    ])
  const input = (index: number) => ({
    className: 'gl-input',
    readOnly: fixed,
    autoComplete: 'off',
    maxLength: 6,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': error && index === 0 ? 'breaks-error' : undefined,
  })
  return (
    <fieldset className="gl-field og-breaks">
      <legend className="gl-label">{w.breaks}</legend>
      {error ? (
        <p className="gl-error" id="breaks-error">
          <Icon name="warning" />
          {error}
        </p>
      ) : null}
      {breaks.length === 0 ? <p className="gl-muted">{w.noBreaks}</p> : null}
      {breaks.map(({ key, day, from, until }, index) => (
        <div key={key}>
          {day ? <span className="gl-num">{day}</span> : null}
          <span aria-hidden="true">{w.breakFrom}</span>
          <input
            {...input(index)}
            id={`break-${index}-from`}
            aria-label={w.breakStart(index + 1)}
            placeholder={w.timeShape}
            value={from}
            onChange={(event) => change(key, { from: event.currentTarget.value })}
          />
          <span aria-hidden="true">{w.breakUntil}</span>
          <input
            {...input(index)}
            id={`break-${index}-until`}
            aria-label={w.breakEnd(index + 1)}
            placeholder={w.timeShape}
            value={until}
            onChange={(event) => change(key, { until: event.currentTarget.value })}
          />
          {fixed ? null : (
            <Button
              kind="quiet"
              aria-label={w.removeBreak(from)}
              onClick={() => onChange(breaks.filter((each) => each.key !== key))}
            >
              {m.remove}
            </Button>
          )}
        </div>
      ))}
      {fixed ? null : (
        <p>
          <Button onClick={add}>{w.addBreak}</Button>
        </p>
      )}
    </fieldset>
  )
}
