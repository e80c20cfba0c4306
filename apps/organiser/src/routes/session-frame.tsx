import { sessionSetupQuery } from '@giaoluu/client/organiser-queries'
import { RequestError } from '@giaoluu/client/request-error'
import { deskSessionQuery } from '@giaoluu/client/running-queries'
import type { DeskSession } from '@giaoluu/contract/session'
import type { SessionSetup } from '@giaoluu/contract/session-setup'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.ts'
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

/** Colleagues have the same buttons. */
const SETUP_POLL_MS = 10_000

/** The frame of a page about one session, and the session once it is there. */
export function SessionFrame({ title, slug, strips, children }: SessionFrameProps) {
  const { m } = useMessages()
  const setup = useQuery({ ...sessionSetupQuery(slug), refetchInterval: SETUP_POLL_MS })
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
  if (desk.error instanceof RequestError && desk.error.code === 'not-found') {
    const { notFound, notFoundCause, toSessions } = m.connection
    return (
      <Frame title={notFound}>
        <EmptyState title={notFound} action={<ButtonLink href="/organiser/">{toSessions}</ButtonLink>}>
          {notFoundCause}
        </EmptyState>
      </Frame>
    )
  }
  return (
    <Frame title={title} session={standing} strips={strips}>
      <h2 className="gl-part-title">{title}</h2>
      <Loaded query={setup}>
        {(set) => <Loaded query={desk}>{(session) => children({ setup: set, desk: session })}</Loaded>}
      </Loaded>
    </Frame>
  )
}
