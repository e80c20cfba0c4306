import { plainText } from '@giaoluu/client/console/plain-text'
import type { Document } from '@giaoluu/contract/document'
import { DiffText } from '@giaoluu/ui/diff-text'
import { useMessages } from '../../messages/use-messages.ts'
import { narrowDifference } from './narrow-difference.ts'

/** What differs between two versions of an answer, by words. */
export function AnswerDifference({ before, after }: { before: Document; after: Document }) {
  const { m } = useMessages()
  return (
    <div className="ld-diff">
      <DiffText
        {...narrowDifference(plainText(before), plainText(after))}
        removedWord={m.question.removed}
        addedWord={m.question.added}
      />
    </div>
  )
}
