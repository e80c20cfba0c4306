import { http } from '@giaoluu/client/http'
import type { DeclineReasonSetup, EditDeclineReason, OrganisationSetup } from '@giaoluu/contract/organisation'
import { Button } from '@giaoluu/ui/button'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { TextField } from '@giaoluu/ui/text-field'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { differing } from './differing.ts'
import { FormDialog } from './form-dialog.tsx'
import { PlaceFields } from './place-fields.tsx'
import { readPosition } from './read-fields.ts'
import { SetupList } from './setup-list.tsx'
import { SetupPart } from './setup-part.tsx'
import { useOrganisationAct } from './use-organisation-act.ts'

/** Why a question can be declined, with what its asker reads. */
export function ReasonsPart({ setup }: { setup: OrganisationSetup }) {
  const { m } = useMessages()
  const w = m.organisation.reasons
  const [editing, setEditing] = useState<DeclineReasonSetup | 'new' | null>(null)
  return (
    <SetupPart
      id="reasons"
      title={w.title}
      lead={w.lead}
      action={<Button onClick={() => setEditing('new')}>{w.add}</Button>}
    >
      <SetupList
        label={w.title}
        empty={w.empty}
        items={setup.declineReasons.map(({ id, name, active, text }) => ({
          id,
          name,
          active,
          note: <p>{text}</p>,
        }))}
        onEdit={(id) => setEditing(setup.declineReasons.find((reason) => reason.id === id) ?? null)}
      />
      {editing ? (
        <ReasonDialog
          slug={setup.slug}
          reason={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </SetupPart>
  )
}

type ReasonDialogProps = { slug: string; reason: DeclineReasonSetup | null; onClose: () => void }

function ReasonDialog({ slug, reason, onClose }: ReasonDialogProps) {
  const { m } = useMessages()
  const o = m.organisation
  const w = o.reasons
  const [words, setWords] = useState({ name: reason?.name ?? '', text: reason?.text ?? '' })
  const [place, setPlace] = useState({
    position: String(reason?.position ?? ''),
    active: reason?.active ?? true,
  })
  const act = useOrganisationAct({
    slug,
    send: (body: EditDeclineReason) =>
      reason
        ? http.call('editDeclineReason', { params: { organisation: slug, id: reason.id }, body })
        : http.call('addDeclineReason', { params: { organisation: slug }, body: words }),
    fields: {
      name: { fieldId: 'reason-name', message: w.nameTaken },
      text: { fieldId: 'reason-text', message: o.missing(w.text) },
    },
    onDone: onClose,
  })

  function submit(): void {
    const position = readPosition(place.position)
    const placed = {
      ...words,
      ...(reason && { active: place.active, position: position ?? reason.position }),
    }
    act.submit(reason ? differing(placed, reason) : placed, [
      ...(words.name.trim() === '' ? [{ fieldId: 'reason-name', message: o.missing(w.name) }] : []),
      ...(words.text.trim() === '' ? [{ fieldId: 'reason-text', message: o.missing(w.text) }] : []),
      ...(reason && position === null ? [{ fieldId: 'place-position', message: o.positionWrong }] : []),
    ])
  }

  return (
    <FormDialog
      title={reason ? o.editOne(reason.name) : w.add}
      action={reason ? m.save : m.add}
      form={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        id="reason-name"
        label={w.name}
        hint={w.nameHint}
        maxLength={200}
        value={words.name}
        error={act.errorOf('reason-name')}
        onChange={(event) => setWords({ ...words, name: event.currentTarget.value })}
      />
      <TextAreaField
        id="reason-text"
        label={w.text}
        rows={5}
        maxLength={2000}
        value={words.text}
        error={act.errorOf('reason-text')}
        onChange={(event) => setWords({ ...words, text: event.currentTarget.value })}
      />
      {reason ? (
        <PlaceFields place={place} onChange={setPlace} error={act.errorOf('place-position')} />
      ) : null}
    </FormDialog>
  )
}
