import type { DeskQuestion } from '@giaoluu/contract/question'
import { ActionBar } from '@giaoluu/ui/action-bar'
import { Button } from '@giaoluu/ui/button'
import type { ReactNode } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Consequence } from '../publish/consequence.tsx'
import type { Signer } from '../publish/signers.ts'
import { ReturnButton } from '../question/return-button.tsx'
import type { Deciding } from '../question/use-act.ts'

/** What the one who writes does with the text in the end. */
export type Ending =
  | { kind: 'publish'; signers: readonly Signer[]; signer: Signer; onSigner: (username: string) => void }
  /** Somebody else signs it: the session asks for a second signature. */
  | { kind: 'submit' }
  /** Another unit signs and publishes. */
  | { kind: 'help' }
  /** No leader lends their name. */
  | { kind: 'none' }

type WritingBarProps = {
  question: DeskQuestion
  ending: Ending
  deciding: Deciding
  /** Saves what is written and gives the version to return. */
  settle: () => Promise<number>
  heldByOther: boolean
  /** Why it cannot go out now. */
  blocked: string | undefined
  onDecide: () => void
}

/** What publishing or submitting means, and the press that does it. */
export function WritingBar(props: WritingBarProps) {
  const { question, ending, deciding, settle, heldByOther, blocked, onDecide } = props
  const { m } = useMessages()
  const goes = ending.kind === 'publish' || ending.kind === 'submit'
  const held = heldByOther ? m.decide.heldByOther : undefined
  return (
    <ActionBar consequence={<Meaning question={question} ending={ending} />}>
      {ending.kind === 'help' ? null : (
        <ReturnButton question={question} deciding={deciding} before={settle} disabledReason={held} />
      )}
      {goes ? (
        <Button
          kind="primary"
          keyHint="Ctrl Enter"
          busy={deciding.busy === 'publish' || deciding.busy === 'submit'}
          disabledReason={blocked}
          onClick={onDecide}
        >
          {ending.kind === 'submit' ? m.decide.submit : m.decide.publish}
        </Button>
      ) : null}
    </ActionBar>
  )
}

function Meaning({ question, ending }: { question: DeskQuestion; ending: Ending }): ReactNode {
  const { m } = useMessages()
  const { names, worker } = useDeskHere()
  switch (ending.kind) {
    case 'publish':
      return <Consequence row={question} {...ending} />
    case 'submit':
      return <span>{worker.leads ? m.decide.submitLeaderMeans : m.decide.submitMeans}</span>
    case 'help':
      return (
        <>
          <b>{m.decide.together(names.unit(question.unit ?? ''))}</b>
          <span>{m.decide.togetherMeans}</span>
        </>
      )
    case 'none':
      return <span>{m.decide.noSigner}</span>
  }
}
