import type { DeskRow } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { Button } from '@giaoluu/ui/button'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { RouteFields } from './route-fields.tsx'
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
  onEdit: () => void
  onLink: () => void
  onHold: () => void
  onDecline: () => void
  onUnlink: () => void
  onMask: () => void
}

/** What a moderator may decide on the question above, each with its key. */
export function DecisionBar(props: DecisionBarProps) {
  const { row, allowed, route, accept, busy, blocked, keys } = props
  const { m } = useMessages()
  const { cutOff } = useTriage()
  const key = (letter: string) => (keys ? letter : undefined)
  const any = ['accept', 'assign', 'edit', 'link', 'hold', 'decline', 'unlink', 'mask'] as const
  if (!any.some((verb) => allowed.has(verb))) return <p className="md-bar gl-muted">{m.decide.nothing}</p>
  if (blocked !== undefined) return <p className="md-bar gl-muted">{blocked}</p>
  return (
    <div className="md-bar">
      {allowed.has('accept') || allowed.has('assign') ? (
        <RouteFields row={row} allowed={allowed} route={route} />
      ) : null}
      {cutOff ? <p className="md-cut-off">{m.decide.offline}</p> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that is seen */}
      <div className="md-actions" role="group" aria-label={m.decide.label}>
        {allowed.has('accept') || (allowed.has('assign') && accept.possible) ? (
          <Button kind="primary" keyHint={key('A')} onClick={accept.onAccept} busy={busy}>
            {acceptWords(m, row, route.unit !== null)}
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
        {allowed.has('hold') ? (
          <Button keyHint={key('H')} onClick={props.onHold} busy={busy}>
            {m.decide.hold}
          </Button>
        ) : null}
        {allowed.has('unlink') ? (
          <Button onClick={props.onUnlink} busy={busy}>
            {m.decide.unlink}
          </Button>
        ) : null}
        {allowed.has('mask') ? <Button onClick={props.onMask}>{m.decide.mask}</Button> : null}
        {allowed.has('decline') ? (
          <Button kind="danger" keyHint={key('X')} onClick={props.onDecline}>
            {m.decide.decline}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

type Words = ReturnType<typeof useMessages>['m']

function acceptWords(m: Words, { state }: DeskRow, routed: boolean): string {
  if (state === 'received' || state === 'held') return routed ? m.decide.acceptAndRoute : m.decide.accept
  return state === 'waiting' ? m.decide.route : m.decide.reroute
}
