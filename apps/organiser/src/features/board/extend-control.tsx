import { errorWord } from '@giaoluu/client/console/error-word'
import { mayLive } from '@giaoluu/client/console/session-rules'
import { http } from '@giaoluu/client/http'
import { serverNow } from '@giaoluu/client/server-clock'
import type { DeskSession } from '@giaoluu/contract/session'
import type { Extend } from '@giaoluu/contract/session-setup'
import { Button } from '@giaoluu/ui/button'
import { ControlRow } from '@giaoluu/ui/control-row'
import { Dialog } from '@giaoluu/ui/dialog'
import { ErrorSummary, type FieldError } from '@giaoluu/ui/error-summary'
import { MomentField } from '@giaoluu/ui/moment-field'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { useAct } from '../../routes/use-act.ts'
import { toMoment } from '../sessions/session-form.ts'
import { keysOf } from '../sessions/session-lists.ts'
import { type End, type EndFault, type LaterTimes, laterTimes, moveEnds, movingEnds } from './later-times.ts'
import { timeWords } from './time-words.ts'

/** Later ends of intake and of the day. */
export function ExtendControl({ session: { desk } }: { session: OrganisedSession }) {
  const { m } = useMessages()
  const w = m.board.controls
  const [open, setOpen] = useState(false)
  const { asksUntil, closesAt } = desk
  if (!mayLive('extend', desk) || !asksUntil || !closesAt) return null
  return (
    <ControlRow
      label={w.extend}
      state={w.extendState(timeWords(asksUntil), timeWords(closesAt))}
      effect={w.extendEffect}
    >
      <Button onClick={() => setOpen(true)}>{w.extendOpen}</Button>
      {open ? (
        <ExtendDialog desk={desk} present={{ asksUntil, closesAt }} onClose={() => setOpen(false)} />
      ) : null}
    </ControlRow>
  )
}

const STEPS = [30, 60]
const FIELDS: readonly End[] = ['asksUntil', 'closesAt']

type ExtendDialogProps = { desk: DeskSession; present: Record<End, string>; onClose: () => void }

function ExtendDialog({ desk: { slug, state }, present, onClose }: ExtendDialogProps) {
  const { m } = useMessages()
  const w = m.board.extend
  const [form, setForm] = useState<LaterTimes>({
    asksUntil: toMoment(present.asksUntil),
    closesAt: toMoment(present.closesAt),
  })
  const [problems, setProblems] = useState<readonly FieldError[]>([])
  const [attempt, setAttempt] = useState(0)
  const act = useAct((body: Extend) => http.call('extend', { params: { slug }, body }), keysOf(slug))
  const meant = laterTimes(form, present, serverNow())
  const changed = meant.faults.length > 0 || Object.keys(meant.body).length > 0
  const faultWords = ({ field, kind }: EndFault): string =>
    kind === 'unreadable' ? w.unreadable(w[field]) : kind === 'not-later' ? w.notLater(w[field]) : w.afterEnd
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (act.isPending) return
    const { faults, body } = laterTimes(form, present, serverNow())
    setProblems(faults.map((fault) => ({ fieldId: `extend-${fault.field}`, message: faultWords(fault) })))
    setAttempt((count) => count + 1)
    if (faults.length > 0 || Object.keys(body).length === 0) return
    act.mutate(body, {
      onSuccess: onClose,
      onError: (error) => {
        setProblems([{ fieldId: 'extend-closesAt', message: errorWord(m, error) }])
        setAttempt((count) => count + 1)
      },
    })
  }
  return (
    <Dialog open title={w.title} closeLabel={m.close} onClose={onClose} busy={act.isPending}>
      <form className="og-form" onSubmit={submit} noValidate>
        <ErrorSummary title={w.failed} errors={problems} attempt={attempt} />
        <p className="gl-line">
          {STEPS.map((minutes) => (
            <Button key={minutes} onClick={() => setForm(moveEnds(form, movingEnds(state), minutes))}>
              {w.by(minutes)}
            </Button>
          ))}
        </p>
        {FIELDS.map((field) => (
          <MomentField
            key={field}
            id={`extend-${field}`}
            legend={w[field]}
            words={w}
            value={form[field]}
            error={problems.find(({ fieldId }) => fieldId === `extend-${field}`)?.message}
            onChange={(value) => setForm({ ...form, [field]: value })}
          />
        ))}
        <div>
          <p className="gl-toned" data-tone="wait" role="status">
            {state === 'intakeClosed' && meant.body.asksUntil ? w.reopens : null}
          </p>
          <div className="gl-form-acts">
            <Button
              type="submit"
              kind="primary"
              busy={act.isPending}
              disabledReason={changed ? undefined : w.nothing}
            >
              {act.isPending ? w.busy : w.submit}
            </Button>
            <Button busy={act.isPending} onClick={onClose}>
              {m.cancel}
            </Button>
          </div>
        </div>
      </form>
    </Dialog>
  )
}
