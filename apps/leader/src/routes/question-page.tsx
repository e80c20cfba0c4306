import { useDeskQuestion } from '@giaoluu/client/desk/use-desk-question'
import { isPassing } from '@giaoluu/client/request-error'
import type { DeskQuestion } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { Pane } from '@giaoluu/ui/pane'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { Strip } from '@giaoluu/ui/strip'
import { usePageTitle } from '@giaoluu/ui/use-page-title'
import { useParams } from '@tanstack/react-router'
import { type ReactNode, useEffect, useMemo } from 'react'
import { useDeskHere } from '../desk/desk-context.ts'
import { AnsweredView } from '../features/answered/answered-view.tsx'
import { LeavingView } from '../features/publish/leaving-view.tsx'
import { SigningView } from '../features/publish/signing-view.tsx'
import { LeftCopy } from '../features/question/left-copy.tsx'
import { levelQuestion } from '../features/question/level-question.ts'
import { QuestionHead } from '../features/question/question-head.tsx'
import { helpsHere, signsHere, waitsForUnit } from '../features/queue/my-queue.ts'
import { NextQuestion } from '../features/queue/next-question.tsx'
import { SimilarPane } from '../features/similar/similar-pane.tsx'
import { isWritable } from '../features/writing/draft-machine.ts'
import { WritingView } from '../features/writing/writing-view.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { scrollToTop } from '../scroll-to-top.ts'

/** The question in the address, by what its state lets one do. */
export function QuestionPage() {
  const { question } = useParams({ from: '/$session/$question' })
  return <OpenQuestion key={question} id={question} />
}

function OpenQuestion({ id }: { id: string }) {
  const { m } = useMessages()
  const { rows, complete, worker, look } = useDeskHere()
  const row = rows.get(id)
  const { data, error, isPending, refetch } = useDeskQuestion(id, row)
  const question = useMemo(() => data && levelQuestion(data, row), [data, row])
  useEffect(() => {
    look(id)
    scrollToTop()
    return () => look(null)
  }, [look, id])

  if (!question)
    return (
      <Plain>
        {isPending ? (
          <Skeleton label={m.loading} />
        ) : (
          <>
            <LeftCopy id={id} />
            <EmptyState
              title={m.question.gone}
              action={
                isPassing(error) ? <Button onClick={() => void refetch()}>{m.retry}</Button> : undefined
              }
            >
              {isPassing(error) ? m.errors.unavailable : m.question.goneCause}
            </EmptyState>
            <NextQuestion current={id} />
          </>
        )}
      </Plain>
    )

  if (question.confidential) return <Report question={question} />
  const mine = signsHere(question, worker) || helpsHere(question, worker)
  // What is open and no longer among the rows has left this person's sight.
  if (!row && complete && waitsForUnit(question)) return <Elsewhere question={question} gone />
  if (isWritable(question.state) && mine) return <WritingView question={question} />
  if (question.state === 'submitted' && mine) return <SigningView question={question} />
  if (question.state === 'publishing') return <LeavingView question={question} />
  if (question.state === 'published' || question.state === 'withdrawn')
    return <AnsweredView question={question} />
  return <Elsewhere question={question} />
}

/** A question that waits for nobody here: says where it went and goes on to the next. */
function Elsewhere({ question, gone = false }: { question: DeskQuestion; gone?: boolean }) {
  const { m } = useMessages()
  const { session } = useDeskHere()
  usePageTitle([
    m.states[question.state],
    m.question.number(String(question.number)),
    m.console,
    session.title,
    m.brand,
  ])
  return (
    <Plain side={<SimilarPane row={question} />}>
      <LeftCopy id={question.id} question={question} />
      <QuestionHead row={question} />
      <p className="gl-muted">
        {gone ? m.question.goneCause : m.question.elsewhere(m.states[question.state])}
      </p>
      <NextQuestion current={question.id} />
    </Plain>
  )
}

/** A confidential report is read here and decided about by its handler. */
function Report({ question }: { question: DeskQuestion }) {
  const { m } = useMessages()
  const { session } = useDeskHere()
  usePageTitle([
    m.queue.confidential,
    m.question.number(String(question.number)),
    m.console,
    session.title,
    m.brand,
  ])
  return (
    <Plain>
      <Strip tone="accent" icon="lock" slim>
        {m.question.report}
      </Strip>
      <QuestionHead row={question} />
      <NextQuestion current={question.id} />
    </Plain>
  )
}

function Plain({ side, children }: { side?: ReactNode; children: ReactNode }) {
  const { m } = useMessages()
  return (
    <>
      <Pane place="detail" label={m.console}>
        <div className="ld-body">{children}</div>
      </Pane>
      {side ?? <span />}
    </>
  )
}
