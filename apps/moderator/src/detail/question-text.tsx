import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import { AnswerBody } from '@giaoluu/ui/answer-body'
import { Button } from '@giaoluu/ui/button'
import { DiffText } from '@giaoluu/ui/diff-text'
import { Strip } from '@giaoluu/ui/strip'
import { createElement, Fragment, type ReactNode } from 'react'
import { findPersonal } from '../desk/find-personal.ts'
import { useMessages } from '../messages/use-messages.ts'

type QuestionTextProps = {
  row: DeskRow
  question: DeskQuestion | undefined
  /** Opens the editor with what points to persons masked; undefined where that may not be done. */
  onHide: (() => void) | undefined
}

/** The text as the public will read it, what was changed in it, and its answer. */
export function QuestionText({ row, question, onHide }: QuestionTextProps) {
  const { m } = useMessages()
  const text = publicTextOf(row)
  const found = findPersonal(text)
  const kinds = [...new Set(found.map(({ kind }) => m.detail.personalKinds[kind]))]
  const shown = row.state === 'published' || row.state === 'publishing'
  return (
    <section className="md-part" aria-labelledby="public-text">
      <h3 id="public-text">
        {row.confidential ? m.confidential.text : shown ? m.detail.isPublic : m.detail.willBePublic}
      </h3>
      <p className="gl-question-text">{withMarks(text, found)}</p>
      {found.length > 0 && !row.confidential ? (
        <Strip
          tone="wait"
          slim
          action={
            onHide ? (
              <Button kind="quiet" onClick={onHide}>
                {m.detail.hideThem}
              </Button>
            ) : undefined
          }
        >
          {m.detail.personal(kinds.join(', '))}
        </Strip>
      ) : null}
      {row.publicText !== null && row.publicText !== row.text ? (
        <details className="md-details">
          <summary>{m.question.original}</summary>
          <DiffText
            before={row.text}
            after={row.publicText}
            removedWord={m.question.removed}
            addedWord={m.question.added}
          />
        </details>
      ) : null}
      <AnswerPart question={question} />
    </section>
  )
}

function AnswerPart({ question }: { question: DeskQuestion | undefined }) {
  const { m } = useMessages()
  const answer = question?.answer
  const draft = question?.draft
  if (answer)
    return (
      <div className="md-answer">
        <h3>
          {m.detail.answer} <span className="gl-muted">{answer.leader}</span>
        </h3>
        <AnswerBody document={answer.body} under={3} />
      </div>
    )
  if (draft)
    return (
      <details className="md-details" open={question.returns > 0}>
        <summary>{m.detail.draft}</summary>
        <AnswerBody document={draft.body} under={3} />
      </details>
    )
  return null
}

function withMarks(text: string, found: readonly { start: number; end: number }[]): ReactNode {
  const parts: ReactNode[] = []
  let done = 0
  for (const { start, end } of found) {
    parts.push(text.slice(done, start), createElement('mark', null, text.slice(start, end)))
    done = end
  }
  return createElement(Fragment, null, ...parts, text.slice(done))
}
