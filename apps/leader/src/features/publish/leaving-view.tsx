import { allowedVerbs } from '@giaoluu/client/console/allowed-verbs'
import { useClaim } from '@giaoluu/client/console/use-claim'
import { useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import type { DeskQuestion } from '@giaoluu/contract/question'
import { AnswerBody } from '@giaoluu/ui/answer-body'
import { Pane } from '@giaoluu/ui/pane'
import { usePageTitle } from '@giaoluu/ui/use-page-title'
import { useEffect, useRef } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { scrollToTop } from '../../scroll-to-top.ts'
import { ClaimLine } from '../question/claim-line.tsx'
import { LeftCopy } from '../question/left-copy.tsx'
import { ProblemStrip } from '../question/problem-strip.tsx'
import { QuestionHead } from '../question/question-head.tsx'
import { QuestionHistory } from '../question/question-history.tsx'
import { useAct } from '../question/use-act.ts'
import { NextQuestion } from '../queue/next-question.tsx'
import { ReferenceList } from '../references/reference-list.tsx'
import { SimilarPane } from '../similar/similar-pane.tsx'
import { TakebackLine } from './takeback-line.tsx'

/** An answer that was signed and is about to be public. */
export function LeavingView({ question }: { question: DeskQuestion }) {
  const { m } = useMessages()
  const { me, session, start } = useDeskHere()
  const { act, busy, problem } = useAct(question.id)
  const claim = useClaim(question, me.username)
  const heading = useRef<HTMLHeadingElement>(null)
  const mayTakeBack = allowedVerbs(me, session.organisation.slug, question).has('takeback')
  const signing = question.history.findLast(({ verb }) => verb === 'publish')
  const signedBy = signing?.as ?? signing?.by
  const title = m.question.number(String(question.number))
  usePageTitle([m.states.publishing, title, m.console, session.title, m.brand])

  // The editor that had the focus is gone; the keys belong to the page, not to the button that takes back.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    scrollToTop()
  }, [])

  async function takeBack(): Promise<void> {
    if (!mayTakeBack || busy) return
    // Said first: the editor is there as soon as it is taken back.
    start(question.id)
    await act({ verb: 'takeback', body: { version: question.version } })
  }
  useShortcuts({ KeyZ: () => void takeBack() })

  return (
    <>
      <Pane place="detail" label={title}>
        <TakebackLine
          row={question}
          mayTakeBack={mayTakeBack}
          busy={busy !== null}
          onTakeBack={() => void takeBack()}
        />
        <ProblemStrip problem={problem} />
        {mayTakeBack ? <ClaimLine question={question} claim={claim} /> : null}
        <div className="ld-body">
          <LeftCopy id={question.id} question={question} />
          <QuestionHead row={question} headingRef={heading} />
          {question.draft ? (
            <section aria-label={m.leaving.preview}>
              {signedBy ? (
                <p className="ld-byline">
                  <b>{signedBy}</b>
                </p>
              ) : null}
              <AnswerBody document={question.draft.body} under={2} size="large" />
              <ReferenceList references={question.draft.references} />
            </section>
          ) : null}
          <QuestionHistory history={question.history} />
          <NextQuestion current={question.id} />
        </div>
      </Pane>
      <SimilarPane row={question} />
    </>
  )
}
