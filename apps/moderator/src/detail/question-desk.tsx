import { allowedVerbs } from '@giaoluu/client/console/allowed-verbs'
import { useClaim } from '@giaoluu/client/console/use-claim'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import { DiffText } from '@giaoluu/ui/diff-text'
import { Pane } from '@giaoluu/ui/pane'
import { Strip } from '@giaoluu/ui/strip'
import { useState } from 'react'
import { maskPersonal } from '../desk/find-personal.ts'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { changeWords } from './change-words.ts'
import { ClaimLine } from './claim-line.tsx'
import { DetailFoot } from './detail-foot.tsx'
import { DetailHead } from './detail-head.tsx'
import type { DetailProps } from './detail-pane.tsx'
import { holderOf } from './holder-of.ts'
import { LinkSearch } from './link-search.tsx'
import { QuestionFacts } from './question-facts.tsx'
import { QuestionHistory } from './question-history.tsx'
import { QuestionText } from './question-text.tsx'
import { SimilarColumn } from './similar-column.tsx'
import { StaleView } from './stale-view.tsx'
import { useCandidates } from './use-candidates.ts'
import { useQuestionActs } from './use-question-acts.ts'
import { useQuestionKeys } from './use-question-keys.ts'
import { useRoute } from './use-route.ts'
import { useStale } from './use-stale.ts'
import { publicTextOf, type Work } from './work.ts'
import { WorkPanel } from './work-panel.tsx'

type QuestionDeskProps = DetailProps & { row: DeskRow; question: DeskQuestion | undefined }

/** One question open at the desk: what it is, what is like it, what can be decided. */
export function QuestionDesk(props: QuestionDeskProps) {
  const { row, question, works, decisions, hrefOf, onOpen, keys } = props
  const { m } = useMessages()
  const { me, session } = useTriage()
  const now = useServerNow(10_000)
  const claim = useClaim(row, me.username)
  const allowed = allowedVerbs(me, session.organisation.slug, row)
  const route = useRoute(row, allowed.has('assign'))
  const work = works.all.get(row.id)
  const candidates = useCandidates(row, work?.mode === 'link' ? work.search : '', work?.mode === 'link')
  const stale = useStale(row, work, props)
  const [opened] = useState(row)
  const [error, setError] = useState<string | undefined>()
  const held = claim.hold.kind === 'other' && claim.hold.until > now

  const begin = (next: Work | null): void => {
    setError(undefined)
    if (next) claim.touch()
    works.set(row.id, next)
  }
  const change = (next: Work): void => {
    setError(undefined)
    claim.touch()
    works.set(row.id, next)
  }
  const acts = useQuestionActs({ ...props, work, route, allowed, held, setError, begin, candidates })
  useQuestionKeys({ acts, work, stale, claim, candidates, change })

  const mode = stale ? 'stale' : (work?.mode ?? 'read')
  const changedByOther = mode === 'read' && row.version > opened.version && !decisions.isOwn(row)
  const hide = allowed.has('edit') || allowed.has('mask')
  return (
    <Pane
      place="detail"
      label={m.detail.label}
      head={
        <DetailHead row={row} now={now} back={props.back} changed={changedByOther || stale !== undefined} />
      }
      foot={
        <>
          <DetailFoot
            row={row}
            work={work}
            stale={stale}
            allowed={allowed}
            route={route}
            acts={acts}
            busy={decisions.busy.has(row.id)}
            blocked={held ? m.decide.claimedByOther : undefined}
            keys={keys}
          />
          {props.foot}
        </>
      }
    >
      <ClaimLine
        claim={claim}
        holder={holderOf(row, question, m)}
        mayTakeOver={allowed.has('claim')}
        keys={keys}
      />
      {changedByOther ? (
        <Strip tone="amend" slim role="status">
          {changeWords(m, question, row, opened)}
        </Strip>
      ) : null}
      {stale ? (
        <StaleView
          base={stale.base}
          since={stale.since}
          row={row}
          question={question}
          intent={stale.intent}
          text={stale.text}
        />
      ) : (
        <div className="md-columns" data-mode={mode}>
          <div>
            {work && work.mode !== 'link' ? (
              <WorkPanel row={row} work={work} error={error} keys={keys} onChange={change} />
            ) : (
              <QuestionText
                row={row}
                question={question}
                onHide={hide ? () => acts.rewrite(maskPersonal(publicTextOf(row))) : undefined}
              />
            )}
            {changedByOther && publicTextOf(opened) !== publicTextOf(row) ? (
              <div className="md-part">
                <DiffText
                  before={publicTextOf(opened)}
                  after={publicTextOf(row)}
                  removedWord={m.question.removed}
                  addedWord={m.question.added}
                />
              </div>
            ) : null}
            <QuestionFacts row={row} question={question} leadHref={hrefOf} />
            <QuestionHistory history={question?.history ?? []} />
          </div>
          {mode === 'decline' ? null : (
            <SimilarColumn
              text={publicTextOf(row)}
              candidates={candidates}
              hrefOf={hrefOf}
              onOpen={onOpen}
              onLink={allowed.has('link') && !held ? acts.link : undefined}
              search={work?.mode === 'link' ? <LinkSearch work={work} onChange={change} /> : null}
              keys={keys}
            />
          )}
        </div>
      )}
    </Pane>
  )
}
