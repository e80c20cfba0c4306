import { useClaim } from '@giaoluu/client/console/use-claim'
import { useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import { deskQuestionQuery } from '@giaoluu/client/desk-queries'
import type { DeskQuestion } from '@giaoluu/contract/question'
import { ActionBar } from '@giaoluu/ui/action-bar'
import { Button } from '@giaoluu/ui/button'
import { Pane } from '@giaoluu/ui/pane'
import { usePageTitle } from '@giaoluu/ui/use-page-title'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Consequence } from '../publish/consequence.tsx'
import { signersOf } from '../publish/signers.ts'
import { usePublishGuard } from '../publish/use-publish-guard.tsx'
import { ClaimLine } from '../question/claim-line.tsx'
import { EditedStrip } from '../question/edited-strip.tsx'
import { ProblemStrip } from '../question/problem-strip.tsx'
import { QuestionHead } from '../question/question-head.tsx'
import { QuestionHistory } from '../question/question-history.tsx'
import { ReturnButton } from '../question/return-button.tsx'
import { SentBackStrip } from '../question/sent-back-strip.tsx'
import { useAct } from '../question/use-act.ts'
import { SimilarPane } from '../similar/similar-pane.tsx'
import type { EditorHandle } from './answer-editor.tsx'
import { isEmpty } from './clean-document.ts'
import { ConflictChoice } from './conflict-choice.tsx'
import { DraftFoot } from './draft-foot.tsx'
import { LazyEditor } from './lazy-editor.tsx'
import { useDraft } from './use-draft.ts'
import { useHeartbeat } from './use-heartbeat.ts'

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
  const editor = useRef<EditorHandle>(null)
  const [focused] = useState(() => takeStart(question.id))
  const [tooLong, setTooLong] = useState(false)
  const [before] = useState(() =>
    question.draft && question.draft.by !== me.username ? question.draft : null,
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const heldByOther = claim.hold.kind === 'other'
  const typed = useHeartbeat(claim.touch, !heldByOther)

  const { secondSignature } = session.settings
  const signers = signersOf(question, me, session)
  const signer = signers.find(({ username }) => username === chosen) ?? signers[0]
  const conflict = draft.phase.kind === 'conflict' ? draft.phase.theirs : null
  const empty = isEmpty(draft.body)
  const title = m.question.number(String(question.number))
  usePageTitle([m.states.drafting, title, m.console, session.title, m.brand])

  useEffect(() => {
    if (!heldByOther) return
    const { queryKey } = deskQuestionQuery(question.id)
    const timer = setInterval(() => void queryClient.invalidateQueries({ queryKey }), WATCH_MS)
    return () => clearInterval(timer)
  }, [heldByOther, queryClient, question.id])

  const blocked = heldByOther
    ? m.decide.heldByOther
    : conflict
      ? m.decide.chooseFirst
      : tooLong
        ? m.errors['too-large']
        : empty
          ? m.write.empty
          : undefined

  async function publish(): Promise<void> {
    if (blocked !== undefined || !signer || deciding.busy) return
    const { version, revision, body } = await keeper.pause()
    const as = signer.username === me.username ? {} : { as: signer.username }
    const problem = await deciding.act({
      verb: 'publish',
      // Always the text that is seen here, never what the server may hold.
      body: { version, draftRevision: revision, body, ...as },
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
  const submits = secondSignature && !worker.leads
  const decide = submits ? () => void submit() : secondSignature ? () => undefined : guard.ask
  useShortcuts({ 'Ctrl+Enter': decide, KeyE: () => editor.current?.focus() })

  const offline = status.kind === 'offline' ? m.decide.offline : undefined
  return (
    <>
      <Pane
        place="detail"
        label={title}
        foot={
          <>
            <ProblemStrip problem={deciding.problem} />
            <ActionBar
              consequence={
                secondSignature ? (
                  <span>{submits ? m.decide.submitMeans : m.decide.twoSignatures}</span>
                ) : signer ? (
                  <Consequence row={question} signers={signers} signer={signer} onSigner={setChosen} />
                ) : (
                  <span>{m.decide.noSigner}</span>
                )
              }
            >
              <ReturnButton
                question={question}
                deciding={deciding}
                before={async () => (await keeper.settle()).version}
                disabledReason={
                  heldByOther
                    ? m.decide.heldByOther
                    : question.returns >= 2
                      ? m.decide.returnTwice
                      : undefined
                }
              />
              {submits || (signer && !secondSignature) ? (
                <Button
                  kind="primary"
                  keyHint="Ctrl Enter"
                  busy={deciding.busy === 'publish' || deciding.busy === 'submit'}
                  disabledReason={blocked ?? offline}
                  onClick={decide}
                >
                  {submits ? m.decide.submit : m.decide.publish}
                </Button>
              ) : null}
            </ActionBar>
          </>
        }
      >
        <ClaimLine claim={claim} />
        <div className="ld-body">
          <QuestionHead row={question} />
          <EditedStrip question={question} />
          <SentBackStrip history={question.history} />
          {conflict ? (
            <ConflictChoice
              theirs={conflict}
              mine={draft.body}
              onChoose={(choice) => keeper.hear({ type: 'resolve', choice })}
            />
          ) : null}
          <LazyEditor
            handle={editor}
            label={m.write.label(String(question.number))}
            initial={draft.body}
            shown={shown}
            editable={!heldByOther}
            autoFocus={focused}
            onType={(body) => {
              setTooLong(body === null)
              if (!body) return
              typed()
              deciding.forget()
              keeper.hear({ type: 'typed', body })
            }}
            onSubmit={decide}
            onLeave={leaveText}
            foot={<DraftFoot draft={draft} tooLong={tooLong} before={before} />}
          />
          <QuestionHistory history={question.history} />
        </div>
        {guard.dialog}
      </Pane>
      <SimilarPane
        row={question}
        begun={!empty}
        onUse={heldByOther ? undefined : (body) => editor.current?.insert(body)}
      />
    </>
  )
}

/** Gives the keys back to the page. */
function leaveText(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
