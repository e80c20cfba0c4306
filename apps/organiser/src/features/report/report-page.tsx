import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'

export function ReportPage() {
  const { m } = useMessages()
  return (
    <Frame title={m.report.title} session={undefined}>
      {null}
    </Frame>
  )
}
