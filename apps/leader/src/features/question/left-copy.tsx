import { plainText } from '@giaoluu/client/console/plain-text'
import type { DeskQuestion } from '@giaoluu/contract/question'
import { AnswerBody } from '@giaoluu/ui/answer-body'
import { Button } from '@giaoluu/ui/button'
import { Dialog } from '@giaoluu/ui/dialog'
import { Strip } from '@giaoluu/ui/strip'
import { useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ReferenceList } from '../references/reference-list.tsx'
import { copiesOf } from '../writing/copies.ts'
import { cleanWritten, sameWritten } from '../writing/written.ts'
import { CopyButton } from './copy-button.tsx'

type LeftCopyProps = { id: string; question?: DeskQuestion | undefined }

/** What somebody wrote on a question that went another way before it was saved: shown until they let it go. */
export function LeftCopy({ id, question }: LeftCopyProps) {
  const { m } = useMessages()
  const { me } = useDeskHere()
  const [copies] = useState(() => copiesOf(me.username, id))
  const [copy, setCopy] = useState(() => copies.read())
  const [open, setOpen] = useState(false)
  const known = question?.draft && cleanWritten(question.draft)
  if (!copy || (known && sameWritten(copy.written, known))) return null
  function drop(): void {
    copies.clear()
    setOpen(false)
    setCopy(null)
  }
  return (
    <>
      <Strip tone="wait" action={<Button onClick={() => setOpen(true)}>{m.leftCopy.show}</Button>}>
        {m.leftCopy.words}
      </Strip>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={m.leftCopy.title}
        closeLabel={m.close}
        actions={
          <>
            <CopyButton
              text={plainText(copy.written.body)}
              words={m.leftCopy.copy}
              done={m.leftCopy.copied}
            />
            <Button kind="danger" onClick={drop}>
              {m.leftCopy.drop}
            </Button>
          </>
        }
      >
        <p className="gl-muted">{m.leftCopy.cause}</p>
        <AnswerBody document={copy.written.body} under={2} />
        <ReferenceList references={copy.written.references} />
      </Dialog>
    </>
  )
}
