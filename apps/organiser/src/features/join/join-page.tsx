import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'

export function JoinPage() {
  const { m } = useMessages()
  return (
    <Frame title={m.people.title} session={undefined}>
      {null}
    </Frame>
  )
}
