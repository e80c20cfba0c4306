import type { ClaimControl } from '@giaoluu/client/console/use-claim'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { Button } from '@giaoluu/ui/button'
import { ClaimBar } from '@giaoluu/ui/claim-bar'
import { useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { initials } from '../../initials.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { TakeOverDialog } from './take-over-dialog.tsx'

/** Who else holds the question ([MC2]). One's own claim renews itself while one writes and needs no line. */
export function ClaimLine({ claim }: { claim: ClaimControl }) {
  const { m } = useMessages()
  const { names } = useDeskHere()
  const now = useServerNow(1000)
  const [asking, setAsking] = useState(false)
  const { hold } = claim
  if (hold.kind !== 'other' || hold.until <= now) return null
  const name = names.person(hold.by) || m.claim.somebody
  return (
    <>
      <ClaimBar
        kind="other"
        words={m.claim.other(name)}
        initials={initials(name)}
        action={
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {m.claim.takeOver}
          </Button>
        }
      />
      <TakeOverDialog
        open={asking}
        name={name}
        onClose={() => setAsking(false)}
        onTakeOver={claim.takeOver}
      />
    </>
  )
}
