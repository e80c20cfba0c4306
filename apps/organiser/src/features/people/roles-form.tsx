import { http } from '@giaoluu/client/http'
import { peopleQuery } from '@giaoluu/client/organiser-queries'
import { serverNow } from '@giaoluu/client/server-clock'
import type { LocalRole, StaffMember } from '@giaoluu/contract/organisation'
import { Button } from '@giaoluu/ui/button'
import { ErrorSummary } from '@giaoluu/ui/error-summary'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { useFormAct } from '../../routes/use-form-act.ts'
import { readRoles, rowsOf } from './role-rows.ts'
import { RolesField, roleFieldId } from './roles-field.tsx'
import type { PeopleScope } from './use-people-scope.ts'

/** The roles of somebody, as a whole. */
export function RolesForm({ scope, person }: { scope: PeopleScope; person: StaffMember }) {
  const { m } = useMessages()
  const w = m.people.roles
  const [rows, setRows] = useState(() => rowsOf(person.roles))
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const params = { organisation: scope.slug, username: person.username }
  const act = useFormAct({
    send: (roles: LocalRole[]) => http.call('setRoles', { params, body: { roles } }),
    // One's own roles may be among them.
    keys: [peopleQuery(scope.slug).queryKey, ['me'], ['session'], ['desk']],
    fields: { roles: { fieldId: 'roles', message: w.invalid } },
    foot: 'save-roles',
    onDone: (member: StaffMember) => {
      setRows(rowsOf(member.roles))
      setSavedAt(serverNow())
    },
  })
  const errors = act.errors.map((error) =>
    error.message === m.errors.illegal ? { fieldId: 'roles', message: w.last } : error,
  )

  function submit(event: FormEvent): void {
    event.preventDefault()
    const { roles, incomplete } = readRoles(rows)
    act.submit(roles, [
      ...incomplete.map((row) => ({ fieldId: roleFieldId(row), message: w.unitMissing })),
      ...(rows.length === 0 && scope.setup && !person.elsewhere
        ? [{ fieldId: 'roles', message: w.missing }]
        : []),
    ])
  }

  return (
    <section className="og-setup-part" aria-labelledby="person-roles">
      <h3 id="person-roles" className="gl-heading">
        {w.title}
      </h3>
      <p className="og-lead">{w.note}</p>
      <form noValidate onSubmit={submit}>
        <ErrorSummary title={m.people.failed} errors={errors} attempt={act.attempt} />
        <RolesField
          scope={scope}
          rows={rows}
          errorOf={act.errorOf}
          onChange={(changed) => {
            setSavedAt(null)
            setRows(changed)
          }}
        />
        <div className="og-save" id="save-roles">
          <Button type="submit" kind="primary" busy={act.busy}>
            {act.busy ? m.saving : w.save}
          </Button>
          <p className="gl-muted" role="status">
            {savedAt === null ? null : m.people.done(clockSeconds(new Date(savedAt)))}
          </p>
        </div>
      </form>
    </section>
  )
}
