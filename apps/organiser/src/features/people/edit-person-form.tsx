import { http } from '@giaoluu/client/http'
import { peopleQuery } from '@giaoluu/client/organiser-queries'
import { serverNow } from '@giaoluu/client/server-clock'
import type { EditPerson, StaffMember } from '@giaoluu/contract/organisation'
import { Button } from '@giaoluu/ui/button'
import { ErrorSummary } from '@giaoluu/ui/error-summary'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { TextField } from '@giaoluu/ui/text-field'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { useFormAct } from '../../routes/use-form-act.ts'
import { useTypedOver } from '../../routes/use-typed-over.ts'
import { differing } from '../organisation/differing.ts'

/** Another name or office of somebody. */
export function EditPersonForm({ slug, person }: { slug: string; person: StaffMember }) {
  const { m } = useMessages()
  const w = m.people.edit
  const { form, typed, ...over } = useTypedOver({ name: person.name, title: person.title })
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const act = useFormAct({
    send: (body: EditPerson) =>
      http.call('editPerson', { params: { organisation: slug, username: person.username }, body }),
    keys: [peopleQuery(slug).queryKey, ['me'], ['session'], ['desk']],
    fields: {
      name: { fieldId: 'person-name', message: w.missing(w.name) },
      title: { fieldId: 'person-title', message: w.missing(w.office) },
    },
    foot: 'save-person',
    onDone: () => {
      over.sent(typed)
      setSavedAt(serverNow())
    },
  })
  const change = (part: Partial<typeof form>) => {
    setSavedAt(null)
    over.change(part)
  }
  function submit(event: FormEvent): void {
    event.preventDefault()
    act.submit(differing(form, person), [
      ...(form.name.trim() === '' ? [{ fieldId: 'person-name', message: w.missing(w.name) }] : []),
      ...(form.title.trim() === '' ? [{ fieldId: 'person-title', message: w.missing(w.office) }] : []),
    ])
  }
  return (
    <section className="og-setup-part" aria-labelledby="person-edit">
      <h3 id="person-edit" className="gl-heading">
        {w.title}
      </h3>
      <form className="og-asks" noValidate onSubmit={submit}>
        <ErrorSummary title={m.people.failed} errors={act.errors} attempt={act.attempt} />
        <TextField
          id="person-name"
          label={w.name}
          autoComplete="off"
          maxLength={200}
          value={form.name}
          error={act.errorOf('person-name')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextField
          id="person-title"
          label={w.office}
          hint={w.officeHint}
          autoComplete="off"
          maxLength={200}
          value={form.title}
          error={act.errorOf('person-title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <div className="og-save" id="save-person">
          <Button type="submit" busy={act.busy}>
            {act.busy ? m.saving : m.save}
          </Button>
          <p className="gl-muted" role="status">
            {savedAt === null ? null : m.people.done(clockSeconds(new Date(savedAt)))}
          </p>
        </div>
      </form>
    </section>
  )
}
