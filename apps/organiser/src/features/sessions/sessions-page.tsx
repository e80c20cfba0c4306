import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'

export function SessionsPage() {
  const { m } = useMessages()
  return (
    <Frame title={m.setup.title} session={undefined}>
      {null}
    </Frame>
  )
}
