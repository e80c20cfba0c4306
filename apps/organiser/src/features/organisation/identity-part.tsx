import { accents, readColour } from '@giaoluu/client/console/colour'
import { http } from '@giaoluu/client/http'
import { serverNow } from '@giaoluu/client/server-clock'
import type { EditOrganisation, OrganisationSetup } from '@giaoluu/contract/organisation'
import { Button } from '@giaoluu/ui/button'
import { ErrorSummary } from '@giaoluu/ui/error-summary'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { TextField } from '@giaoluu/ui/text-field'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { useTypedOver } from '../../routes/use-typed-over.ts'
import { differing } from './differing.ts'
import { readHosts } from './read-fields.ts'
import { useOrganisationAct } from './use-organisation-act.ts'

/** What every public page of the organisation wears: its name, its colour, its addresses. */
export function IdentityPart({ setup }: { setup: OrganisationSetup }) {
  const { m } = useMessages()
  const w = m.organisation.identity
  const { form, typed, ...over } = useTypedOver({
    name: setup.name,
    colour: setup.colour ?? '',
    hosts: setup.hosts.join('\n'),
  })
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const act = useOrganisationAct({
    slug: setup.slug,
    send: (body: EditOrganisation) =>
      http.call('editOrganisation', { params: { organisation: setup.slug }, body }),
    fields: {
      name: { fieldId: 'organisation-name', message: m.organisation.missing(w.name) },
      colour: { fieldId: 'colour', message: w.colourFaint },
      hosts: { fieldId: 'hosts', message: w.hostsTaken },
    },
    foot: 'save-identity',
    onDone: () => {
      over.sent(typed)
      setSavedAt(serverNow())
    },
  })
  const change = (part: Partial<typeof form>) => {
    setSavedAt(null)
    over.change(part)
  }
  const colour = readColour(form.colour)
  const hosts = readHosts(form.hosts)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const bare = form.colour.trim() === ''
    const read = { name: form.name, colour: bare ? null : (colour?.colour ?? null), hosts: hosts ?? [] }
    act.submit(differing(read, setup), [
      ...(form.name.trim() === ''
        ? [{ fieldId: 'organisation-name', message: m.organisation.missing(w.name) }]
        : []),
      ...(bare || colour?.legible
        ? []
        : [{ fieldId: 'colour', message: colour ? w.colourFaint : w.colourWrong }]),
      ...(hosts ? [] : [{ fieldId: 'hosts', message: w.hostsWrong }]),
    ])
  }

  return (
    <section className="og-setup-part" aria-labelledby="identity">
      <h3 id="identity" className="gl-heading">
        {w.title}
      </h3>
      <form className="og-asks" noValidate onSubmit={submit}>
        <ErrorSummary title={m.organisation.failed} errors={act.errors} attempt={act.attempt} />
        <TextField
          id="organisation-name"
          label={w.name}
          hint={w.nameHint}
          maxLength={200}
          value={form.name}
          error={act.errorOf('organisation-name')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <div>
          <TextField
            id="colour"
            label={w.colour}
            hint={w.colourHint}
            size={10}
            maxLength={7}
            spellCheck={false}
            autoComplete="off"
            value={form.colour}
            error={act.errorOf('colour') ?? (colour && !colour.legible ? w.colourFaint : undefined)}
            onChange={(event) => change({ colour: event.currentTarget.value })}
          />
          {colour?.legible ? <ColourPreview colour={colour.colour} /> : null}
        </div>
        <TextAreaField
          id="hosts"
          label={w.hosts}
          hint={w.hostsHint}
          rows={3}
          spellCheck={false}
          autoCapitalize="none"
          value={form.hosts}
          error={act.errorOf('hosts')}
          onChange={(event) => change({ hosts: event.currentTarget.value })}
        />
        <div className="og-save" id="save-identity">
          <Button type="submit" kind="primary" busy={act.busy}>
            {act.busy ? m.saving : m.save}
          </Button>
          <p className="gl-muted" role="status">
            {savedAt === null ? null : m.organisation.done(clockSeconds(new Date(savedAt)))}
          </p>
        </div>
      </form>
    </section>
  )
}

// The pages' own grounds, which a preview of the other theme cannot take from this page.
const GROUNDS = { light: '#f5f7f4', dark: '#101714' }

/** The colour as pages will wear it: the button and a link, on light and on dark. */
function ColourPreview({ colour }: { colour: string }) {
  const { m } = useMessages()
  const w = m.organisation.identity
  const wears = accents(colour)
  return (
    <svg className="og-colour" viewBox="0 0 340 84" width="340" height="84" role="img" aria-label={w.preview}>
      {(['light', 'dark'] as const).map((theme, index) => {
        const x = index * 174
        const { accent, on } = wears[theme]
        return (
          <g key={theme}>
            <rect
              x={x + 0.5}
              y="0.5"
              width="165"
              height="83"
              fill={GROUNDS[theme]}
              className="og-colour-edge"
            />
            <rect x={x + 16} y="14" width="134" height="36" rx="4" fill={accent} />
            <text x={x + 83} y="37" textAnchor="middle" fill={on}>
              {w.sample}
            </text>
            <text x={x + 83} y="71" textAnchor="middle" fill={accent} textDecoration="underline">
              {w[theme]}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
