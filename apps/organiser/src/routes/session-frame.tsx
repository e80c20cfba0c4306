import { sessionSetupQuery } from '@giaoluu/client/organiser-queries'
import { deskSessionQuery } from '@giaoluu/client/running-queries'
import type { DeskSession } from '@giaoluu/contract/session'
import type { SessionSetup } from '@giaoluu/contract/session-setup'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Frame } from './frame.tsx'
import { Loaded } from './loaded.tsx'

/** A session as the organiser's pages need it: how it is set up, and the names of what it is about. */
export type OrganisedSession = { setup: SessionSetup; desk: DeskSession }

type SessionFrameProps = {
  title: string
  slug: string
  strips?: ReactNode
  children: (session: OrganisedSession) => ReactNode
}

/** The frame of a page about one session, and the session once it is there. */
export function SessionFrame({ title, slug, strips, children }: SessionFrameProps) {
  const setup = useQuery(sessionSetupQuery(slug))
  const desk = useQuery(deskSessionQuery(slug))
  const standing = desk.data
    ? {
        slug,
        title: desk.data.title,
        kind: desk.data.kind,
        state: desk.data.state,
        practice: desk.data.practice,
      }
    : undefined
  return (
    <Frame title={title} session={standing} strips={strips}>
      <h2 className="gl-part-title">{title}</h2>
      <Loaded query={setup}>
        {(set) => <Loaded query={desk}>{(session) => children({ setup: set, desk: session })}</Loaded>}
      </Loaded>
    </Frame>
  )
}
