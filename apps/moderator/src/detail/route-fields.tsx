import type { DeskRow } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { Button } from '@giaoluu/ui/button'
import { number } from '@giaoluu/ui/format/number'
import { SelectField } from '@giaoluu/ui/select-field'
import { useState } from 'react'
import { type Triage, useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { Route } from './use-route.ts'

/** The field that R goes to. */
export const ROUTE_FIELD = 'route-unit'

type RouteFieldsProps = { row: DeskRow; allowed: ReadonlySet<Verb>; route: Route }

/** Topic, unit and who answers, with the reason for what is suggested. */
export function RouteFields({ row, allowed, route }: RouteFieldsProps) {
  const { m, language } = useMessages()
  const { session, names, rows } = useTriage()
  const [more, setMore] = useState(false)
  const leaders =
    session.people
      .find(({ unit }) => unit === route.unit)
      ?.colleagues.filter(({ role }) => role === 'leader') ?? []
  const options = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  const mayAccept = allowed.has('accept')
  const mayAssign = allowed.has('assign')
  return (
    <div className="md-route" data-more={more ? '' : undefined}>
      {mayAssign ? (
        <SelectField
          id={ROUTE_FIELD}
          label={m.decide.routeTo}
          value={route.unit ?? ''}
          options={[
            { value: '', label: row.unit === null ? m.decide.routeNone : m.decide.routeUnchanged },
            ...options(session.units),
          ]}
          onChange={(event) => route.setUnit(event.currentTarget.value || null)}
        />
      ) : null}
      {mayAccept ? (
        <div className="md-route-more">
          <SelectField
            id="route-topic"
            label={m.decide.topic}
            value={route.topic ?? ''}
            options={[
              // A topic can be changed but not taken away.
              ...(row.topic === null ? [{ value: '', label: m.decide.topicNone }] : []),
              ...options(session.topics),
            ]}
            onChange={(event) => route.setTopic(event.currentTarget.value || null)}
          />
        </div>
      ) : null}
      {leaders.length > 0 ? (
        <div className="md-route-more">
          <SelectField
            id="route-leader"
            label={m.decide.leader}
            value={route.leader ?? ''}
            options={[
              { value: '', label: m.decide.leaderAny },
              ...leaders.map(({ username, name, title }) => ({
                value: username,
                label: title ? `${name}, ${title}` : name,
              })),
            ]}
            onChange={(event) => route.setLeader(event.currentTarget.value || null)}
          />
        </div>
      ) : null}
      <div className="md-route-toggle">
        <Button kind="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          {m.decide.more}
        </Button>
      </div>
      <p className="md-route-why gl-muted">
        {!mayAssign ? m.detail.after2 : suggestionWords(m, row, route, names)}{' '}
        {route.unit === null
          ? null
          : m.decide.load(names.unit(route.unit), number(loadOf(rows, route.unit), language))}
      </p>
    </div>
  )
}

type Words = ReturnType<typeof useMessages>['m']

function suggestionWords(m: Words, row: DeskRow, { suggestion, unit, topic }: Route, names: Triage['names']) {
  if (!suggestion || suggestion.unit !== unit) return null
  switch (suggestion.why) {
    case 'returned':
      return m.decide.suggestedByReturn
    case 'asker':
      return m.decide.suggestedByAsker
    case 'topic-and-province':
      return m.decide.suggestedByBoth(names.topic(topic ?? ''), names.province(row.province ?? ''))
    case 'topic':
      return m.decide.suggestedByTopic(names.topic(topic ?? ''))
  }
}

/** How many questions a unit has to answer. */
function loadOf(rows: Triage['rows'], unit: string): number {
  let count = 0
  for (const row of rows.values())
    if (row.unit === unit && ['assigned', 'drafting', 'submitted'].includes(row.state)) count += 1
  return count
}
