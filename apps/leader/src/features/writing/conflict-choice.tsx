import { plainText } from '@giaoluu/client/console/plain-text'
import { Button } from '@giaoluu/ui/button'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { Strip } from '@giaoluu/ui/strip'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { CopyButton } from '../question/copy-button.tsx'
import { AnswerDifference } from './answer-difference.tsx'
import type { OtherDraft } from './draft-machine.ts'
import type { Written } from './written.ts'

type ConflictChoiceProps = {
  theirs: OtherDraft
  mine: Written
  onChoose: (choice: 'mine' | 'theirs') => void
}

/** Two drafts of one answer: what differs, and which one goes on. */
export function ConflictChoice({ theirs, mine, onChoose }: ConflictChoiceProps) {
  const { m } = useMessages()
  const { me, names } = useDeskHere()
  const by = theirs.by === me.username ? m.conflict.myself : names.person(theirs.by)
  return (
    <section className="ld-conflict" aria-labelledby="conflict">
      <Strip tone="amend" role="alert">
        <b id="conflict">{m.conflict.title(by, clockSeconds(new Date(theirs.savedAt)))}</b> {m.conflict.cause}
      </Strip>
      <div className="gl-line">
        <Button kind="primary" onClick={() => onChoose('mine')}>
          {m.conflict.mine}
        </Button>
        <Button onClick={() => onChoose('theirs')}>{m.conflict.theirs}</Button>
        <CopyButton text={plainText(mine.body)} words={m.conflict.copyMine} done={m.conflict.copied} />
      </div>
      <h3 className="ld-part">{m.conflict.difference}</h3>
      <AnswerDifference before={theirs.written} after={mine} />
    </section>
  )
}
