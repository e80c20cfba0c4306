import { useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import { Button } from '@giaoluu/ui/button'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { Pane } from '@giaoluu/ui/pane'
import { usePageTitle } from '@giaoluu/ui/use-page-title'
import { useEffect } from 'react'
import { useDeskHere } from '../desk/desk-context.ts'
import { QuestionHead } from '../features/question/question-head.tsx'
import { nextQuestion, todo } from '../features/queue/my-queue.ts'
import { SimilarPane } from '../features/similar/similar-pane.tsx'
import { useMessages } from '../messages/use-messages.ts'

/** The next question, large, one key to start ([LC1]). */
export function StartPage() {
  const { m } = useMessages()
  const { queue, worker, session, elsewhere, start, openIn, keys, look } = useDeskHere()
  const next = nextQuestion(queue, worker, null)
  const waiting = todo(queue).length
  usePageTitle([m.queue.mine, m.console, session.title, m.brand])
  const [other] = elsewhere
  const first = other?.rows[0]
  const waitingElsewhere = elsewhere.reduce((sum, { rows }) => sum + rows.length, 0)
  const begin = next ? () => start(next.id) : first ? () => openIn(first.session, first.id) : undefined
  useShortcuts({ Enter: begin })
  useEffect(() => look(null), [look])

  if (!next)
    return (
      <>
        <Pane place="detail" label={m.start.title}>
          <div className="ld-body">
            <EmptyState
              title={m.queue.empty}
              action={
                other ? (
                  <Button kind="primary" keyHint={keys ? 'Enter' : undefined} onClick={begin}>
                    {m.start.elsewhere(other.title)}
                  </Button>
                ) : undefined
              }
            >
              {other ? m.queue.elsewhereCause(waitingElsewhere) : m.queue.emptyCause}
            </EmptyState>
          </div>
        </Pane>
        <span />
      </>
    )
  return (
    <>
      <Pane place="detail" label={m.start.title} head={<h2>{m.start.title}</h2>}>
        <div className="ld-body ld-start">
          <QuestionHead row={next} headingLevel={3} />
          <div className="gl-line">
            <Button
              kind="primary"
              size="big"
              keyHint={keys ? 'Enter' : undefined}
              onClick={() => start(next.id)}
            >
              {m.start.button}
            </Button>
            <span className="gl-muted">{m.start.left(waiting - 1)}</span>
          </div>
        </div>
      </Pane>
      <SimilarPane row={next} />
    </>
  )
}
