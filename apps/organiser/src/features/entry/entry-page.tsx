import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'

export function EntryPage() {
  const { m } = useMessages()
  return (
    <Frame title={m.entry.title} session={undefined}>
      {null}
    </Frame>
  )
}
