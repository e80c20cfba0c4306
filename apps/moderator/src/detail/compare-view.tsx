import { figureAt } from '@giaoluu/client/console/figures'
import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import { sharedWords } from '@giaoluu/client/console/shared-words'
import { deskQuestionQuery } from '@giaoluu/client/desk-queries'
import type { DeskRow } from '@giaoluu/contract/question'
import { AnswerBody } from '@giaoluu/ui/answer-body'
import { DiffSide } from '@giaoluu/ui/diff-side'
import { KeyCap } from '@giaoluu/ui/key-cap'
import { SharedText } from '@giaoluu/ui/shared-text'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { Tag } from '@giaoluu/ui/tag'
import { useQuery } from '@tanstack/react-query'
import type { MouseEvent, ReactNode } from 'react'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { isNearlySame } from './is-nearly-same.ts'
import type { Candidate, Candidates } from './use-candidates.ts'

type CompareViewProps = {
  row: DeskRow
  candidates: Candidates
  chosen: Candidate | undefined
  onChoose: (candidate: Candidate) => void
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
  search: ReactNode
  keys: boolean
}

/** The open question beside the one it may be linked to, and the others to choose from. */
export function CompareView(props: CompareViewProps) {
  const { row, candidates, chosen, onChoose, hrefOf, onOpen, search, keys } = props
  const { m } = useMessages()
  return (
    <div className="md-columns" data-mode="link">
      {chosen ? <Sides row={row} chosen={chosen} hrefOf={hrefOf} onOpen={onOpen} /> : null}
      <section className="md-part md-choices" aria-label={m.compare.choices}>
        {search}
        {candidates.loading ? <Skeleton label={m.loading} lines={[30, 90, 70, 30, 90, 60]} /> : null}
        {candidates.failed ? <p className="gl-muted">{m.similar.failed}</p> : null}
        {!candidates.loading && !candidates.failed && candidates.list.length === 0 ? (
          <p className="gl-muted">{m.similar.empty}</p>
        ) : null}
        <ul>
          {candidates.list.map((candidate, index) => (
            <li key={candidate.id}>
              <button
                type="button"
                aria-pressed={candidate.id === chosen?.id}
                onClick={() => onChoose(candidate)}
              >
                <Figure figure={figureAt(index, keys)} />
                <span className="gl-num">{candidate.number}</span>
                <span className="md-choice-text">{candidate.text}</span>
                <Tag state={candidate.state}>{m.states[candidate.state]}</Tag>
                {candidate.fresh ? <Tag state="corrected">{m.similar.fresh}</Tag> : null}
                {candidate.score === undefined ? null : (
                  <span className="gl-num gl-muted">
                    <span className="gl-hidden">{m.similar.likeness(Math.round(candidate.score * 100))}</span>
                    <span aria-hidden="true">{Math.round(candidate.score * 100)}</span>
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Figure({ figure }: { figure: string | undefined }) {
  return figure === undefined ? null : <KeyCap>{figure}</KeyCap>
}

type SidesProps = Pick<CompareViewProps, 'row' | 'hrefOf' | 'onOpen'> & { chosen: Candidate }

function Sides({ row, chosen, hrefOf, onOpen }: SidesProps) {
  const { m } = useMessages()
  const { rows } = useTriage()
  const leadId = chosen.lead?.id ?? chosen.id
  const { data: lead } = useQuery(deskQuestionQuery(leadId))
  const asked = (rows.get(leadId)?.linked ?? lead?.linked ?? 0) + 1
  const own = publicTextOf(row)
  const near = isNearlySame(own, chosen.text)
  const side = (text: string, other: string) =>
    near ? (
      <DiffSide text={text} other={other} />
    ) : (
      <SharedText text={text} shared={sharedWords(text, other)} />
    )
  return (
    <div className="md-sides">
      <section aria-labelledby="side-own">
        <h3 id="side-own">{m.compare.own(String(row.number))}</h3>
        <p className="gl-question-text">{side(own, chosen.text)}</p>
        <p className="gl-muted gl-small">{near ? m.compare.differs : m.similar.tinted}</p>
      </section>
      <section aria-labelledby="side-other">
        <h3 id="side-other" className="md-line">
          <a href={hrefOf(chosen.id)} onClick={(event) => onOpen(chosen.id, event)}>
            {m.question.number(String(chosen.number))}
          </a>
          <Tag state={chosen.state}>{m.states[chosen.state]}</Tag>
          <span className="gl-muted">{m.family.asked(asked)}</span>
        </h3>
        {chosen.lead && chosen.lead.id !== chosen.id ? (
          <p className="gl-muted">{m.compare.through(String(chosen.number), String(chosen.lead.number))}</p>
        ) : null}
        <p className="gl-question-text">{side(chosen.text, own)}</p>
        <div className="md-answer">
          {lead?.answer ? (
            <>
              <h4>
                {m.detail.answer} <span className="gl-muted">{lead.answer.leader}</span>
              </h4>
              <AnswerBody document={lead.answer.body} under={3} />
            </>
          ) : (
            <p className="gl-muted">{m.compare.noAnswer}</p>
          )}
        </div>
      </section>
    </div>
  )
}
