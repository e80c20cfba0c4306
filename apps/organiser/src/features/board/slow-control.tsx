import { errorWord } from '@giaoluu/client/console/error-word'
import { http } from '@giaoluu/client/http'
import { Button } from '@giaoluu/ui/button'
import { ControlRow } from '@giaoluu/ui/control-row'
import { duration } from '@giaoluu/ui/format/duration'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { useAct } from '../../routes/use-act.ts'
import { keysOf } from '../sessions/session-lists.ts'

/** From a pause that nobody notices to one that stops a machine. */
const CHOICES = [0, 10, 30, 60, 300, 900]

/** How long an address waits between two questions. */
export function SlowControl({ session: { setup } }: { session: OrganisedSession }) {
  const { m, language } = useMessages()
  const w = m.board.controls
  const { slug, slowMode } = setup
  // A choice is held against what it was made over, so that it ends when it, or a colleague's, has come back.
  const [chosen, setChosen] = useState({ seconds: slowMode, over: slowMode })
  const act = useAct(
    (seconds: number) => http.call('slowMode', { params: { slug }, body: { seconds } }),
    keysOf(slug),
  )
  const words = (seconds: number) => (seconds === 0 ? w.slowNone : duration(seconds, language))
  const options = CHOICES.includes(slowMode) ? CHOICES : [...CHOICES, slowMode].toSorted((a, b) => a - b)
  const value = chosen.over === slowMode ? chosen.seconds : slowMode
  return (
    <ControlRow
      label={w.slow}
      state={slowMode === 0 ? w.slowOff : w.slowOn(duration(slowMode, language))}
      effect={w.slowEffect}
      stacked
      error={act.error ? errorWord(m, act.error) : undefined}
    >
      <select
        className="gl-input og-slow"
        aria-label={w.slowLabel}
        value={value}
        onChange={(event) => setChosen({ seconds: Number(event.currentTarget.value), over: slowMode })}
      >
        {options.map((seconds) => (
          <option key={seconds} value={seconds}>
            {words(seconds)}
          </option>
        ))}
      </select>
      <Button busy={act.isPending} onClick={() => act.mutate(value)}>
        {w.slowSet}
      </Button>
    </ControlRow>
  )
}
