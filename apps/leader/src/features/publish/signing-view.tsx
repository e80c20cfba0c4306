import { allowedVerbs } from '@giaoluu/client/console/allowed-verbs'
import { useClaim } from '@giaoluu/client/console/use-claim'
import { useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import type { DeskQuestion } from '@giaoluu/contract/question'
import { ActionBar } from '@giaoluu/ui/action-bar'
import { AnswerBody } from '@giaoluu/ui/answer-body'
import { Button } from '@giaoluu/ui/button'
import { clock } from '@giaoluu/ui/format/clock'
import { Pane } from '@giaoluu/ui/pane'
import { usePageTitle } from '@giaoluu/ui/use-page-title'
import { useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ClaimLine } from '../question/claim-line.tsx'
import { EditedStrip } from '../question/edited-strip.tsx'
import { LeftCopy } from '../question/left-copy.tsx'
import { ProblemStrip } from '../question/problem-strip.tsx'
import { QuestionHead } from '../question/question-head.tsx'
import { QuestionHistory } from '../question/question-history.tsx'
import { ReasonDialog } from '../question/reason-dialog.tsx'
import { ReturnButton } from '../question/return-button.tsx'
import { useAct } from '../question/use-act.ts'
import { helpsHere, wroteIt } from '../queue/my-queue.ts'
import { ReferenceList } from '../references/reference-list.tsx'
import { SimilarPane } from '../similar/similar-pane.tsx'
import { Consequence } from './consequence.tsx'
import { signature, signersOf } from './signers.ts'
import { usePublishGuard } from './use-publish-guard.tsx'

/** An answer that an expert submitted: read, then signed or sent back ([LC3]). */
export function SigningView({ question }: { question: DeskQuestion }) {
  const { m } = useMessages()
  const { me, session, names, worker, noteSigned } = useDeskHere()
  const deciding = useAct(question.id)
  const claim = useClaim(question, me.username)
  const [sendingBack, setSendingBack] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const may = allowedVerbs(me, session.organisation.slug, question)
  const signers = signersOf(question, me, session)
  const signer = signers.find(({ username }) => username === chosen) ?? signers[0]
  const { draft } = question
  const held = claim.hold.kind === 'other' ? m.decide.heldByOther : undefined
  const own = wroteIt(question, me)
  const helps = helpsHere(question, worker)
  const blocked = own ? m.decide.ownDraft : held
  // An expert who wrote it can only wait; a leader who did is told why they cannot sign it.
  const signs = signer && !helps && (worker.leads || !own) ? signer : undefined
  const title = m.question.number(String(question.number))
  usePageTitle([m.states.submitted, title, m.console, session.title, m.brand])

  async function sign(): Promise<void> {
    if (!draft || !signer || blocked !== undefined || deciding.busy) return
    const as = signer.username === me.username ? {} : { as: signer.username }
    const problem = await deciding.act({
      verb: 'publish',
      // No body: what was submitted is signed as it is. The revision says that it is what was read here.
      body: { version: question.version, draftRevision: draft.revision, ...as },
    })
    if (!problem) noteSigned(question.id)
  }
  const guard = usePublishGuard(() => void sign())
  useShortcuts({ 'Ctrl+Enter': signs && blocked === undefined ? guard.ask : undefined })

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
                signs ? (
                  <Consequence row={question} signers={signers} signer={signs} onSigner={setChosen} />
                ) : (
                  <span>
                    {helps && question.unit !== null
                      ? m.decide.waitsFor(names.unit(question.unit))
                      : m.decide.waitsForSignature}
                  </span>
                )
              }
            >
              {helps ? null : <ReturnButton question={question} deciding={deciding} disabledReason={held} />}
              {may.has('sendback') ? (
                <Button disabledReason={held} onClick={() => setSendingBack(true)}>
                  {m.decide.sendBack}
                </Button>
              ) : null}
              {signs ? (
                <Button
                  kind="primary"
                  keyHint="Ctrl Enter"
                  busy={deciding.busy === 'publish'}
                  disabledReason={blocked}
                  onClick={guard.ask}
                >
                  {m.decide.sign}
                </Button>
              ) : null}
            </ActionBar>
          </>
        }
      >
        <ClaimLine question={question} claim={claim} />
        <div className="ld-body">
          <LeftCopy id={question.id} question={question} />
          <QuestionHead row={question} />
          <EditedStrip question={question} />
          {draft ? (
            <>
              <p className="ld-byline">
                {signs ? <b>{signature(signs)}</b> : null}
                <span>{m.decide.submittedBy(names.person(draft.by), clock(new Date(draft.savedAt)))}</span>
              </p>
              <AnswerBody document={draft.body} under={2} size="large" />
              <ReferenceList references={draft.references} />
            </>
          ) : null}
          <QuestionHistory history={question.history} />
        </div>
        <ReasonDialog
          open={sendingBack}
          onClose={() => setSendingBack(false)}
          title={m.decide.sendBackTitle}
          consequence={m.decide.sendBackMeans}
          label={m.decide.sendBackNote}
          missing={m.decide.noteMissing}
          submit={m.decide.sendBack}
          onSubmit={(note) => deciding.act({ verb: 'sendback', body: { version: question.version, note } })}
        />
        {guard.dialog}
      </Pane>
      <SimilarPane row={question} />
    </>
  )
}
