import { sessionSetupQuery } from '@giaoluu/client/organiser-queries'
import type { DeskSession } from '@giaoluu/contract/session'
import type { SessionSetup } from '@giaoluu/contract/session-setup'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { DeskFrame } from './desk-frame.tsx'
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
  const setup = useQuery({ ...sessionSetupQuery(slug), refetchInterval: SETUP_POLL_MS })
  return (
    <DeskFrame title={title} slug={slug} strips={strips}>
      {(desk) => <Loaded query={setup}>{(set) => children({ setup: set, desk })}</Loaded>}
    </DeskFrame>
  )
}
