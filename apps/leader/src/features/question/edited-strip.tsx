import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import type { DeskRow } from '@giaoluu/contract/question'
import { DiffText } from '@giaoluu/ui/diff-text'
import { Strip } from '@giaoluu/ui/strip'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'

/** Says that the question was edited under the eyes of who answers it, and shows where. */
export function EditedStrip({ question }: { question: DeskRow }) {
  const { m } = useMessages()
  const now = publicTextOf(question)
  const [opened] = useState(now)
  if (opened === now) return null
  return (
    <>
      <Strip tone="amend" role="status">
        {m.question.edited}
      </Strip>
      <div className="ld-diff">
        <DiffText before={opened} after={now} removedWord={m.question.removed} addedWord={m.question.added} />
      </div>
    </>
  )
}
