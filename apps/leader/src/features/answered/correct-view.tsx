import type { ClaimControl } from '@giaoluu/client/console/use-claim'
import { useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import type { DeskAnswer, DeskQuestion } from '@giaoluu/contract/question'
import { ActionBar } from '@giaoluu/ui/action-bar'
import { Button } from '@giaoluu/ui/button'
import { Pane } from '@giaoluu/ui/pane'
import { Strip } from '@giaoluu/ui/strip'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { usePageTitle } from '@giaoluu/ui/use-page-title'
import { useDeferredValue, useMemo, useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ClaimLine } from '../question/claim-line.tsx'
import { ProblemStrip } from '../question/problem-strip.tsx'
import { QuestionHead } from '../question/question-head.tsx'
import { useAct } from '../question/use-act.ts'
import { ReferencesEditor } from '../references/references-editor.tsx'
import { useKnownReferences } from '../references/use-known-references.ts'
import { SimilarPane } from '../similar/similar-pane.tsx'
import { TextBlocksDialog } from '../text-blocks/text-blocks-dialog.tsx'
import { AnswerDifference } from '../writing/answer-difference.tsx'
import type { EditorHandle } from '../writing/answer-editor.tsx'
import { isEmpty } from '../writing/clean-document.ts'
import { copiesOf } from '../writing/copies.ts'
import { hasEmptyTable } from '../writing/has-empty-table.ts'
import { LazyEditor } from '../writing/lazy-editor.tsx'
import { useHeartbeat } from '../writing/use-heartbeat.ts'
import { cleanWritten, NOTHING, sameWritten, type Written } from '../writing/written.ts'

type CorrectViewProps = {
  question: DeskQuestion
  answer: DeskAnswer
  claim: ClaimControl
  onDone: () => void
}

/** A new revision of what stands in public, with a note and the difference before the press ([LC4]). */
export function CorrectView({ question, answer, claim, onDone }: CorrectViewProps) {
  const { m } = useMessages()
  const { me, session } = useDeskHere()
  const { act, busy, problem } = useAct(question.id)
  // The editor is fetched apart: null until it is there.
  const [editor, setEditor] = useState<EditorHandle | null>(null)
  const [copies] = useState(() => copiesOf(me.username, question.id, 'correction'))
  const known = useKnownReferences(question)
  const standing = useMemo(() => cleanWritten(answer) ?? NOTHING, [answer])
  // What was begun earlier goes on from the revision it was begun upon, which may stand no more.
  const [{ written: initial, revision }] = useState(
    () => copies.read() ?? { written: standing, revision: answer.revision },
  )
  const heldByOther = claim.hold.kind === 'other'
  const typed = useHeartbeat(claim.touch, !heldByOther)
  const [written, setWritten] = useState(initial)
  const [unfinished, setUnfinished] = useState(false)
  const [choosingBlock, setChoosingBlock] = useState(false)
  const [tooLong, setTooLong] = useState(false)
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const compared = useDeferredValue(written)
  const same = sameWritten(written, standing)
  const title = m.question.number(String(question.number))
  usePageTitle([m.answered.correctTitle, title, m.console, session.title, m.brand])
  const reasons: readonly [boolean, string][] = [
    [heldByOther, m.decide.heldByOther],
    [tooLong, m.errors['too-large']],
    [isEmpty(written.body), m.write.empty],
    [hasEmptyTable(written.body), m.write.emptyTable],
    [unfinished, m.references.unfinished],
    [same, m.answered.unchanged],
  ]
  const blocked = reasons.find(([holds]) => holds)?.[1]

  function write(next: Written | null): void {
    setTooLong(next === null)
    if (!next) return
    typed()
    setWritten(next)
    copies.write({ written: next, revision })
  }

  function leave(): void {
    copies.clear()
    claim.release()
    onDone()
  }

  async function correct(): Promise<void> {
    if (blocked !== undefined || busy) return
    if (note.trim() === '') {
      setMissing(true)
      document.getElementById('correct-note')?.focus()
      return
    }
    const went = await act({
      verb: 'correct',
      body: { version: question.version, ...written, note: note.trim() },
    })
    if (!went) leave()
  }
  useShortcuts({ 'Ctrl+Enter': () => void correct() })

  return (
    <>
      <Pane
        place="detail"
        label={title}
        foot={
          <>
            <ProblemStrip problem={problem} />
            <ActionBar consequence={<span>{m.answered.correctMeans}</span>}>
              <Button onClick={leave}>{m.cancel}</Button>
              <Button
                kind="primary"
                keyHint="Ctrl Enter"
                busy={busy !== null}
                disabledReason={blocked}
                onClick={() => void correct()}
              >
                {m.answered.correctSubmit}
              </Button>
            </ActionBar>
          </>
        }
      >
        <ClaimLine question={question} claim={claim} />
        <div className="ld-body">
          <QuestionHead row={question} />
          {answer.revision === revision ? null : (
            <Strip tone="amend" role="status">
              {m.answered.stillStands}
            </Strip>
          )}
          <LazyEditor
            handle={setEditor}
            label={m.write.label(String(question.number))}
            initial={written}
            shown={0}
            editable={!heldByOther}
            autoFocus
            onType={write}
            onSubmit={() => void correct()}
            onLeave={() => document.getElementById('correct-note')?.focus()}
            onBlocks={() => setChoosingBlock(true)}
            foot={null}
          />
          <ReferencesEditor
            references={written.references}
            editable={!heldByOther}
            known={known}
            onChange={(references, undoable) => {
              if (editor) editor.setReferences(references, undoable)
              else write({ ...written, references })
            }}
            onUnfinished={setUnfinished}
          />
          <TextAreaField
            id="correct-note"
            label={m.answered.correctNote}
            hint={m.answered.correctNoteHint}
            error={missing ? m.decide.missing : undefined}
            rows={2}
            value={note}
            onChange={(event) => {
              setMissing(false)
              setNote(event.currentTarget.value)
            }}
          />
          {sameWritten(compared, standing) ? null : (
            <section aria-labelledby="difference">
              <h3 id="difference" className="ld-part">
                {m.answered.difference}
              </h3>
              <AnswerDifference before={standing} after={compared} />
            </section>
          )}
        </div>
        <TextBlocksDialog open={choosingBlock} onClose={() => setChoosingBlock(false)} editor={editor} />
      </Pane>
      <SimilarPane
        row={question}
        begun
        onUse={heldByOther || !editor ? undefined : (similar) => editor.insert(similar)}
      />
    </>
  )
}
