import { textBlocksQuery } from '@giaoluu/client/desk-queries'
import type { OrganisationSetup } from '@giaoluu/contract/organisation'
import type { TextBlock } from '@giaoluu/contract/text-block'
import { Button } from '@giaoluu/ui/button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Loaded } from '../../routes/loaded.tsx'
import { SetupList } from './setup-list.tsx'
import { SetupPart } from './setup-part.tsx'
import { TextBlockDialog } from './text-block-dialog.tsx'

/** What units put into their answers, unit by unit. */
export function TextBlocksPart({ setup }: { setup: OrganisationSetup }) {
  const { m } = useMessages()
  const w = m.organisation.textBlocks
  const query = useQuery(textBlocksQuery())
  const [editing, setEditing] = useState<TextBlock | 'new' | null>(null)
  const units = setup.units.filter(({ active }) => active)
  return (
    <SetupPart
      id="textBlocks"
      title={w.title}
      lead={w.lead}
      action={units.length > 0 ? <Button onClick={() => setEditing('new')}>{w.add}</Button> : null}
    >
      <Loaded query={query}>
        {({ blocks }) => {
          const own = setup.units.flatMap((unit) =>
            blocks.filter((block) => block.unit === unit.id).map((block) => ({ unit, block })),
          )
          return (
            <SetupList
              label={w.title}
              empty={w.empty}
              items={own.map(({ unit, block: { id, name, bodyText } }) => ({
                id,
                name,
                active: true,
                note: (
                  <>
                    <span className="gl-muted">{unit.name}</span>
                    <p className="og-clamped">{bodyText}</p>
                  </>
                ),
              }))}
              onEdit={(id) => setEditing(blocks.find((block) => block.id === id) ?? null)}
            />
          )
        }}
      </Loaded>
      {editing ? (
        <TextBlockDialog
          units={units}
          block={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </SetupPart>
  )
}
