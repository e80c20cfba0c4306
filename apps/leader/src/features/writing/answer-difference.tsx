import { plainText } from '@giaoluu/client/console/plain-text'
import { cite } from '@giaoluu/contract/cite'
import { DiffText } from '@giaoluu/ui/diff-text'
import { useMessages } from '../../messages/use-messages.ts'
import { narrowDifference } from './narrow-difference.ts'
import type { Written } from './written.ts'

/** What differs between two versions of an answer, by words; references only where they do. */
export function AnswerDifference({ before, after }: { before: Written; after: Written }) {
  const { m } = useMessages()
  const words = { removedWord: m.question.removed, addedWord: m.question.added }
  const [citedBefore, citedAfter] = [cited(before), cited(after)]
  const text = narrowDifference(plainText(before.body), plainText(after.body))
  return (
    <div className="ld-diff">
      {text.before === text.after && citedBefore !== citedAfter ? null : <DiffText {...text} {...words} />}
      {citedBefore === citedAfter ? null : (
        <>
          <h4>{m.references.title}</h4>
          <DiffText before={citedBefore} after={citedAfter} {...words} />
        </>
      )}
    </div>
  )
}

const cited = ({ references }: Written): string => references.map(cite).join('\n')
