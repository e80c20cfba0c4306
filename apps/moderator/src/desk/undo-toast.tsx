import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { Toast } from '@giaoluu/ui/toast'
import { bulkDoneWords } from '../bulk/bulk-words.ts'
import type { BulkDone } from '../bulk/use-bulk.ts'
import { useMessages } from '../messages/use-messages.ts'
import { doneWords } from './decision-words.ts'
import { useTriage } from './triage-context.ts'
import type { Done } from './use-decisions.ts'
import { useNumberOf } from './use-number-of.ts'

/** What cannot be undone is said for as long as what can. */
const SAID_FOR_MS = 10_000

type UndoToastProps = {
  done: Done | null
  /** What was done to many questions, where that was later. */
  many: BulkDone | null
  keys: boolean
  onUndo: () => void
}

/** What was just done, and the server's ten seconds to undo it ([MC3], [MC4]). */
export function UndoToast({ done, many, keys, onUndo }: UndoToastProps) {
  const { m, language } = useMessages()
  const triage = useTriage()
  const numberOf = useNumberOf()
  const now = useServerNow(250)
  const said = many
    ? {
        words: bulkDoneWords({ m, language, numberOf, ...triage }, many),
        at: many.at,
        until: many.undone ? null : many.until,
      }
    : done && {
        words: done.undone
          ? m.undo.done(String(done.number))
          : doneWords(m, String(done.number), done.decision, { ...triage, numberOf }),
        at: done.at,
        until: done.until,
      }
  if (!said?.words || (said.until ?? said.at + SAID_FOR_MS) <= now) return <Toast />
  if (said.until === null) return <Toast words={said.words} />
  return (
    <Toast
      words={said.words}
      undo={{ label: m.undo.label, onUndo, keyHint: keys ? 'Z' : undefined }}
      left={m.undo.left(Math.ceil((said.until - now) / 1000))}
    />
  )
}
