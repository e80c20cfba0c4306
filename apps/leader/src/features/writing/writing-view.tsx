import { useClaim } from '@giaoluu/client/console/use-claim'
import { useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import { deskQuestionQuery } from '@giaoluu/client/desk-queries'
import type { DeskQuestion } from '@giaoluu/contract/question'
import { Pane } from '@giaoluu/ui/pane'
import { usePageTitle } from '@giaoluu/ui/use-page-title'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { signersOf } from '../publish/signers.ts'
import { usePublishGuard } from '../publish/use-publish-guard.tsx'
import { ClaimLine } from '../question/claim-line.tsx'
import { EditedStrip } from '../question/edited-strip.tsx'
import { ProblemStrip } from '../question/problem-strip.tsx'
import { QuestionHead } from '../question/question-head.tsx'
import { QuestionHistory } from '../question/question-history.tsx'
import { SentBackStrip } from '../question/sent-back-strip.tsx'
import { useAct } from '../question/use-act.ts'
import { helpsHere } from '../queue/my-queue.ts'
import { ReferencesEditor } from '../references/references-editor.tsx'
import { useKnownReferences } from '../references/use-known-references.ts'
import { SimilarPane } from '../similar/similar-pane.tsx'
import { TextBlocksDialog } from '../text-blocks/text-blocks-dialog.tsx'
import type { EditorHandle } from './answer-editor.tsx'
import { isEmpty } from './clean-document.ts'
import { ConflictChoice } from './conflict-choice.tsx'
import { DraftFoot } from './draft-foot.tsx'
import { hasEmptyTable } from './has-empty-table.ts'
import { LazyEditor } from './lazy-editor.tsx'
import { useDraft } from './use-draft.ts'
import { useHeartbeat } from './use-heartbeat.ts'
import { type Ending, WritingBar } from './writing-bar.tsx'

/** While a colleague writes, their draft is read again this often: after the first one drafts are no news. */
const WATCH_MS = 5_000

/** A question that is being answered. */
export function WritingView({ question }: { question: DeskQuestion }) {
  const { m } = useMessages()
  const { me, session, status, worker, noteSigned, takeStart } = useDeskHere()
  const queryClient = useQueryClient()
  const { keeper, draft, shown } = useDraft(question, me.username)
  const claim = useClaim(question, me.username)
  const deciding = useAct(question.id)
  const known = useKnownReferences(question)
  // The editor is fetched apart: null until it is there.
  const [editor, setEditor] = useState<EditorHandle | null>(null)
  const [focused] = useState(() => takeStart(question.id))
  const [tooLong, setTooLong] = useState(false)
  // Begun by a key and not by the focus: nothing may move under a finger that is on its way to a button.
  const [typing, setTyping] = useState(false)
  const [unfinished, setUnfinished] = useState(false)
  const [choosingBlock, setChoosingBlock] = useState(false)
  const [taken, setTaken] = useState<number | null>(null)
  const [before] = useState(() =>
    question.draft && question.draft.by !== me.username ? question.draft : null,
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const heldByOther = claim.hold.kind === 'other'
  const typed = useHeartbeat(claim.touch, !heldByOther)

  const signers = signersOf(question, me, session)
  const signer = signers.find(({ username }) => username === chosen) ?? signers[0]
  const ending: Ending = helpsHere(question, worker)
    ? { kind: 'help' }
    : session.settings.secondSignature
      ? { kind: 'submit' }
      : signer
        ? { kind: 'publish', signers, signer, onSigner: setChosen }
        : { kind: 'none' }
  const conflict = draft.phase.kind === 'conflict' ? draft.phase.theirs : null
  const empty = isEmpty(draft.written.body)
  const title = m.question.number(String(question.number))
  usePageTitle([m.states.drafting, title, m.console, session.title, m.brand])

  useEffect(() => {
    if (!heldByOther) return
    const { queryKey } = deskQuestionQuery(question.id)
    const timer = setInterval(() => void queryClient.invalidateQueries({ queryKey }), WATCH_MS)
    return () => clearInterval(timer)
  }, [heldByOther, queryClient, question.id])

  const reasons: readonly [boolean, string][] = [
    [heldByOther, m.decide.heldByOther],
    [conflict !== null, m.decide.chooseFirst],
    [tooLong, m.errors['too-large']],
    [empty, m.write.empty],
    [hasEmptyTable(draft.written.body), m.write.emptyTable],
    [unfinished, m.references.unfinished],
  ]
  const blocked = reasons.find(([holds]) => holds)?.[1]

  async function publish(): Promise<void> {
    if (blocked !== undefined || !signer || deciding.busy) return
    const { version, revision, written } = await keeper.pause()
    const as = signer.username === me.username ? {} : { as: signer.username }
    const problem = await deciding.act({
      verb: 'publish',
      // Always what is seen here, never what the server may hold.
      body: { version, draftRevision: revision, ...written, ...as },
    })
    if (problem) keeper.resume()
    else {
      noteSigned(question.id)
      keeper.finish()
    }
  }

  async function submit(): Promise<void> {
    if (blocked !== undefined || deciding.busy) return
    const { phase, version, revision } = await keeper.settle()
    if (phase.kind !== 'resting') return
    await deciding.act({ verb: 'submit', body: { version, draftRevision: revision } })
  }

  const guard = usePublishGuard(() => void publish())
  function decide(): void {
    if (ending.kind === 'submit') void submit()
    else if (ending.kind === 'publish') guard.ask()
  }
  useShortcuts({ 'Ctrl+Enter': decide, KeyE: () => editor?.focus() })

  const offline = status.kind === 'offline' ? m.decide.offline : undefined
  return (
    <>
      <Pane
        place="detail"
        label={title}
        foot={
          <>
            <ProblemStrip problem={deciding.problem} />
            <WritingBar
              question={question}
              ending={ending}
              deciding={deciding}
              settle={async () => (await keeper.settle()).version}
              heldByOther={heldByOther}
              blocked={blocked ?? offline}
              onDecide={decide}
            />
          </>
        }
      >
        <ClaimLine question={question} claim={claim} />
        <div className="ld-body ld-writing" data-typing={typing ? '' : undefined}>
          <QuestionHead row={question} onWhole={typing ? () => setTyping(false) : undefined} />
          <EditedStrip question={question} />
          <SentBackStrip history={question.history} />
          {conflict ? (
            <ConflictChoice
              theirs={conflict}
              mine={draft.written}
              onChoose={(choice) => keeper.hear({ type: 'resolve', choice })}
            />
          ) : null}
          <LazyEditor
            handle={setEditor}
            label={m.write.label(String(question.number))}
            initial={draft.written}
            shown={shown}
            editable={!heldByOther}
            autoFocus={focused}
            onType={(written) => {
              setTooLong(written === null)
              if (!written) return
              typed()
              setTyping(true)
              setTaken(null)
              deciding.forget()
              keeper.hear({ type: 'typed', written })
            }}
            onSubmit={decide}
            onLeave={leaveText}
            onBlocks={() => setChoosingBlock(true)}
            foot={<DraftFoot draft={draft} tooLong={tooLong} before={before} taken={taken} />}
          />
          <ReferencesEditor
            key={shown}
            references={draft.written.references}
            editable={!heldByOther}
            known={known}
            onChange={(references, undoable) => {
              if (editor) editor.setReferences(references, undoable)
              else keeper.hear({ type: 'typed', written: { ...draft.written, references } })
            }}
            onUnfinished={setUnfinished}
          />
          <QuestionHistory history={question.history} />
        </div>
        {guard.dialog}
        <TextBlocksDialog open={choosingBlock} onClose={() => setChoosingBlock(false)} editor={editor} />
      </Pane>
      <SimilarPane
        row={question}
        begun={!empty}
        onUse={
          heldByOther || !editor
            ? undefined
            : (written, number) => {
                editor.insert(written)
                setTaken(number)
              }
        }
      />
    </>
  )
}

/** Gives the keys back to the page. */
function leaveText(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
