import { errorWord } from '@giaoluu/client/console/error-word'
import type { ClaimControl } from '@giaoluu/client/console/use-claim'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { HeldByOther } from '@giaoluu/ui/held-by-other'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'

/** Who else holds the question ([MC2]). One's own claim renews itself while one writes and needs no line. */
export function ClaimLine({ claim }: { claim: ClaimControl }) {
  const { m } = useMessages()
  const { names } = useDeskHere()
  const now = useServerNow(1000)
  const { hold } = claim
  if (hold.kind !== 'other' || hold.until <= now) return null
  return (
    <HeldByOther
      name={names.person(hold.by)}
      words={m}
      onTakeOver={claim.takeOver}
      why={(refused) => errorWord(m, refused)}
    />
  )
}
