import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'

export function PeoplePage() {
  const { m } = useMessages()
  return (
    <Frame title={m.people.title} session={undefined}>
      {null}
    </Frame>
  )
}
