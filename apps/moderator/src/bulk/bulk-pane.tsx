import { ActionBar } from '@giaoluu/ui/action-bar'
import { Button } from '@giaoluu/ui/button'
import { number } from '@giaoluu/ui/format/number'
import { Pane } from '@giaoluu/ui/pane'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { Strip } from '@giaoluu/ui/strip'
import { type MouseEvent, type ReactNode, useEffect } from 'react'
import { useTriage } from '../desk/triage-context.ts'
import { useNumberOf } from '../desk/use-number-of.ts'
import { focusDetail } from '../detail/focus-detail.ts'
import { useMessages } from '../messages/use-messages.ts'
import { BulkFields } from './bulk-fields.tsx'
import { outcomeOf } from './outcome.ts'
import { OutcomeView } from './outcome-view.tsx'
import type { BulkControl, BulkWork } from './use-bulk.ts'

type BulkPaneProps = {
  bulk: BulkControl
  onPerform: () => void
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
  foot: ReactNode
  keys: boolean
}

/** One act on many questions, in place of the detail: what it needs, what will happen, what has happened ([MC4]). */
export function BulkPane(props: BulkPaneProps) {
  const { bulk } = props
  if (bulk.work) return <Preparing {...props} work={bulk.work} key={bulk.work.wish.verb} />
  return bulk.report ? <Report {...props} /> : null
}

function Preparing({
  bulk,
  work,
  onPerform,
  hrefOf,
  onOpen,
  foot,
  keys,
}: BulkPaneProps & { work: BulkWork }) {
  const { m, language } = useMessages()
  const { cutOff, rows: all } = useTriage()
  const numberOf = useNumberOf()
  const { rows, plan, preview } = bulk
  const { wish } = work
  const { run } = preview
  const outcome = plan && (run || plan.parts.length === 0) ? outcomeOf(plan, rows, run?.results ?? []) : null
  const ready = outcome?.lines.reduce((all, line) => all + line.rows.length, 0) ?? 0
  useEffect(() => {
    // A field that took the focus when it came keeps it.
    if (!document.activeElement?.closest('.md-bulk-fields')) focusDetail()
  }, [])
  const why = cutOff
    ? m.bulk.offline
    : plan === null
      ? m.bulk.choose[wish.verb]
      : outcome && ready === 0
        ? m.bulk.none
        : undefined
  const line = outcome?.lines[0]
  const lead = line?.act.verb === 'link' ? line.act.body.lead : undefined
  const consequence =
    why === undefined && outcome ? (
      <>
        {lead === undefined ? null : (
          <b>{m.bulk.leadWillHave(numberOf(lead), 1 + (all.get(lead)?.linked ?? 0) + ready)}</b>
        )}
        {outcome.refused.length > 0 ? (
          <b>{m.bulk.refused(number(outcome.refused.length, language))}</b>
        ) : null}
        {m.decline.undoable}
      </>
    ) : null
  return (
    <Pane
      place="detail"
      label={m.bulk.label}
      head={
        <>
          <h2>{m.bulk.titles[wish.verb]}</h2>
          <span className="gl-muted">{m.select.count(number(rows.length, language))}</span>
        </>
      }
      foot={
        <>
          <ActionBar consequence={consequence}>
            <Button
              kind={wish.verb === 'decline' ? 'danger-solid' : 'primary'}
              keyHint={keys ? 'Ctrl Enter' : undefined}
              busy={bulk.busy || (plan !== null && !cutOff && outcome === null && run?.failed === undefined)}
              disabledReason={why}
              onClick={onPerform}
            >
              {m.bulk.perform[wish.verb](number(ready, language))}
            </Button>
            <Button keyHint={keys ? 'Esc' : undefined} onClick={bulk.close}>
              {m.cancel}
            </Button>
          </ActionBar>
          {foot}
        </>
      }
    >
      <div className="md-bulk">
        {cutOff ? (
          <Strip tone="late" icon="offline" slim>
            {m.bulk.offline}
          </Strip>
        ) : null}
        <BulkFields wish={wish} rows={rows} keys={keys} onChange={bulk.change} />
        {run?.failed === undefined ? null : (
          <Strip
            tone="late"
            slim
            role="alert"
            action={
              <Button kind="quiet" onClick={preview.retry}>
                {m.retry}
              </Button>
            }
          >
            {m.bulk.previewFailed(m.errors[run.failed])}
          </Strip>
        )}
        <div className="md-bulk-preview" aria-busy={preview.loading}>
          <p className="gl-hidden" role="status">
            {outcome && !preview.loading
              ? m.bulk.spoken(number(ready, language), number(outcome.refused.length, language))
              : ''}
          </p>
          {outcome ? (
            <OutcomeView wish={wish} tense="will" outcome={outcome} hrefOf={hrefOf} onOpen={onOpen} />
          ) : preview.loading ? (
            <Skeleton label={m.loading} lines={[50, 90, 80, 90]} />
          ) : null}
        </div>
      </div>
    </Pane>
  )
}

function Report({ bulk, hrefOf, onOpen, foot, keys }: BulkPaneProps) {
  const { m } = useMessages()
  const { report } = bulk
  useEffect(focusDetail, [])
  if (!report) return null
  const { wish, plan, rows, run } = report
  return (
    <Pane
      place="detail"
      label={m.bulk.label}
      head={<h2>{m.bulk.report}</h2>}
      foot={
        <>
          <ActionBar>
            <Button kind="primary" keyHint={keys ? 'Esc' : undefined} onClick={bulk.close}>
              {m.bulk.goOn}
            </Button>
          </ActionBar>
          {foot}
        </>
      }
    >
      <div className="md-bulk">
        {run.failed === undefined ? null : (
          <Strip tone="late" slim role="alert">
            {m.errors[run.failed]}
          </Strip>
        )}
        <OutcomeView
          wish={wish}
          tense="did"
          outcome={outcomeOf(plan, rows, run.results)}
          hrefOf={hrefOf}
          onOpen={onOpen}
        />
      </div>
    </Pane>
  )
}
