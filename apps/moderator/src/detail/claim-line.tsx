import { errorWord } from '@giaoluu/client/console/error-word'
import { takenOver } from '@giaoluu/client/console/taken-over'
import { CLAIM_SECONDS, type ClaimControl } from '@giaoluu/client/console/use-claim'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { DeskQuestion } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { ClaimBar } from '@giaoluu/ui/claim-bar'
import { minutesSeconds } from '@giaoluu/ui/format/minutes-seconds'
import { HeldByOther } from '@giaoluu/ui/held-by-other'
import { TakeOverDialog } from '@giaoluu/ui/take-over-dialog'
import { useState } from 'react'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'

/** From here on the holder is asked whether to go on. */
const ENDING_SECONDS = 20

type ClaimLineProps = {
  claim: ClaimControl
  /** What was read of the question. */
  question: DeskQuestion | undefined
  mayTakeOver: boolean
  /** An organiser ends anybody's claim. */
  mayFree: boolean
  keys: boolean
}

/** Who holds the question ([MC2]). */
export function ClaimLine({ claim, question, mayTakeOver, mayFree, keys }: ClaimLineProps) {
  const { m } = useMessages()
  const { me, names } = useTriage()
  const now = useServerNow(1000)
  const [freeing, setFreeing] = useState(false)
  const { hold } = claim
  if (hold.kind === 'free' || hold.until <= now) return null
  // The clock here ticks once a second and may be a moment behind the claim's.
  const seconds = Math.min((hold.until - now) / 1000, CLAIM_SECONDS)
  if (hold.kind === 'mine')
    return (
      <ClaimBar
        kind={seconds <= ENDING_SECONDS ? 'ending' : 'mine'}
        words={m.claim.mine}
        left={m.claim.left(minutesSeconds(seconds))}
        share={seconds / CLAIM_SECONDS}
        action={
          <>
            {seconds <= ENDING_SECONDS ? <Button onClick={claim.touch}>{m.claim.keep}</Button> : null}
            <Button kind="quiet" keyHint={keys ? 'Esc' : undefined} onClick={claim.release}>
              {m.claim.release}
            </Button>
          </>
        }
      />
    )
  const name = names.person(hold.by)
  const taken = question && takenOver(question.history, me, m)
  const why = (refused: unknown): string => errorWord(m, refused)
  const { free, freeTitle, freeWords, freeReasonMissing } = m.claim
  return (
    <>
      <HeldByOther
        name={name}
        words={m}
        mayTakeOver={mayTakeOver}
        sentence={taken && m.claim.takenOver(taken.by, taken.reason)}
        also={
          mayFree ? (
            <Button kind="quiet" onClick={() => setFreeing(true)}>
              {free}
            </Button>
          ) : undefined
        }
        onTakeOver={claim.takeOver}
        why={why}
      />
      <TakeOverDialog
        open={freeing}
        name={name}
        words={{
          ...m,
          claim: {
            ...m.claim,
            takeOver: free,
            takeOverTitle: freeTitle,
            takeOverWords: freeWords,
            reasonMissing: freeReasonMissing,
          },
        }}
        onClose={() => setFreeing(false)}
        onTakeOver={claim.free}
        why={why}
      />
    </>
  )
}
