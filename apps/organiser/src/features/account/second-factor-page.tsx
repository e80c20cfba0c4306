import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'

export function SecondFactorPage() {
  const { m } = useMessages()
  return (
    <Frame title={m.account.title} session={undefined}>
      {null}
    </Frame>
  )
}
