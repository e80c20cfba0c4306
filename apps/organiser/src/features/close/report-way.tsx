import type { DeskRow } from '@giaoluu/contract/question'
import { useMessages } from '../../messages/use-messages.ts'

/** Instead of the text of a confidential report: this page may stand on a wall, so the report is read where it is decided. */
export function ReportWay({ row: { id, session } }: { row: Pick<DeskRow, 'id' | 'session'> }) {
  const { m } = useMessages()
  const w = m.closing
  return (
    <p>
      {w.confidentialText} <a href={`/moderator/${session}/reports/${id}`}>{w.confidentialOpen}</a>
    </p>
  )
}
