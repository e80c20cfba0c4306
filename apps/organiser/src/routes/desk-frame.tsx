import { RequestError } from '@giaoluu/client/request-error'
import { deskSessionQuery } from '@giaoluu/client/running-queries'
import type { DeskSession } from '@giaoluu/contract/session'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { Frame } from './frame.tsx'
import { Loaded } from './loaded.tsx'

type DeskFrameProps = {
  title: string
  slug: string
  strips?: ReactNode
  children: (session: DeskSession) => ReactNode
}

/** The frame of a page about one session, and the session as everybody at its desks knows it, once it is there. */
export function DeskFrame({ title, slug, strips, children }: DeskFrameProps) {
  const { m } = useMessages()
  const desk = useQuery(deskSessionQuery(slug))
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
    <Frame title={title} session={desk.data} strips={strips}>
      {desk.data ? <p className="gl-part-session">{desk.data.title}</p> : null}
      <h2 className="gl-part-title">{title}</h2>
      <Loaded query={desk}>{children}</Loaded>
    </Frame>
  )
}
