import { hasRole } from '@giaoluu/client/console/account'
import { allowedVerbs } from '@giaoluu/client/console/allowed-verbs'
import { useClaim } from '@giaoluu/client/console/use-claim'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import { Pane } from '@giaoluu/ui/pane'
import { Strip } from '@giaoluu/ui/strip'
import { type ReactNode, useEffect, useState } from 'react'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { changeWords } from './change-words.ts'
import { ClaimLine } from './claim-line.tsx'
import { CompareView } from './compare-view.tsx'
import { DetailFoot } from './detail-foot.tsx'
import { DetailHead } from './detail-head.tsx'
import type { DetailProps } from './detail-pane.tsx'
import type { Drawer } from './drawer.ts'
import { LabelsLine } from './labels-part.tsx'
import { LinkSearch } from './link-search.tsx'
import { QuestionRead } from './question-read.tsx'
import { ReportStrip } from './report-strip.tsx'
import { StaleView } from './stale-view.tsx'
import { useCandidates } from './use-candidates.ts'
import { useQuestionActs } from './use-question-acts.ts'
import { useQuestionKeys } from './use-question-keys.ts'
import { useRoute } from './use-route.ts'
import { useRowLabels } from './use-row-labels.ts'
import { useStale } from './use-stale.ts'
import type { Work } from './work.ts'
import { WorkPanel } from './work-panel.tsx'

type QuestionDeskProps = DetailProps & { row: DeskRow; question: DeskQuestion | undefined }

/** One question open at the desk: what it is, what is like it, what can be decided. */
export function QuestionDesk(props: QuestionDeskProps) {
  const { row, question, works, decisions, hrefOf, onOpen, keys } = props
  const { m } = useMessages()
  const { me, session, cutOff } = useTriage()
  const now = useServerNow(10_000)
  const claim = useClaim(row, me.username)
  const allowed = allowedVerbs(me, session.organisation.slug, row)
  const route = useRoute(row, allowed.has('assign'))
  const work = works.all.get(row.id)
  const linking = work?.mode === 'link' ? work : undefined
  const candidates = useCandidates(row, linking?.search ?? '', linking !== undefined)
  const chosen =
    candidates.list.find(({ id }) => id === linking?.chosen) ?? candidates.list.find(({ lead }) => lead)
  const stale = useStale(row, work, props)
  const [opened] = useState(row)
  const [error, setError] = useState<string | undefined>()
  const [drawer, setDrawer] = useState<Drawer>(null)
  const held = claim.hold.kind === 'other' && claim.hold.until > now
  const labels = useRowLabels(row, allowed.has('label') && !held && !cutOff, props)

  const begin = (next: Work | null): void => {
    setDrawer(null)
    if (next) change(next)
    else {
      setError(undefined)
      works.set(row.id, null)
    }
  }
  const change = (next: Work): void => {
    setError(undefined)
    claim.touch()
    works.set(row.id, next)
  }
  const acts = useQuestionActs({
    ...props,
    work,
    route,
    allowed,
    held,
    chosen,
    setError,
    begin,
    change,
    release: claim.release,
  })
  useQuestionKeys({
    acts,
    work,
    stale,
    claim,
    candidates,
    chosen,
    change,
    labels,
    drawer,
    openDrawer: setDrawer,
    confidential: row.confidential === true,
  })

  // One's own labels do not make one's own work stale.
  const behind = work && work.base.version < row.version && decisions.isOwn(row) ? work : undefined
  const { set } = works
  useEffect(() => {
    if (behind) set(row.id, { ...behind, base: row })
  }, [behind, row, set])

  const mode = stale ? 'stale' : (work?.mode ?? 'read')
  const changedByOther = mode === 'read' && row.version > opened.version && !decisions.isOwn(row)
  const labelsPart = <LabelsLine labels={labels} onOpen={() => setDrawer('labels')} keys={keys} />

  function body(): ReactNode {
    if (stale)
      return (
        <StaleView
          base={stale.base}
          since={stale.since}
          row={row}
          question={question}
          intent={stale.intent}
          text={stale.text}
        />
      )
    if (linking)
      return (
        <CompareView
          row={row}
          candidates={candidates}
          chosen={chosen}
          onChoose={({ id }) => change({ ...linking, chosen: id })}
          hrefOf={hrefOf}
          onOpen={onOpen}
          search={
            <LinkSearch
              work={linking}
              only={!candidates.loading && !candidates.failed && candidates.list.length === 0}
              onChange={change}
            />
          }
          keys={keys}
        />
      )
    return (
      <QuestionRead
        row={row}
        question={question}
        opened={changedByOther ? opened : undefined}
        mode={mode}
        panel={
          work && work.mode !== 'link' ? (
            <WorkPanel
              row={row}
              question={question}
              work={work}
              error={error}
              keys={keys}
              onChange={change}
            />
          ) : null
        }
        labels={labelsPart}
        allowed={allowed}
        acts={acts}
        held={held}
        candidates={candidates}
        hrefOf={hrefOf}
        onOpen={onOpen}
        keys={keys}
      />
    )
  }

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
            chosen={chosen}
            labels={labels}
            drawer={drawer}
            openDrawer={setDrawer}
          />
          {props.foot}
        </>
      }
    >
      <ClaimLine
        claim={claim}
        question={question}
        mayTakeOver={allowed.has('claim')}
        mayFree={hasRole(me, ['organiser'], session.organisation.slug)}
        keys={keys}
      />
      {row.confidential ? <ReportStrip row={row} /> : null}
      {changedByOther ? (
        <Strip tone="amend" slim role="status">
          {changeWords(m, question, row, opened)}
        </Strip>
      ) : null}
      {body()}
    </Pane>
  )
}
