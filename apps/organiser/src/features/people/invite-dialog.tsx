import { http } from '@giaoluu/client/http'
import { peopleQuery } from '@giaoluu/client/organiser-queries'
import type { Invite } from '@giaoluu/contract/organisation'
import { TextField } from '@giaoluu/ui/text-field'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { useFormAct } from '../../routes/use-form-act.ts'
import { FormDialog } from '../organisation/form-dialog.tsx'
import { LinkDialog, type MadeLink } from './link-dialog.tsx'
import { type RoleRow, readRoles, withRow } from './role-rows.ts'
import { RolesField, roleFieldId } from './roles-field.tsx'
import type { PeopleScope } from './use-people-scope.ts'

const EMPTY = { name: '', title: '' }
const firstRow = (): RoleRow[] => withRow([], 'expert')

/** Who is invited to do what; the link is shown once it is made. */
export function InviteDialog({ scope, onClose }: { scope: PeopleScope; onClose: () => void }) {
  const { m } = useMessages()
  const w = m.people
  const [form, setForm] = useState(EMPTY)
  const [rows, setRows] = useState(firstRow)
  const [made, setMade] = useState<MadeLink | null>(null)
  const missing = (label: string) => w.edit.missing(label)
  const act = useFormAct({
    send: (body: Invite) => http.call('invite', { params: { organisation: scope.slug }, body }),
    keys: [peopleQuery(scope.slug).queryKey],
    fields: {
      name: { fieldId: 'invite-name', message: w.invite.tooMany },
      roles: { fieldId: 'roles', message: w.roles.invalid },
    },
    foot: 'dialog-acts',
    onDone: (reply: MadeLink) => setMade(reply),
  })
  const again = () => {
    setMade(null)
    setForm(EMPTY)
    setRows(firstRow())
  }
  if (made) return <LinkDialog made={made} onClose={onClose} onAnother={again} />

  function submit(): void {
    const { roles, incomplete } = readRoles(rows)
    act.submit({ ...form, roles }, [
      ...(form.name.trim() === '' ? [{ fieldId: 'invite-name', message: missing(w.edit.name) }] : []),
      ...(form.title.trim() === '' ? [{ fieldId: 'invite-title', message: missing(w.edit.office) }] : []),
      ...incomplete.map((row) => ({ fieldId: roleFieldId(row), message: w.roles.unitMissing })),
      ...(rows.length === 0 ? [{ fieldId: 'roles', message: w.roles.missing }] : []),
    ])
  }

  return (
    <FormDialog title={w.invite.title} action={w.invite.send} form={act} onSubmit={submit} onClose={onClose}>
      <p>{w.invite.lead}</p>
      <TextField
        id="invite-name"
        label={w.edit.name}
        autoComplete="off"
        maxLength={200}
        value={form.name}
        error={act.errorOf('invite-name')}
        onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
      />
      <TextField
        id="invite-title"
        label={w.edit.office}
        hint={w.edit.officeHint}
        autoComplete="off"
        maxLength={200}
        value={form.title}
        error={act.errorOf('invite-title')}
        onChange={(event) => setForm({ ...form, title: event.currentTarget.value })}
      />
      <RolesField scope={scope} rows={rows} onChange={setRows} errorOf={act.errorOf} />
    </FormDialog>
  )
}
