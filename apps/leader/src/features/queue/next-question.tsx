import { useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import { Button } from '@giaoluu/ui/button'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { QuestionHead } from '../question/question-head.tsx'
import { nextQuestion } from './my-queue.ts'

/** The next question under one that is done, one key away. */
export function NextQuestion({ current }: { current: string }) {
  const { m } = useMessages()
  const { queue, worker, start, keys } = useDeskHere()
  const next = nextQuestion(queue, worker, current)
  useShortcuts({ Enter: next ? () => start(next.id) : undefined })
  if (!next) return <p className="ld-next gl-muted">{m.queue.empty}.</p>
  return (
    <section className="ld-next" aria-label={m.start.nextOne(String(next.number))}>
      <QuestionHead row={next} headingLevel={3} />
      <Button keyHint={keys ? 'Enter' : undefined} onClick={() => start(next.id)}>
        {m.start.button}
      </Button>
    </section>
  )
}
