import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { Toast } from '@giaoluu/ui/toast'
import { useMessages } from '../messages/use-messages.ts'
import { doneWords } from './decision-words.ts'
import { useTriage } from './triage-context.ts'
import type { Done } from './use-decisions.ts'
import { useNumberOf } from './use-number-of.ts'

/** What cannot be undone is said for as long as what can. */
const SAID_FOR_MS = 10_000

/** What was just done, and the server's ten seconds to undo it ([MC3]). */
export function UndoToast({ done, keys, onUndo }: { done: Done | null; keys: boolean; onUndo: () => void }) {
  const { m } = useMessages()
  const triage = useTriage()
  const numberOf = useNumberOf()
  const now = useServerNow(250)
  if (!done || (done.until ?? done.at + SAID_FOR_MS) <= now) return <Toast />
  const words = done.undone
    ? m.undo.done(String(done.number))
    : doneWords(m, String(done.number), done.decision, { ...triage, numberOf })
  if (done.until === null) return <Toast words={words} />
  return (
    <Toast
      words={words}
      undo={{ label: m.undo.label, onUndo, keyHint: keys ? 'Z' : undefined }}
      left={m.undo.left(Math.ceil((done.until - now) / 1000))}
    />
  )
}
