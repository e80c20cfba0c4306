import { http } from '@giaoluu/client/http'
import type { ConsentKind, OrganisationSetup } from '@giaoluu/contract/organisation'
import { Button } from '@giaoluu/ui/button'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { number } from '@giaoluu/ui/format/number'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { FormDialog } from './form-dialog.tsx'
import { SetupPart } from './setup-part.tsx'
import { useOrganisationAct } from './use-organisation-act.ts'

const KINDS = ['processing', 'publishName'] as const satisfies readonly ConsentKind[]

/** What askers agree to, in all its versions. */
export function ConsentsPart({ setup }: { setup: OrganisationSetup }) {
  const { m, language } = useMessages()
  const w = m.organisation.consents
  const [writing, setWriting] = useState<ConsentKind | null>(null)
  const when = (since: string) => `${clock(new Date(since))} ${dateDay(new Date(since))}`
  return (
    <SetupPart id="consents" title={w.title} lead={w.lead}>
      {KINDS.map((kind) => {
        const [current, ...earlier] = setup.consents.filter((consent) => consent.kind === kind)
        return (
          <section className="og-consent" key={kind} aria-labelledby={`consent-${kind}`}>
            <div className="og-head">
              <h4 id={`consent-${kind}`}>{w.kinds[kind]}</h4>
              <Button onClick={() => setWriting(kind)}>{w.renew}</Button>
            </div>
            {current ? (
              <>
                <p className="gl-muted">{w.version(String(current.version), when(current.since))}</p>
                <p className="og-consent-text">{current.text}</p>
              </>
            ) : (
              <p className="gl-muted">{w.none}</p>
            )}
            {earlier.length > 0 ? (
              <details>
                <summary>{w.earlier(number(earlier.length, language))}</summary>
                {earlier.map(({ version, since, text }) => (
                  <div key={version}>
                    <p className="gl-muted">{w.version(String(version), when(since))}</p>
                    <p className="og-consent-text">{text}</p>
                  </div>
                ))}
              </details>
            ) : null}
            {writing === kind ? (
              <ConsentDialog
                slug={setup.slug}
                kind={kind}
                current={current?.text ?? ''}
                onClose={() => setWriting(null)}
              />
            ) : null}
          </section>
        )
      })}
    </SetupPart>
  )
}

type ConsentDialogProps = { slug: string; kind: ConsentKind; current: string; onClose: () => void }

function ConsentDialog({ slug, kind, current, onClose }: ConsentDialogProps) {
  const { m } = useMessages()
  const w = m.organisation.consents
  const [text, setText] = useState(current)
  const act = useOrganisationAct({
    slug,
    send: (body: { kind: ConsentKind; text: string }) =>
      http.call('addConsent', { params: { organisation: slug }, body }),
    fields: { text: { fieldId: 'consent-text', message: m.organisation.missing(w.text) } },
    onDone: onClose,
  })
  return (
    <FormDialog
      title={w.renewTitle(w.kinds[kind])}
      action={w.put}
      notYet={text.trim() === current.trim() ? w.unchanged : undefined}
      form={act}
      onSubmit={() =>
        act.submit(
          { kind, text },
          text.trim() === '' ? [{ fieldId: 'consent-text', message: m.organisation.missing(w.text) }] : [],
        )
      }
      onClose={onClose}
    >
      <TextAreaField
        id="consent-text"
        label={w.text}
        hint={w.textHint}
        rows={8}
        maxLength={4000}
        value={text}
        error={act.errorOf('consent-text')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
