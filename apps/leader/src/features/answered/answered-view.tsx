import { allowedVerbs } from '@giaoluu/client/console/allowed-verbs'
import { useClaim } from '@giaoluu/client/console/use-claim'
import type { DeskQuestion } from '@giaoluu/contract/question'
import { ActionBar } from '@giaoluu/ui/action-bar'
import { AnswerBody } from '@giaoluu/ui/answer-body'
import { Button } from '@giaoluu/ui/button'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { Pane } from '@giaoluu/ui/pane'
import { Strip } from '@giaoluu/ui/strip'
import { usePageTitle } from '@giaoluu/ui/use-page-title'
import { useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ClaimLine } from '../question/claim-line.tsx'
import { LeftCopy } from '../question/left-copy.tsx'
import { ProblemStrip } from '../question/problem-strip.tsx'
import { QuestionHead } from '../question/question-head.tsx'
import { QuestionHistory } from '../question/question-history.tsx'
import { ReasonDialog } from '../question/reason-dialog.tsx'
import { useAct } from '../question/use-act.ts'
import { NextQuestion } from '../queue/next-question.tsx'
import { ReferenceList } from '../references/reference-list.tsx'
import { SimilarPane } from '../similar/similar-pane.tsx'
import { CorrectView } from './correct-view.tsx'

const moment = (time: string): string => `${clock(new Date(time))} ${dateDay(new Date(time))}`

/** What stands in public, or stood there: from here on it can only be corrected or withdrawn. */
export function AnsweredView({ question }: { question: DeskQuestion }) {
  const { m } = useMessages()
  const { me, session } = useDeskHere()
  const deciding = useAct(question.id)
  const claim = useClaim(question, me.username)
  const [correcting, setCorrecting] = useState(false)
  const [withdrawing, setWithdrawing] = useState(false)
  const may = allowedVerbs(me, session.organisation.slug, question)
  const { answer } = question
  const title = m.question.number(String(question.number))
  usePageTitle([m.states[question.state], title, m.console, session.title, m.brand])

  if (correcting && answer && question.state === 'published')
    return (
      <CorrectView question={question} answer={answer} claim={claim} onDone={() => setCorrecting(false)} />
    )

  const mayCorrect = answer && may.has('correct')
  const mayWithdraw = answer && may.has('withdraw')
  const held = claim.hold.kind === 'other' ? m.decide.heldByOther : undefined
  return (
    <>
      <Pane
        place="detail"
        label={title}
        foot={
          mayCorrect || mayWithdraw ? (
            <>
              <ProblemStrip problem={deciding.problem} />
              <ActionBar>
                {mayCorrect ? (
                  <Button icon="pencil" disabledReason={held} onClick={() => setCorrecting(true)}>
                    {m.answered.correct}
                  </Button>
                ) : null}
                {mayWithdraw ? (
                  <Button kind="danger" disabledReason={held} onClick={() => setWithdrawing(true)}>
                    {m.answered.withdraw}
                  </Button>
                ) : null}
              </ActionBar>
            </>
          ) : undefined
        }
      >
        {mayCorrect || mayWithdraw ? <ClaimLine question={question} claim={claim} /> : null}
        <div className="ld-body">
          <LeftCopy id={question.id} question={question} />
          <QuestionHead row={question} />
          {answer ? (
            <section aria-label={m.answered.title}>
              {answer.withdrawnAt ? (
                <Strip tone="declined" icon="undo">
                  {m.answered.withdrawn(moment(answer.withdrawnAt))}{' '}
                  {question.state === 'withdrawn' ? `${m.answered.reopen} ` : null}
                  {answer.withdrawReason ? m.answered.withdrawnReason(answer.withdrawReason) : null}
                </Strip>
              ) : null}
              <p className="ld-byline">
                <b>{answer.leader}</b>
                <span>{m.answered.at(moment(answer.publishedAt))}</span>
                {answer.correctedAt ? <span>{m.answered.corrected(moment(answer.correctedAt))}</span> : null}
                {answer.withdrawnAt ? null : (
                  <a href={`/answers/${answer.id}`} target="_blank" rel="noreferrer">
                    {m.answered.page}
                  </a>
                )}
              </p>
              <AnswerBody document={answer.body} under={2} size="large" />
              <ReferenceList references={answer.references} />
            </section>
          ) : null}
          <QuestionHistory history={question.history} />
          <NextQuestion current={question.id} />
        </div>
        <ReasonDialog
          open={withdrawing}
          onClose={() => setWithdrawing(false)}
          kind="danger"
          title={m.answered.withdrawTitle}
          consequence={m.answered.withdrawMeans}
          label={m.answered.withdrawReason}
          missing={m.decide.missing}
          submit={m.answered.withdrawSubmit}
          onSubmit={(reason) =>
            deciding.act({ verb: 'withdraw', body: { version: question.version, reason } })
          }
        />
      </Pane>
      <SimilarPane row={question} />
    </>
  )
}
