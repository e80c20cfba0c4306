import { errorWord } from '@giaoluu/client/console/error-word'
import { takenOver } from '@giaoluu/client/console/taken-over'
import type { ClaimControl } from '@giaoluu/client/console/use-claim'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { DeskQuestion } from '@giaoluu/contract/question'
import { HeldByOther } from '@giaoluu/ui/held-by-other'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'

/** Who else holds the question ([MC2]). One's own claim renews itself while one writes and needs no line. */
export function ClaimLine({ question, claim }: { question: DeskQuestion; claim: ClaimControl }) {
  const { m } = useMessages()
  const { me, names } = useDeskHere()
  const now = useServerNow(1000)
  const { hold } = claim
  if (hold.kind !== 'other' || hold.until <= now) return null
  const taken = takenOver(question.history, me, m)
  return (
    <HeldByOther
      name={names.person(hold.by)}
      words={m}
      sentence={taken && m.claim.takenOver(taken.by, taken.reason)}
      onTakeOver={claim.takeOver}
      why={(refused) => errorWord(m, refused)}
    />
  )
}
