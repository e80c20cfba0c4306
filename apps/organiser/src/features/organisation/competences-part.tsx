import { findNamed } from '@giaoluu/client/console/find-named'
import { http } from '@giaoluu/client/http'
import type { Competence, OrganisationSetup } from '@giaoluu/contract/organisation'
import type { Named } from '@giaoluu/contract/session'
import { Button } from '@giaoluu/ui/button'
import { ComboField } from '@giaoluu/ui/combo-field'
import { DataTable } from '@giaoluu/ui/data-table'
import { ErrorSummary } from '@giaoluu/ui/error-summary'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { SetupPart } from './setup-part.tsx'
import { useOrganisationAct } from './use-organisation-act.ts'

const EMPTY = { topic: null, province: null, unit: null }
type Rule = { topic: string | null; province: string | null; unit: string | null }

/** A topic has one rule in a place. */
const isFor = (each: Competence, rule: Rule): boolean =>
  each.topic === rule.topic && each.province === rule.province

const option = ({ id, name }: Named) => ({ value: id, label: name })

/** Which unit is suggested for which topic, where the province matters for which province. */
export function CompetencesPart({ setup }: { setup: OrganisationSetup }) {
  const { m } = useMessages()
  const w = m.organisation.competences
  const { slug, topics, provinces, units, competences } = setup
  const [rule, setRule] = useState<Rule>(EMPTY)
  const act = useOrganisationAct({
    slug,
    // The list goes as a whole, so the one change is made in the list as it is now: a colleague's stays.
    send: async (change: (now: readonly Competence[]) => Competence[]) => {
      const params = { organisation: slug }
      const now = await http.call('organisation', { params })
      return http.call('setCompetences', { params, body: { competences: change(now.competences) } })
    },
    foot: 'add-rule',
    onDone: () => setRule(EMPTY),
  })
  const nameIn = (list: readonly Named[], id: string) => list.find((each) => each.id === id)?.name ?? id
  const placeOf = (province: string | null) =>
    province === null ? w.everywhere : nameIn(provinces, province)
  const activeTopics = topics.filter(({ active }) => active)
  const activeUnits = units.filter(({ active }) => active)
  const order = (id: string) => topics.findIndex((topic) => topic.id === id)
  const rows = competences.toSorted(
    (a, b) =>
      order(a.topic) - order(b.topic) ||
      Number(a.province !== null) - Number(b.province !== null) ||
      placeOf(a.province).localeCompare(placeOf(b.province), 'vi'),
  )

  function add(event: FormEvent): void {
    event.preventDefault()
    const { topic, province, unit } = rule
    const twice = competences.some((each) => isFor(each, rule))
    act.submit(
      (now) => [...now, { topic: topic ?? '', province, unit: unit ?? '' }],
      [
        ...(topic === null ? [{ fieldId: 'rule-topic', message: w.topicMissing }] : []),
        ...(twice ? [{ fieldId: 'rule-province', message: w.twice }] : []),
        ...(unit === null ? [{ fieldId: 'rule-unit', message: w.unitMissing }] : []),
      ],
    )
  }

  return (
    <SetupPart id="competences" title={w.title} lead={w.lead}>
      {rows.length === 0 ? (
        <p className="gl-muted">{w.empty}</p>
      ) : (
        <DataTable
          caption={w.title}
          rows={rows}
          keyOf={({ topic, province }) => `${topic} ${province}`}
          columns={[
            { key: 'topic', label: w.topic, cell: ({ topic }) => nameIn(topics, topic) },
            { key: 'province', label: w.province, cell: ({ province }) => placeOf(province) },
            { key: 'unit', label: w.unit, cell: ({ unit }) => nameIn(units, unit) },
            {
              key: 'remove',
              label: <span className="gl-hidden">{w.remove}</span>,
              cell: (row) => (
                <Button
                  kind="quiet"
                  busy={act.busy}
                  aria-label={w.removeOne(nameIn(topics, row.topic), placeOf(row.province))}
                  onClick={() => act.submit((now) => now.filter((each) => !isFor(each, row)))}
                >
                  {w.remove}
                </Button>
              ),
            },
          ]}
        />
      )}
      <form className="og-rule" noValidate onSubmit={add}>
        <ErrorSummary title={m.organisation.failed} errors={act.errors} attempt={act.attempt} />
        <div className="og-rule-fields">
          <ComboField
            id="rule-topic"
            label={w.topic}
            value={rule.topic}
            options={activeTopics.map(option)}
            find={(typed) => findNamed(activeTopics, typed).map(option)}
            nothing={w.nothing}
            placeholder={w.choose}
            error={act.errorOf('rule-topic')}
            onChoose={(topic) => setRule({ ...rule, topic })}
          />
          <ComboField
            id="rule-province"
            label={w.province}
            value={rule.province}
            options={provinces.map(option)}
            none={w.everywhere}
            find={(typed) => findNamed(provinces, typed).map(option)}
            nothing={w.nothing}
            error={act.errorOf('rule-province')}
            onChoose={(province) => setRule({ ...rule, province })}
          />
          <ComboField
            id="rule-unit"
            label={w.unit}
            value={rule.unit}
            options={activeUnits.map(option)}
            find={(typed) => findNamed(activeUnits, typed).map(option)}
            nothing={w.nothing}
            placeholder={w.choose}
            error={act.errorOf('rule-unit')}
            onChoose={(unit) => setRule({ ...rule, unit })}
          />
        </div>
        <Button id="add-rule" type="submit" busy={act.busy}>
          {act.busy ? m.saving : w.add}
        </Button>
      </form>
    </SetupPart>
  )
}
