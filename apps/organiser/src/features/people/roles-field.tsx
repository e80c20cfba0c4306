import type { RoleName } from '@giaoluu/contract/people'
import { Button } from '@giaoluu/ui/button'
import { SelectField } from '@giaoluu/ui/select-field'
import { useMessages } from '../../messages/use-messages.ts'
import { hasUnit, type RoleRow, withRow } from './role-rows.ts'
import type { PeopleScope } from './use-people-scope.ts'

const ROLES = ['moderator', 'expert', 'leader', 'organiser'] as const satisfies readonly RoleName[]

type RolesFieldProps = {
  scope: PeopleScope
  rows: readonly RoleRow[]
  onChange: (rows: RoleRow[]) => void
  errorOf: (id: string) => string | undefined
}

/** The id of the control of a line, for the error summary. */
export const roleFieldId = ({ key }: RoleRow): string => `role-unit-${key}`

/** The roles of somebody, line by line; a partner's organiser gives only those that belong to a unit. */
export function RolesField({ scope, rows, onChange, errorOf }: RolesFieldProps) {
  const { m } = useMessages()
  const w = m.people.roles
  const roles = scope.setup ? ROLES : ROLES.filter(hasUnit)
  const change = (key: number, part: Partial<RoleRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  return (
    <div className="og-roles" id="roles">
      {rows.map((row, index) => (
        <fieldset key={row.key} className="og-role">
          <legend className="gl-hidden">{w.row(index + 1)}</legend>
          <SelectField
            id={`role-${row.key}`}
            label={w.role}
            value={row.role}
            options={roles.map((role) => ({ value: role, label: m.people.roleNames[role] }))}
            onChange={(event) => change(row.key, { role: event.currentTarget.value as RoleName })}
          />
          {hasUnit(row.role) ? (
            <SelectField
              id={roleFieldId(row)}
              label={w.unit}
              value={row.unit}
              error={errorOf(roleFieldId(row))}
              options={[
                ...(row.unit === '' ? [{ value: '', label: m.organisation.reports.choose }] : []),
                ...scope.units
                  .filter(({ id, active }) => active || id === row.unit)
                  .map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(event) => change(row.key, { unit: event.currentTarget.value })}
            />
          ) : (
            <span />
          )}
          <Button
            kind="quiet"
            icon="cross"
            aria-label={`${w.remove} (${index + 1})`}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          >
            {m.remove}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button onClick={() => onChange(withRow(rows, scope.setup ? 'moderator' : 'expert'))}>{w.add}</Button>
      </div>
    </div>
  )
}
