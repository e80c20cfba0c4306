import { useConsoleDesk } from '@giaoluu/client/console/use-console-desk'
import { DeskGate } from '@giaoluu/ui/desk-gate'
import { useParams } from '@tanstack/react-router'
import { AnswerDesk } from '../desk/answer-desk.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { Tools } from '../tools.tsx'

/** The desk of the session in the address. */
export function DeskPage() {
  const { session } = useParams({ from: '/$session' })
  return <OpenDesk key={session} slug={session} />
}

function OpenDesk({ slug }: { slug: string }) {
  const { m } = useMessages()
  const { desk, missing } = useConsoleDesk(slug)
  const { state } = desk
  return (
    <DeskGate words={m} home="/leader/" tools={<Tools />} missing={missing}>
      {state ? <AnswerDesk desk={desk} state={state} /> : null}
    </DeskGate>
  )
}
