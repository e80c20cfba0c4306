import { findNamed } from '@giaoluu/client/console/find-named'
import type { DeskRow } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { Button } from '@giaoluu/ui/button'
import { Chips } from '@giaoluu/ui/chips'
import { ComboField } from '@giaoluu/ui/combo-field'
import { number } from '@giaoluu/ui/format/number'
import { SelectField } from '@giaoluu/ui/select-field'
import { useState } from 'react'
import { type Triage, useTriage } from '../desk/triage-context.ts'
import { useNarrow } from '../desk/use-narrow.ts'
import { useMessages } from '../messages/use-messages.ts'
import { LeaderField } from './leader-field.tsx'
import type { Route } from './use-route.ts'

/** The field that R goes to. */
export const ROUTE_FIELD = 'route-unit'
/** As many as the wire takes. */
const CO_UNITS_MAX = 10

type RouteFieldsProps = {
  row: DeskRow
  allowed: ReadonlySet<Verb>
  route: Route
  /** Routes at once, by a figure. */
  onFigure?: ((unit: string) => void) | undefined
}
type Option = { id: string; name: string }

const optionOf = ({ id, name }: Option) => ({ value: id, label: name })

/** The competent unit with the reason for what is suggested, those that answer too, who signs, and the topic. */
export function RouteFields({ row, allowed, route, onFigure }: RouteFieldsProps) {
  const { m, language } = useMessages()
  const { session, names, rows } = useTriage()
  const [more, setMore] = useState(false)
  const narrow = useNarrow()
  const mayAccept = allowed.has('accept')
  const mayAssign = allowed.has('assign')
  const found = (list: readonly Option[]) => (typed: string) => findNamed(list, typed).map(optionOf)
  const others = session.units.filter(({ id }) => id !== route.unit && !route.coUnits.includes(id))
  // Where the asker gave no topic the moderator usually does, in the same step.
  const topicFirst = mayAccept && row.topic === null
  const topic = mayAccept ? <TopicField row={row} route={route} topics={session.topics} /> : null
  return (
    <div className="md-route">
      {mayAssign ? (
        <ComboField
          id={ROUTE_FIELD}
          label={m.decide.routeTo}
          value={route.unit}
          options={session.units.map(optionOf)}
          none={row.unit === null ? m.decide.routeNone : m.decide.routeUnchanged}
          find={found(session.units)}
          nothing={m.decide.noUnit}
          onChoose={route.setUnit}
          onFigure={onFigure}
          // A narrow screen rarely has keys.
          placeholder={onFigure && !narrow ? m.decide.routeHint : undefined}
        />
      ) : null}
      {topicFirst ? topic : null}
      {more ? (
        <>
          {mayAssign && route.coUnits.length < CO_UNITS_MAX ? (
            <ComboField
              // A chosen one becomes a chip and the field is empty again.
              key={route.coUnits.length}
              id="route-co-units"
              label={m.decide.addCoUnit}
              value={null}
              options={others.map(optionOf)}
              placeholder={m.decide.addCoUnitHint}
              find={found(others)}
              nothing={m.decide.noUnit}
              onChoose={(unit) => unit && route.setCoUnits([...route.coUnits, unit])}
            />
          ) : null}
          {mayAssign ? (
            <LeaderField
              id="route-leader"
              unit={route.unit}
              value={route.leader}
              onChoose={route.setLeader}
            />
          ) : null}
          {topicFirst ? null : topic}
        </>
      ) : null}
      {mayAssign || !topicFirst ? (
        <div className="md-route-toggle">
          <Button kind="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
            {more ? m.decide.less : m.decide.more}
          </Button>
        </div>
      ) : null}
      {route.coUnits.length > 0 && mayAssign ? (
        <div className="md-route-co">
          <span className="gl-muted">{m.detail.coUnits}</span>
          <Chips
            label={m.detail.coUnits}
            chips={route.coUnits.map((id) => ({ id, name: names.unit(id) }))}
            removeLabel={m.decide.removeCoUnit}
            onRemove={(unit) => route.setCoUnits(route.coUnits.filter((each) => each !== unit))}
          />
        </div>
      ) : null}
      {mayAssign && route.unit !== null ? (
        <p className="md-route-why gl-muted">
          {suggestionWords(m, row, route, names)}{' '}
          {m.decide.load(names.unit(route.unit), number(loadOf(rows, route.unit), language))}
        </p>
      ) : null}
    </div>
  )
}

type TopicFieldProps = { row: DeskRow; route: Route; topics: readonly Option[] }

function TopicField({ row, route, topics }: TopicFieldProps) {
  const { m } = useMessages()
  return (
    <SelectField
      id="route-topic"
      label={m.decide.topic}
      value={route.topic ?? ''}
      options={[
        // A topic can be changed but not taken away.
        ...(row.topic === null ? [{ value: '', label: m.decide.topicNone }] : []),
        ...topics.map(optionOf),
      ]}
      onChange={(event) => route.setTopic(event.currentTarget.value || null)}
    />
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
