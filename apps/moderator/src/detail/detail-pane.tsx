import { useDeskQuestion } from '@giaoluu/client/desk/use-desk-question'
import { RequestError } from '@giaoluu/client/request-error'
import type { DeskRow } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { Pane } from '@giaoluu/ui/pane'
import { Skeleton } from '@giaoluu/ui/skeleton'
import type { MouseEvent, ReactNode } from 'react'
import type { Plan } from '../desk/plan.ts'
import { useTriage } from '../desk/triage-context.ts'
import type { Decisions } from '../desk/use-decisions.ts'
import { useMessages } from '../messages/use-messages.ts'
import { QuestionDesk } from './question-desk.tsx'
import { useReadAhead } from './use-read-ahead.ts'
import type { Works } from './use-works.ts'

export type DetailProps = {
  works: Works
  decisions: Decisions
  /** Carries a plan out and goes on to the next question, unless it is to stay. */
  decide: (row: DeskRow, plan: Plan, stay?: boolean) => Promise<boolean>
  /** Tries again what was kept and met a conflict. */
  again: (key: string, row: DeskRow) => void
  dismiss: (key: string) => void
  goOn: (id: string) => void
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
  /** The way back to the list on narrow screens. */
  back: ReactNode
  /** Below everything, on narrow screens. */
  foot: ReactNode
  /** Whether single keys act, and are shown. */
  keys: boolean
}

type DetailPaneProps = DetailProps & {
  id: string | undefined
  /** Names the list that is open, and the questions that come next in it. */
  list: string
  upcoming: readonly string[]
}

/** The question that is open, or why there is none. */
export function DetailPane({ id, list, upcoming, ...props }: DetailPaneProps) {
  const { m } = useMessages()
  useReadAhead(list, upcoming)
  if (id === undefined)
    return (
      <Pane place="detail" label={m.detail.label} head={props.back} foot={props.foot}>
        <EmptyState title={m.detail.none}>{m.detail.noneCause}</EmptyState>
      </Pane>
    )
  return <OpenQuestion key={id} id={id} {...props} />
}

function OpenQuestion({ id, ...props }: DetailProps & { id: string }) {
  const { m } = useMessages()
  const { rows } = useTriage()
  const live = rows.get(id)
  const { data, error, isError, refetch } = useDeskQuestion(id, live)
  const row = live && data && live.version < data.version ? data : (live ?? data)
  if (row) return <QuestionDesk row={row} question={data} {...props} />
  const gone = error instanceof RequestError && error.code === 'not-found'
  return (
    <Pane place="detail" label={m.detail.label} head={props.back} foot={props.foot}>
      {isError ? (
        <EmptyState
          title={m.question.gone}
          action={gone ? undefined : <Button onClick={() => void refetch()}>{m.retry}</Button>}
        >
          {gone ? m.detail.goneCause : m.errors.unavailable}
        </EmptyState>
      ) : (
        <Skeleton label={m.loading} />
      )}
    </Pane>
  )
}
