import { organisationQuery } from '@giaoluu/client/organiser-queries'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'
import { Loaded } from '../../routes/loaded.tsx'
import { CompetencesPart } from './competences-part.tsx'
import { ConsentsPart } from './consents-part.tsx'
import { IdentityPart } from './identity-part.tsx'
import { ReasonsPart } from './reasons-part.tsx'
import { ReportsPart } from './reports-part.tsx'
import { TextBlocksPart } from './text-blocks-part.tsx'
import { TopicsPart } from './topics-part.tsx'
import { UnitsPart } from './units-part.tsx'

/** Colleagues set it up too. */
const POLL_MS = 30_000

/** Everything of an organisation that outlives its sessions. */
export function OrganisationPage() {
  const { m } = useMessages()
  const { organisation: slug } = useParams({ from: '/gated/organisations/$organisation' })
  const query = useQuery({ ...organisationQuery(slug), refetchInterval: POLL_MS })
  const w = m.organisation
  const parts = [
    'identity',
    'units',
    'topics',
    'reasons',
    'textBlocks',
    'competences',
    'consents',
    'reports',
  ] as const
  return (
    <Frame title={w.title} organisation={slug}>
      <Loaded query={query}>
        {(setup) => (
          <div className="og-setup-page">
            <h2 className="gl-part-title">{setup.name}</h2>
            <nav className="og-contents" aria-label={w.contents}>
              {parts.map((part) => (
                <a key={part} href={`#${part}`}>
                  {w[part].title}
                </a>
              ))}
            </nav>
            <IdentityPart key={setup.slug} setup={setup} />
            <UnitsPart setup={setup} />
            <TopicsPart setup={setup} />
            <ReasonsPart setup={setup} />
            <TextBlocksPart setup={setup} />
            <CompetencesPart setup={setup} />
            <ConsentsPart setup={setup} />
            <ReportsPart setup={setup} />
          </div>
        )}
      </Loaded>
    </Frame>
  )
}
