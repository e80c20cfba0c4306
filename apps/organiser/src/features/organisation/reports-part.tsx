import { canHandleReports } from '@giaoluu/client/console/can-handle-reports'
import { http } from '@giaoluu/client/http'
import { peopleQuery } from '@giaoluu/client/organiser-queries'
import { serverNow } from '@giaoluu/client/server-clock'
import type { EditOrganisation, OrganisationSetup } from '@giaoluu/contract/organisation'
import { Button } from '@giaoluu/ui/button'
import { Checkbox } from '@giaoluu/ui/checkbox'
import { ErrorSummary } from '@giaoluu/ui/error-summary'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { SelectField } from '@giaoluu/ui/select-field'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { SetupPart } from './setup-part.tsx'
import { useOrganisationAct } from './use-organisation-act.ts'

/** Whether confidential reports are taken, and the only ones who read them. */
export function ReportsPart({ setup }: { setup: OrganisationSetup }) {
  const { m } = useMessages()
  const w = m.organisation.reports
  const { slug, reports } = setup
  const people = useQuery(peopleQuery(slug))
  const [form, setForm] = useState({
    taken: reports !== null,
    unit: reports?.unit ?? '',
    handler: reports?.handler ?? '',
  })
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const change = (part: Partial<typeof form>) => {
    setSavedAt(null)
    setForm({ ...form, ...part })
  }
  const act = useOrganisationAct({
    slug,
    send: (body: EditOrganisation) => http.call('editOrganisation', { params: { organisation: slug }, body }),
    fields: {
      'reports.unit': { fieldId: 'reports-unit', message: w.unitMissing },
      'reports.handler': { fieldId: 'reports-handler', message: w.handlerMissing },
    },
    foot: 'save-reports',
    onDone: () => setSavedAt(serverNow()),
  })

  // Only giving reports up is refused without naming a field.
  const told = act.errors.map((error) =>
    !form.taken && error.message === m.errors.illegal
      ? { fieldId: 'reports-taken', message: w.stillWaiting }
      : error,
  )

  function submit(event: FormEvent): void {
    event.preventDefault()
    const { taken, unit, handler } = form
    act.submit({ reports: taken ? { unit, handler } : null }, [
      ...(taken && unit === '' ? [{ fieldId: 'reports-unit', message: w.unitMissing }] : []),
      ...(taken && handler === '' ? [{ fieldId: 'reports-handler', message: w.handlerMissing }] : []),
    ])
  }

  const handlers = (people.data?.people ?? [])
    .filter(({ disabled, roles }) => !disabled && canHandleReports(roles))
    .map(({ username, name, title }) => ({ value: username, label: `${name}, ${title}` }))
  const choices = (list: readonly { value: string; label: string }[], chosen: string) =>
    chosen === '' ? [{ value: '', label: w.choose }, ...list] : list
  return (
    <SetupPart id="reports" title={w.title} lead={w.lead}>
      <form className="og-asks" noValidate onSubmit={submit}>
        <ErrorSummary title={m.organisation.failed} errors={told} attempt={act.attempt} />
        <Checkbox
          id="reports-taken"
          checked={form.taken}
          onChange={(event) => change({ taken: event.currentTarget.checked })}
        >
          {w.take}
        </Checkbox>
        {form.taken ? (
          <>
            <SelectField
              id="reports-unit"
              label={w.unit}
              value={form.unit}
              error={act.errorOf('reports-unit')}
              options={choices(
                setup.units
                  .filter(({ id, active }) => active || id === form.unit)
                  .map(({ id, name }) => ({ value: id, label: name })),
                form.unit,
              )}
              onChange={(event) => change({ unit: event.currentTarget.value })}
            />
            <SelectField
              id="reports-handler"
              label={w.handler}
              hint={reports ? `${w.handlerWho} ${w.handOver}` : w.handlerWho}
              value={form.handler}
              error={act.errorOf('reports-handler')}
              options={choices(handlers, form.handler)}
              onChange={(event) => change({ handler: event.currentTarget.value })}
            />
          </>
        ) : null}
        <div className="og-save" id="save-reports">
          <Button type="submit" busy={act.busy}>
            {act.busy ? m.saving : m.save}
          </Button>
          <p className="gl-muted" role="status">
            {savedAt === null ? null : m.organisation.done(clockSeconds(new Date(savedAt)))}
          </p>
        </div>
      </form>
    </SetupPart>
  )
}
