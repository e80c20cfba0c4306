import type { DeskRow } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { ActionBar } from '@giaoluu/ui/action-bar'
import { Button } from '@giaoluu/ui/button'
import { useMessages } from '../messages/use-messages.ts'
import { DecisionBar } from './decision-bar.tsx'
import { declinesAtOnce } from './declines-at-once.ts'
import type { Drawer } from './drawer.ts'
import { LabelsDrawer } from './labels-part.tsx'
import { RouteFields } from './route-fields.tsx'
import type { Candidate } from './use-candidates.ts'
import type { QuestionActs } from './use-question-acts.ts'
import type { Route } from './use-route.ts'
import type { RowLabels } from './use-row-labels.ts'
import type { Stale } from './use-stale.ts'
import { isUnfinished, type Work } from './work.ts'

type DetailFootProps = {
  row: DeskRow
  work: Work | undefined
  stale: Stale | undefined
  allowed: ReadonlySet<Verb>
  route: Route
  acts: QuestionActs
  busy: boolean
  blocked: string | undefined
  keys: boolean
  chosen: Candidate | undefined
  labels: RowLabels
  drawer: Drawer
  openDrawer: (drawer: Drawer) => void
}

/** The one decision in view and its way out; which one depends on what is open on the question. */
export function DetailFoot(props: DetailFootProps) {
  const { row, work, stale, allowed, route, acts, busy, blocked, keys, chosen } = props
  const { m } = useMessages()
  const key = (name: string) => (keys ? name : undefined)
  const cancel = (
    <Button keyHint={key('Esc')} onClick={acts.cancel}>
      {m.cancel}
    </Button>
  )
  const send = { busy, disabledReason: blocked }
  if (stale)
    return (
      <ActionBar>
        <Button
          kind="primary"
          keyHint={key('Enter')}
          onClick={() => {
            stale.drop()
            acts.goOn()
          }}
        >
          {m.stale.takeFresh}
        </Button>
        {stale.again ? (
          <Button
            onClick={stale.again}
            busy={busy}
            disabledReason={blocked ?? (allowed.has(stale.verb) ? undefined : m.stale.illegal)}
          >
            {m.stale.again(stale.intent)}
          </Button>
        ) : null}
        {stale.rebase ? <Button onClick={stale.rebase}>{m.stale.keepEditing}</Button> : null}
      </ActionBar>
    )
  switch (work?.mode) {
    case undefined:
      if (props.drawer === 'labels')
        return <LabelsDrawer labels={props.labels} onClose={() => props.openDrawer(null)} keys={keys} />
      return (
        <DecisionBar
          row={row}
          allowed={allowed}
          route={route}
          accept={{ possible: acts.accept !== undefined, onAccept: () => acts.accept?.() }}
          busy={busy}
          blocked={blocked}
          keys={keys}
          onRouteTo={acts.routeTo}
          onEdit={() => acts.edit?.()}
          onLink={() => acts.openLink?.()}
          onHold={() => acts.hold?.()}
          onDecline={() => acts.decline?.()}
          onUnlink={() => acts.unlink?.()}
          onMask={() => acts.mask?.()}
          others={acts.others}
          othersOpen={props.drawer === 'others'}
          onOthers={(open) => props.openDrawer(open ? 'others' : null)}
        />
      )
    case 'edit':
      return (
        <div className="md-bar">
          {allowed.has('assign') ? <RouteFields row={row} allowed={allowed} route={route} /> : null}
          <div className="md-actions">
            <Button kind="primary" keyHint={key('Ctrl Enter')} onClick={() => acts.save()} {...send}>
              {saveWords(m, row, allowed, route)}
            </Button>
            {isUnfinished(work) && (allowed.has('accept') || route.unit !== null) ? (
              <Button onClick={() => acts.save(true)} {...send}>
                {m.edit.save}
              </Button>
            ) : null}
            {cancel}
          </div>
        </div>
      )
    case 'decline':
      return (
        <ActionBar>
          <Button kind="danger-solid" keyHint={key('Ctrl Enter')} onClick={() => acts.save()} {...send}>
            {m.decline.submit}
          </Button>
          {cancel}
          <span className="gl-muted">
            {keys && declinesAtOnce(row, work) ? (
              <span className="md-figures">{m.decline.figures} </span>
            ) : null}
            {m.decline.undoable}
          </span>
        </ActionBar>
      )
    case 'mask':
      return (
        <ActionBar>
          <Button kind="danger-solid" keyHint={key('Ctrl Enter')} onClick={() => acts.save()} {...send}>
            {m.mask.submit}
          </Button>
          {cancel}
        </ActionBar>
      )
    case 'link':
      return (
        <ActionBar consequence={chosen ? linkWords(m, chosen) : m.similar.choose}>
          {acts.linkChosen && chosen?.lead ? (
            <Button kind="primary" keyHint={key('Enter')} onClick={acts.linkChosen} {...send}>
              {m.similar.link(String(chosen.lead.number))}
            </Button>
          ) : null}
          {cancel}
        </ActionBar>
      )
    case 'reopen':
    case 'answerLater':
      return (
        <ActionBar>
          <Button kind="primary" keyHint={key('Ctrl Enter')} onClick={() => acts.save()} {...send}>
            {m.others[work.mode].submit}
          </Button>
          {cancel}
        </ActionBar>
      )
    case 'withdraw':
    case 'handover':
      return (
        <ActionBar>
          <Button kind="danger-solid" keyHint={key('Ctrl Enter')} onClick={() => acts.save()} {...send}>
            {m.others[work.mode].submit}
          </Button>
          {cancel}
        </ActionBar>
      )
  }
}

type Words = ReturnType<typeof useMessages>['m']

/** What linking to a question means for the asker of this one. */
function linkWords(m: Words, { lead, state }: Candidate): string {
  if (!lead) return m.compare.cannot
  return state === 'published' ? m.compare.gets(String(lead.number)) : m.compare.willGet(String(lead.number))
}

function saveWords(m: Words, row: DeskRow, allowed: ReadonlySet<Verb>, { unit }: Route): string {
  if (allowed.has('accept')) return unit === null ? m.edit.saveAndAccept : m.edit.saveAndRoute
  return unit === null || row.unit === unit ? m.edit.save : m.edit.saveAndMove
}
