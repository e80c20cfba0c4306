import { http } from '@giaoluu/client/http'
import type { EditUnit, OrganisationSetup, UnitSetup } from '@giaoluu/contract/organisation'
import { Button } from '@giaoluu/ui/button'
import { Checkbox } from '@giaoluu/ui/checkbox'
import { SelectField } from '@giaoluu/ui/select-field'
import { TextField } from '@giaoluu/ui/text-field'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { differing } from './differing.ts'
import { FormDialog } from './form-dialog.tsx'
import { readPosition } from './read-fields.ts'
import { SetupList } from './setup-list.tsx'
import { SetupPart } from './setup-part.tsx'
import { parentsFor, unitTree } from './unit-tree.ts'
import { useOrganisationAct } from './use-organisation-act.ts'

/** The units as a tree, with those that are other organisations. */
export function UnitsPart({ setup }: { setup: OrganisationSetup }) {
  const { m } = useMessages()
  const w = m.organisation.units
  const [editing, setEditing] = useState<UnitSetup | 'new' | null>(null)
  const close = () => setEditing(null)
  return (
    <SetupPart
      id="units"
      title={w.title}
      lead={w.lead}
      action={<Button onClick={() => setEditing('new')}>{w.add}</Button>}
    >
      <SetupList
        label={w.title}
        empty={w.empty}
        items={unitTree(setup.units).map(({ unit: { id, name, active, partner }, depth }) => ({
          id,
          name,
          active,
          depth,
          note: partner ? <span className="gl-muted">{w.partnerTag(partner.name)}</span> : null,
        }))}
        onEdit={(id) => setEditing(setup.units.find((unit) => unit.id === id) ?? null)}
      />
      {editing ? (
        <UnitDialog setup={setup} unit={editing === 'new' ? null : editing} onClose={close} />
      ) : null}
    </SetupPart>
  )
}

type UnitDialogProps = { setup: OrganisationSetup; unit: UnitSetup | null; onClose: () => void }

function UnitDialog({ setup, unit, onClose }: UnitDialogProps) {
  const { m } = useMessages()
  const o = m.organisation
  const w = o.units
  const { slug } = setup
  const [form, setForm] = useState({
    name: unit?.name ?? '',
    parent: unit?.parent ?? '',
    partner: '',
    position: String(unit?.position ?? ''),
    active: unit?.active ?? true,
  })
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const act = useOrganisationAct({
    slug,
    send: (edit: EditUnit) => {
      const { name, parent = null } = edit
      return unit
        ? http.call('editUnit', { params: { organisation: slug, id: unit.id }, body: edit })
        : http.call('addUnit', {
            params: { organisation: slug },
            body: { name: name ?? '', parent, partner: form.partner || null },
          })
    },
    fields: {
      name: { fieldId: 'unit-name', message: w.nameTaken },
      parent: { fieldId: 'unit-parent', message: w.parentWrong },
      partner: { fieldId: 'unit-partner', message: w.partnerTaken },
    },
    onDone: onClose,
  })
  const ending = unit?.active === true && !form.active
  // Only ending is refused without naming a field.
  const told = act.errors.map((error) =>
    ending && error.fieldId === 'dialog-acts' && error.message === m.errors.illegal
      ? { fieldId: 'unit-active', message: w.stillNeeded }
      : error,
  )

  function submit(): void {
    const position = readPosition(form.position)
    const { name, active } = form
    const parent = form.parent || null
    const placed = { name, parent, ...(unit && { active, position: position ?? unit.position }) }
    act.submit(unit ? differing(placed, unit) : placed, [
      ...(name.trim() === '' ? [{ fieldId: 'unit-name', message: o.missing(w.name) }] : []),
      ...(unit && position === null ? [{ fieldId: 'unit-position', message: o.positionWrong }] : []),
    ])
  }

  return (
    <FormDialog
      title={unit ? o.editOne(unit.name) : w.add}
      action={unit ? m.save : m.add}
      form={{ ...act, errors: told }}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        id="unit-name"
        label={w.name}
        maxLength={200}
        value={form.name}
        error={act.errorOf('unit-name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <SelectField
        id="unit-parent"
        label={w.parent}
        value={form.parent}
        error={act.errorOf('unit-parent')}
        options={[
          { value: '', label: w.top },
          ...parentsFor(setup.units, unit?.id ?? null).map(({ unit: { id, name }, depth }) => ({
            value: id,
            label: `${'\u2003'.repeat(depth)}${name}`,
          })),
        ]}
        onChange={(event) => change({ parent: event.currentTarget.value })}
      />
      {unit ? (
        <>
          <TextField
            id="unit-position"
            label={o.position}
            hint={o.positionHint}
            inputMode="numeric"
            size={6}
            maxLength={5}
            value={form.position}
            error={act.errorOf('unit-position')}
            onChange={(event) => change({ position: event.currentTarget.value })}
          />
          <Checkbox
            id="unit-active"
            checked={form.active}
            error={told.find(({ fieldId }) => fieldId === 'unit-active')?.message}
            onChange={(event) => change({ active: event.currentTarget.checked })}
          >
            {w.active}
            <small>{w.activeHint}</small>
          </Checkbox>
        </>
      ) : setup.partners.length > 0 ? (
        <SelectField
          id="unit-partner"
          label={w.partner}
          hint={w.partnerHint}
          value={form.partner}
          error={act.errorOf('unit-partner')}
          options={[
            { value: '', label: w.noPartner },
            ...setup.partners.map(({ slug: value, name }) => ({ value, label: name })),
          ]}
          onChange={(event) => change({ partner: event.currentTarget.value })}
        />
      ) : null}
    </FormDialog>
  )
}
