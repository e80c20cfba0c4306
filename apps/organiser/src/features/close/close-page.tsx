import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'

export function ClosePage() {
  const { m } = useMessages()
  return (
    <Frame title={m.closing.title} session={undefined}>
      {null}
    </Frame>
  )
}
