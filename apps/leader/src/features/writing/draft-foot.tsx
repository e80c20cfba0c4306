import { plainText } from '@giaoluu/client/console/plain-text'
import { clock } from '@giaoluu/ui/format/clock'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { number } from '@giaoluu/ui/format/number'
import { SavedLine } from '@giaoluu/ui/saved-line'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { Messages } from '../../messages/vi.ts'
import type { DraftState } from './draft-machine.ts'

type DraftFootProps = {
  draft: DraftState
  tooLong: boolean
  /** Who wrote the draft that was there when the question was opened, when it was somebody else. */
  before: { by: string; savedAt: string } | null
  /** The number of the similar question whose answer was just taken over. */
  taken: number | null
}

/** Whether what is being written is safe, who wrote before, and how long it is. */
export function DraftFoot({ draft, tooLong, before, taken }: DraftFootProps) {
  const { m, language } = useMessages()
  const { names } = useDeskHere()
  const words = plainText(draft.written.body).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
  const line = tooLong ? ({ state: 'unsaved', words: m.write.tooLong } as const) : savedLine(m, draft)
  return (
    <>
      {line ? <SavedLine {...line} /> : null}
      {draft.phase.kind === 'conflict' ? <a href="#conflict">{m.conflict.above}</a> : null}
      {draft.restored ? <span>{m.write.restored}</span> : null}
      {before ? <span>{m.write.by(names.person(before.by), clock(new Date(before.savedAt)))}</span> : null}
      <span role="status">{taken === null ? null : m.similar.taken(String(taken))}</span>
      <span className="gl-end">{m.write.words(number(words, language))}</span>
    </>
  )
}

function savedLine(
  m: Messages,
  { phase, savedAt }: DraftState,
): { state: 'saving' | 'saved' | 'unsaved'; words: string } | null {
  switch (phase.kind) {
    case 'resting':
      return savedAt === null
        ? null
        : { state: 'saved', words: m.write.saved(clockSeconds(new Date(savedAt))) }
    case 'changed':
    case 'saving':
      return { state: 'saving', words: m.write.saving }
    case 'unsent':
      return { state: 'unsaved', words: m.write.unsent(m.errors[phase.code]) }
    default:
      return { state: 'unsaved', words: m.write.notSaved }
  }
}
