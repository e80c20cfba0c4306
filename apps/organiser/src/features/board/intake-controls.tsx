import { errorWord } from '@giaoluu/client/console/error-word'
import { mayLive } from '@giaoluu/client/console/session-rules'
import { http } from '@giaoluu/client/http'
import { serverNow } from '@giaoluu/client/server-clock'
import { Button } from '@giaoluu/ui/button'
import { ControlRow } from '@giaoluu/ui/control-row'
import { Dialog } from '@giaoluu/ui/dialog'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { useAct } from '../../routes/use-act.ts'
import { keysOf } from '../sessions/session-lists.ts'
import { timeWords } from './time-words.ts'

/** With its day also where that is today: two moments are compared. */
const dated = (at: string): string => `${clock(new Date(at))} ${dateDay(new Date(at))}`

type ControlProps = { session: OrganisedSession }

/** Pressed so long before its time it may have been pressed by mistake, and a day that is open cannot be shut again. */
const EARLY_MS = 3_600_000

/** Opens the day before its time. */
export function OpenControl({ session: { desk } }: ControlProps) {
  const { m } = useMessages()
  const w = m.board.controls
  const params = { slug: desk.slug }
  const [asking, setAsking] = useState(false)
  const act = useAct(() => http.call('open', { params, body: {} }), keysOf(desk.slug))
  const { opensAt } = desk
  if (!mayLive('open', desk)) return null
  return (
    <ControlRow
      label={w.open}
      state={opensAt ? w.openState(timeWords(opensAt)) : null}
      effect={w.openEffect}
      error={act.error ? errorWord(m, act.error) : undefined}
    >
      <Button
        busy={act.busy}
        onClick={() => {
          if (opensAt && Date.parse(opensAt) - serverNow() > EARLY_MS) setAsking(true)
          else act.mutate()
        }}
      >
        {w.openNow}
      </Button>
      {asking && opensAt ? (
        <Dialog
          open
          title={w.openEarly}
          closeLabel={m.close}
          busy={act.isPending}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button
                kind="primary"
                busy={act.isPending}
                onClick={() => act.mutate(undefined, { onSettled: () => setAsking(false) })}
              >
                {w.openNow}
              </Button>
              <Button busy={act.isPending} onClick={() => setAsking(false)}>
                {m.cancel}
              </Button>
            </>
          }
        >
          <p>{w.openEarlyEffect(dated(opensAt), dated(new Date(serverNow()).toISOString()))}</p>
        </Dialog>
      ) : null}
    </ControlRow>
  )
}

/** Pauses intake and takes it up again. */
export function IntakeControl({ session: { desk } }: ControlProps) {
  const { m } = useMessages()
  const w = m.board.controls
  const params = { slug: desk.slug }
  const act = useAct((verb: 'pause' | 'resume') => http.call(verb, { params, body: {} }), keysOf(desk.slug))
  const paused = mayLive('resume', desk)
  if (!paused && !mayLive('pause', desk)) return null
  const state = desk.accepting
    ? desk.asksUntil
      ? w.acceptingUntil(timeWords(desk.asksUntil))
      : w.accepting
    : paused
      ? w.paused
      : desk.asksFrom
        ? w.acceptsFrom(timeWords(desk.asksFrom))
        : w.closed
  return (
    <ControlRow
      label={w.intake}
      state={state}
      effect={paused ? w.resumeEffect : w.pauseEffect}
      error={act.error ? errorWord(m, act.error) : undefined}
    >
      <Button
        kind={paused ? 'primary' : 'plain'}
        busy={act.busy}
        onClick={() => act.mutate(paused ? 'resume' : 'pause')}
      >
        {paused ? w.resume : w.pause}
      </Button>
    </ControlRow>
  )
}

/** Ends intake; answers go on. */
export function EndIntakeControl({ session: { desk } }: ControlProps) {
  const { m } = useMessages()
  const w = m.board.controls
  const params = { slug: desk.slug }
  const act = useAct(() => http.call('endIntake', { params, body: {} }), keysOf(desk.slug))
  if (!mayLive('endIntake', desk)) return null
  return (
    <ControlRow
      label={w.end}
      state={desk.asksUntil ? w.endState(timeWords(desk.asksUntil)) : null}
      effect={w.endEffect}
      error={act.error ? errorWord(m, act.error) : undefined}
    >
      <Button busy={act.busy} onClick={() => act.mutate()}>
        {w.endNow}
      </Button>
    </ControlRow>
  )
}
