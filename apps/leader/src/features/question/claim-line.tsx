import { errorWord } from '@giaoluu/client/console/error-word'
import { holderOf } from '@giaoluu/client/console/holder-of'
import type { ClaimControl } from '@giaoluu/client/console/use-claim'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { freshQuestionQuery } from '@giaoluu/client/desk/use-desk-question'
import type { DeskRow } from '@giaoluu/contract/question'
import { HeldByOther } from '@giaoluu/ui/held-by-other'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../messages/use-messages.ts'

/** Who else holds the question ([MC2]). One's own claim renews itself while one writes and needs no line. */
export function ClaimLine({ row, claim }: { row: DeskRow; claim: ClaimControl }) {
  const { m } = useMessages()
  // Moderators are nobody's colleagues here: only the history has their names.
  const { data: read } = useQuery(freshQuestionQuery(row.id))
  const now = useServerNow(1000)
  const { hold } = claim
  if (hold.kind !== 'other' || hold.until <= now) return null
  return (
    <HeldByOther
      name={holderOf(row, read, m) ?? m.claim.somebody}
      words={m}
      onTakeOver={claim.takeOver}
      why={(refused) => errorWord(m, refused)}
    />
  )
}
