import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'

export function OrganisationPage() {
  const { m } = useMessages()
  return (
    <Frame title={m.organisation.title} session={undefined}>
      {null}
    </Frame>
  )
}
