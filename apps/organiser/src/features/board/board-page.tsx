import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'

export function BoardPage() {
  const { m } = useMessages()
  return (
    <Frame title={m.board.title} session={undefined}>
      {null}
    </Frame>
  )
}
