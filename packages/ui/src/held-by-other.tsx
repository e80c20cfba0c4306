import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { ClaimBar } from './claim-bar.tsx'
import { initials } from './format/initials.ts'
import { TakeOverDialog, type TakeOverWords } from './take-over-dialog.tsx'

type HeldByOtherProps = {
  /** The holder. */
  name: string
  words: TakeOverWords & { claim: { other: (name: string) => string } }
  mayTakeOver?: boolean | undefined
  /** What happened instead of the bare fact that it is held. */
  sentence?: string | undefined
  /** A further way out, such as an organiser's. */
  also?: ReactNode
  /** Rejects when refused. */
  onTakeOver: (reason: string) => Promise<void>
  /** What to tell when it was refused. */
  why: (refused: unknown) => string
}

/** Who else holds the question, and the way to take it over ([MC2]). */
export function HeldByOther({
  name,
  words,
  mayTakeOver = true,
  sentence,
  also,
  onTakeOver,
  why,
}: HeldByOtherProps) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <ClaimBar
        kind="other"
        words={sentence ?? words.claim.other(name)}
        initials={initials(name)}
        action={
          <>
            {mayTakeOver ? (
              <Button kind="quiet" onClick={() => setAsking(true)}>
                {words.claim.takeOver}
              </Button>
            ) : null}
            {also}
          </>
        }
      />
      <TakeOverDialog
        open={asking}
        name={name}
        words={words}
        onClose={() => setAsking(false)}
        onTakeOver={onTakeOver}
        why={why}
      />
    </>
  )
}
