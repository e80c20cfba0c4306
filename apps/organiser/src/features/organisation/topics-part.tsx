import { http } from '@giaoluu/client/http'
import type { EditTopic, OrganisationSetup, TopicSetup } from '@giaoluu/contract/organisation'
import { Button } from '@giaoluu/ui/button'
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

/** The fields that askers choose from. */
export function TopicsPart({ setup }: { setup: OrganisationSetup }) {
  const { m } = useMessages()
  const w = m.organisation.topics
  const [editing, setEditing] = useState<TopicSetup | 'new' | null>(null)
  return (
    <SetupPart
      id="topics"
      title={w.title}
      lead={w.lead}
      action={<Button onClick={() => setEditing('new')}>{w.add}</Button>}
    >
      <SetupList
        label={w.title}
        empty={w.empty}
        items={setup.topics}
        onEdit={(id) => setEditing(setup.topics.find((topic) => topic.id === id) ?? null)}
      />
      {editing ? (
        <TopicDialog
          slug={setup.slug}
          topic={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </SetupPart>
  )
}

type TopicDialogProps = { slug: string; topic: TopicSetup | null; onClose: () => void }

function TopicDialog({ slug, topic, onClose }: TopicDialogProps) {
  const { m } = useMessages()
  const o = m.organisation
  const w = o.topics
  const [name, setName] = useState(topic?.name ?? '')
  const [place, setPlace] = useState({
    position: String(topic?.position ?? ''),
    active: topic?.active ?? true,
  })
  const act = useOrganisationAct({
    slug,
    send: (body: EditTopic) =>
      topic
        ? http.call('editTopic', { params: { organisation: slug, id: topic.id }, body })
        : http.call('addTopic', { params: { organisation: slug }, body: { name: body.name ?? '' } }),
    fields: { name: { fieldId: 'topic-name', message: w.nameTaken } },
    onDone: onClose,
  })

  function submit(): void {
    const position = readPosition(place.position)
    const placed = { name, ...(topic && { active: place.active, position: position ?? topic.position }) }
    act.submit(topic ? differing(placed, topic) : placed, [
      ...(name.trim() === '' ? [{ fieldId: 'topic-name', message: o.missing(w.name) }] : []),
      ...(topic && position === null ? [{ fieldId: 'place-position', message: o.positionWrong }] : []),
    ])
  }

  return (
    <FormDialog
      title={topic ? o.editOne(topic.name) : w.add}
      action={topic ? m.save : m.add}
      form={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        id="topic-name"
        label={w.name}
        maxLength={200}
        value={name}
        error={act.errorOf('topic-name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {topic ? <PlaceFields place={place} onChange={setPlace} error={act.errorOf('place-position')} /> : null}
    </FormDialog>
  )
}
