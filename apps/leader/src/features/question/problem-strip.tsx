import { actorOf } from '@giaoluu/client/console/actor-of'
import { verbWord } from '@giaoluu/client/console/verb-word'
import { clock } from '@giaoluu/ui/format/clock'
import { Strip } from '@giaoluu/ui/strip'
import { useMessages } from '../../messages/use-messages.ts'
import type { Messages } from '../../messages/vi.ts'
import type { Problem } from './use-act.ts'

/** Says why a decision did not come about, and by whom it was overtaken ([MC2]). */
export function ProblemStrip({ problem }: { problem: Problem | null }) {
  const { m } = useMessages()
  if (!problem) return null
  return (
    <Strip tone="late" slim role="alert">
      {problemWords(m, problem)} {m.decide.notSent}
    </Strip>
  )
}

export function problemWords(m: Messages, { code, current }: Problem): string {
  const last = current?.history.at(-1)
  if (code !== 'stale' || !last) return m.errors[code]
  return `${actorOf(m, last)}: ${verbWord(m, last.verb)}, ${clock(new Date(last.at))}.`
}
