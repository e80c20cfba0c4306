import { mayChange } from '@giaoluu/client/console/session-rules'
import type { SessionState } from '@giaoluu/contract/session'
import { MomentField } from '@giaoluu/ui/moment-field'
import { useMessages } from '../../messages/use-messages.ts'
import { BreaksField } from './breaks-field.tsx'
import type { SessionForm, TimeName } from './session-form.ts'

type TimesPartProps = {
  form: SessionForm
  state: SessionState
  errorOf: (id: string) => string | undefined
  onChange: (part: Partial<SessionForm>) => void
}

/** In the order of a day. */
const ORDER: readonly TimeName[] = ['asksFrom', 'opensAt', 'asksUntil', 'closesAt']

/** When questions are taken, when the day opens and ends, and its breaks. */
export function TimesPart({ form, state, errorOf, onChange }: TimesPartProps) {
  const { m } = useMessages()
  const w = m.setup
  const fixed = !mayChange('opensAt', state)
  return (
    <section className="og-part" aria-labelledby="part-times">
      <h3 id="part-times" className="gl-heading">
        {w.legends.times}
      </h3>
      <p className="gl-muted">{fixed ? w.runningTimes : w.zone}</p>
      <div className="og-times">
        {ORDER.map((name) => (
          <MomentField
            key={name}
            id={name}
            legend={w[name]}
            words={w}
            fixed={fixed}
            value={form[name]}
            error={errorOf(name)}
            hint={name === 'asksFrom' && !fixed ? w.asksFromHint : undefined}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
      </div>
      <BreaksField
        breaks={form.breaks}
        error={errorOf('break-0-from')}
        fixed={!mayChange('breaks', state)}
        onChange={(breaks) => onChange({ breaks })}
      />
    </section>
  )
}
