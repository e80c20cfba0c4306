import type { DeskRow } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { Button } from '@giaoluu/ui/button'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { RouteFields } from './route-fields.tsx'
import type { QuestionActs } from './use-question-acts.ts'
import type { Route } from './use-route.ts'

type DecisionBarProps = {
  row: DeskRow
  allowed: ReadonlySet<Verb>
  route: Route
  /** The decision of the first button, and whether it would change anything. */
  accept: { possible: boolean; onAccept: () => void }
  busy: boolean
  /** Why nothing can be decided now. */
  blocked: string | undefined
  keys: boolean
  onRouteTo: ((unit: string) => void) | undefined
  onEdit: () => void
  onLink: () => void
  onHold: () => void
  onDecline: () => void
  onUnlink: () => void
  onMask: () => void
  others: QuestionActs['others']
  othersOpen: boolean
  onOthers: (open: boolean) => void
}

/** What a moderator may decide on the question above, each with its key. */
export function DecisionBar(props: DecisionBarProps) {
  const { row, allowed, route, accept, busy, blocked, keys } = props
  const { m } = useMessages()
  const { cutOff } = useTriage()
  const key = (letter: string) => (keys ? letter : undefined)
  const report = row.confidential === true
  const any = ['accept', 'assign', 'edit', 'link', 'hold', 'decline', 'unlink', 'mask'] as const
  if (!any.some((verb) => allowed.has(verb)) && props.others.length === 0)
    return <p className="md-bar gl-muted">{m.decide.nothing}</p>
  if (blocked !== undefined) return <p className="md-bar gl-muted">{blocked}</p>
  return (
    <div className="md-bar">
      {!report && (allowed.has('accept') || allowed.has('assign')) ? (
        <RouteFields
          row={row}
          allowed={allowed}
          route={route}
          onFigure={keys ? props.onRouteTo : undefined}
        />
      ) : null}
      {cutOff ? <p className="md-cut-off">{m.decide.offline}</p> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that is seen */}
      <div className="md-actions" role="group" aria-label={m.decide.label}>
        {allowed.has('accept') || (allowed.has('assign') && accept.possible) ? (
          <Button
            kind={report ? 'plain' : 'primary'}
            keyHint={key('A')}
            onClick={accept.onAccept}
            busy={busy}
          >
            {report ? m.confidential.take : acceptWords(m, row, route.unit !== null)}
          </Button>
        ) : null}
        {allowed.has('edit') ? (
          <Button keyHint={key('E')} onClick={props.onEdit}>
            {m.decide.edit}
          </Button>
        ) : null}
        {allowed.has('link') ? (
          <Button keyHint={key('D')} onClick={props.onLink}>
            {m.decide.link}
          </Button>
        ) : null}
        {allowed.has('hold') || (row.state === 'held' && allowed.has('accept')) ? (
          <Button keyHint={key('H')} onClick={props.onHold} busy={busy}>
            {row.state === 'held' ? m.others.back : m.decide.hold}
          </Button>
        ) : null}
        {allowed.has('unlink') ? (
          <Button keyHint={key('D')} onClick={props.onUnlink} busy={busy}>
            {m.decide.unlink}
          </Button>
        ) : null}
        {allowed.has('mask') ? (
          <Button keyHint={key('E')} onClick={props.onMask}>
            {m.decide.mask}
          </Button>
        ) : null}
        {allowed.has('decline') ? (
          <Button kind="danger" keyHint={key('X')} onClick={props.onDecline}>
            {m.decide.decline}
          </Button>
        ) : null}
        {report
          ? props.others.map(({ mode, act }) => (
              <Button key={mode} kind={mode === 'handover' ? 'primary' : 'plain'} onClick={act}>
                {m.others[mode].submit}
              </Button>
            ))
          : null}
        {!report && props.others.length > 0 ? (
          <Button
            kind="quiet"
            keyHint={key('M')}
            aria-expanded={props.othersOpen}
            onClick={() => props.onOthers(!props.othersOpen)}
          >
            {m.others.open}
          </Button>
        ) : null}
      </div>
      {props.othersOpen && !report ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that is seen
        <div className="md-actions md-others" role="group" aria-label={m.others.open}>
          {props.others.map(({ mode, act }, index) => (
            <Button key={mode} keyHint={key(String(index + 1))} onClick={act}>
              {m.others[mode].submit}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  )
}

type Words = ReturnType<typeof useMessages>['m']

function acceptWords(m: Words, { state }: DeskRow, routed: boolean): string {
  if (state === 'received' || state === 'held') return routed ? m.decide.acceptAndRoute : m.decide.accept
  return state === 'waiting' ? m.decide.route : m.decide.reroute
}
