import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { DiffText } from '@giaoluu/ui/diff-text'
import type { MouseEvent, ReactNode } from 'react'
import { maskPersonal } from '../desk/find-personal.ts'
import { useMessages } from '../messages/use-messages.ts'
import { LinkedPart } from './linked-part.tsx'
import { QuestionFacts } from './question-facts.tsx'
import { QuestionHistory } from './question-history.tsx'
import { QuestionText } from './question-text.tsx'
import { ReturnedPart } from './returned-part.tsx'
import { SimilarColumn } from './similar-column.tsx'
import type { Candidates } from './use-candidates.ts'
import type { QuestionActs } from './use-question-acts.ts'

type QuestionReadProps = {
  row: DeskRow
  question: DeskQuestion | undefined
  /** The question as it was when it was opened, where somebody else has changed it since. */
  opened: DeskRow | undefined
  mode: string
  /** What is being written on it, in place of its text. */
  panel: ReactNode
  labels: ReactNode
  allowed: ReadonlySet<Verb>
  acts: QuestionActs
  held: boolean
  candidates: Candidates
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
  keys: boolean
}

/** The question to read and decide on, with what is known of it and what is like it. */
export function QuestionRead(props: QuestionReadProps) {
  const { row, question, opened, mode, panel, allowed, acts, held, candidates, hrefOf, onOpen } = props
  const { m } = useMessages()
  const text = publicTextOf(row)
  const hide = allowed.has('edit') || allowed.has('mask')
  const linkable = allowed.has('link') && !held
  return (
    <div className="md-columns" data-mode={mode}>
      <div>
        {panel === null ? <ReturnedPart row={row} question={question} allowed={allowed} /> : null}
        {panel ?? (
          <QuestionText
            row={row}
            question={question}
            onHide={hide ? () => acts.rewrite(maskPersonal(text)) : undefined}
          />
        )}
        {opened && publicTextOf(opened) !== text ? (
          <div className="md-part">
            <DiffText
              before={publicTextOf(opened)}
              after={text}
              removedWord={m.question.removed}
              addedWord={m.question.added}
            />
          </div>
        ) : null}
        <LinkedPart row={row} hrefOf={hrefOf} onOpen={onOpen} />
        <QuestionFacts row={row} question={question} labels={props.labels} />
        <QuestionHistory history={question?.history ?? []} />
      </div>
      {mode === 'decline' || row.confidential ? null : (
        <SimilarColumn
          text={text}
          candidates={candidates}
          hrefOf={hrefOf}
          onOpen={onOpen}
          onLink={linkable ? acts.link : undefined}
          onCompare={acts.compare}
          keys={props.keys}
        />
      )}
    </div>
  )
}
